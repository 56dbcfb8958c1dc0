import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
type Case = [shows: string, language: string, text: string, found: string[]];

/** Who said it stands in the next sentence. */
const BEHIND: Case[] = [
  [
    'English',
    'en',
    '“The dam is safe.” Those were the words of Anna Reed.',
    ['direct · The dam is safe. · Those were the words of · Anna Reed (explicit)'],
  ],
  [
    'a verb (English)',
    'en',
    '“The dam is safe.” So says Reed.',
    ['direct · The dam is safe. · says · Reed (explicit)'],
  ],
  [
    'Indonesian',
    'id',
    '“Bendungan itu aman.” Demikian dikatakan Budi Santoso, Rabu.',
    ['direct · Bendungan itu aman. · Demikian dikatakan · Budi Santoso (explicit)'],
  ],
  [
    'a passive (Indonesian)',
    'id',
    '“Bendungan itu aman.” Hal itu disampaikan Budi Santoso, Rabu.',
    ['direct · Bendungan itu aman. · disampaikan · Budi Santoso (explicit)'],
  ],
  [
    'German',
    'de',
    '„Die Brücke ist sicher.“ Das sagte Petra Lindner in einem Interview.',
    ['direct · Die Brücke ist sicher. · sagte · Petra Lindner (explicit)'],
  ],
  [
    'no verb (German)',
    'de',
    '„Die Brücke ist sicher.“ So Petra Lindner am Montag.',
    ['direct · Die Brücke ist sicher. · So · Petra Lindner (explicit)'],
  ],
  [
    'a sentence of the author’s (German)',
    'de',
    '„Die Brücke ist sicher.“ So ist das Leben.',
    ['direct · Die Brücke ist sicher. · - · - · !speaker_unresolved'],
  ],
  [
    'Spanish',
    'es',
    '“La presa es segura”. Así lo dijo Ruiz en una entrevista.',
    ['direct · La presa es segura · dijo · Ruiz (explicit)'],
  ],
  [
    'Portuguese',
    'pt',
    '“A ponte é segura”. Foi o que disse Ana Lima.',
    ['direct · A ponte é segura · disse · Ana Lima (explicit)'],
  ],
  [
    'Russian',
    'ru',
    '«Мост безопасен». Об этом заявил Иван Орлов.',
    ['direct · Мост безопасен · заявил · Иван Орлов (explicit)'],
  ],
];

/** Somebody passes on what somebody else has said. */
const QUOTED: Case[] = [
  [
    'by somebody',
    'en',
    'Reed quoted her mother as saying “do not go”.',
    ['mixed · “do not go” · saying · her mother (explicit)'],
  ],
  [
    'by an agency',
    'en',
    'The agency quoted a spokesman for the army as saying that the war was over.',
    ['indirect · the war was over · saying · a spokesman for the army (explicit)'],
  ],
  [
    'in the passive',
    'en',
    'The minister was quoted by the BBC as saying the war was over.',
    ['indirect · the war was over · saying · The minister (explicit)'],
  ],
  [
    'by hearsay',
    'en',
    'Reed was reported to have said the war was over.',
    ['indirect · the war was over · said · Reed (explicit)'],
  ],
  ['who refused', 'en', 'Reed refused to have said that.', []],
  [
    'in their own words',
    'en',
    'The dam was, in Reed’s own words, “a ticking bomb”.',
    ['direct · a ticking bomb · in Reed’s own words · Reed (explicit)'],
  ],
  [
    'in their view',
    'en',
    'In Anna Reed’s view, the dam has never been safe.',
    ['indirect · the dam has never been safe · In Anna Reed’s view · Anna Reed (explicit)'],
  ],
  [
    'in words of hers',
    'en',
    'Anna Reed spoke. In her own words, “the dam was never safe”.',
    ['direct · the dam was never safe · In her own words · Anna Reed (pronoun)'],
  ],
  ['a view of something is none', 'en', 'In his view of the city, Monet painted fog.', []],
];

/** What stands in a text or on a banner. */
const TEXTS: Case[] = [
  [
    'a statement',
    'en',
    'A statement from the ministry read: “The dam is safe.”',
    ['direct · The dam is safe. · read · A statement from the ministry (explicit)'],
  ],
  [
    'a banner',
    'en',
    'A banner read “Save the valley”.',
    ['direct · Save the valley · read · A banner (explicit)'],
  ],
  ['a reader', 'en', 'Reed read “War and Peace” in prison.', []],
  [
    'a letter (Indonesian)',
    'id',
    'Surat itu berbunyi: “Kami tidak akan mundur.”',
    ['direct · Kami tidak akan mundur. · berbunyi · Surat itu (explicit)'],
  ],
  ['an alarm (Indonesian)', 'id', 'Alarm itu berbunyi keras.', []],
  [
    'a report (Russian)',
    'ru',
    'В докладе говорится: «Мост безопасен».',
    ['direct · Мост безопасен · говорится · докладе (explicit)'],
  ],
];

/** Words of their own within a sentence of the author's, and who they are. */
const OWN: Case[] = [
  [
    'praise',
    'en',
    'Reed praised “a brave decision” by the court.',
    ['direct · a brave decision · praised · Reed (explicit)'],
  ],
  [
    'several people',
    'en',
    'Critics hailed “the end of an era”.',
    ['direct · the end of an era · hailed · Critics (explicit)'],
  ],
  ['whoever is praised', 'en', 'The mayor, praised “for his calm”, won.', []],
  ['a title', 'en', 'Reed praised “Big House”.', []],
  [
    'he, in the same sentence',
    'en',
    'Cole spoke first. Reed criticised what he called “a farce”.',
    ['direct · a farce · called · Reed (pronoun)'],
  ],
  [
    'she, behind an office and a comma',
    'en',
    'The mayor, Anna Reed, attacked what she called “a farce”.',
    ['direct · a farce · called · Anna Reed (pronoun)'],
  ],
  [
    'whoever arrived',
    'en',
    'When Anna Reed arrived, she said the war was over.',
    ['indirect · the war was over · said · Anna Reed (pronoun)'],
  ],
  [
    'somebody else named between',
    'en',
    'After meeting Reed, he said the dam could break.',
    ['indirect · the dam could break · said · he (pronoun) · !speaker_unresolved'],
  ],
  [
    'Indonesian',
    'id',
    'Budi Santoso mengkritik apa yang ia sebut “sandiwara politik”.',
    ['direct · sandiwara politik · sebut · Budi Santoso (pronoun)'],
  ],
  [
    'condemned (Indonesian)',
    'id',
    'Budi mengecam “kekejaman yang luar biasa” itu.',
    ['direct · kekejaman yang luar biasa · mengecam · Budi (explicit)'],
  ],
  [
    'Spanish',
    'es',
    'Ana Ruiz criticó lo que llamó “una farsa”.',
    ['direct · una farsa · llamó · Ana Ruiz (explicit)'],
  ],
  ['everybody (French)', 'fr', 'Ce qu’on appelle « la crise » dure.', []],
  [
    'Italian',
    'it',
    'Anna Neri ha criticato quella che ha definito «una farsa».',
    ['direct · una farsa · ha definito · Anna Neri (explicit)'],
  ],
  [
    'German',
    'de',
    'Lang kritisierte, was er als „Farce“ bezeichnete.',
    ['direct · Farce · bezeichnete · Lang (pronoun)'],
  ],
  [
    'Russian',
    'ru',
    'Орлов осудил «варварский акт».',
    ['direct · варварский акт · осудил · Орлов (explicit)'],
  ],
];

/** The speaker says the opposite, and the editor is told so. */
const DENIED: Case[] = [
  [
    'English',
    'en',
    'Reed denies that the dam is unsafe.',
    ['indirect · the dam is unsafe · denies · Reed (explicit) · !denied'],
  ],
  ['what nobody denies', 'en', 'Reed did not deny that the dam is unsafe.', []],
  [
    'without a conjunction (Indonesian)',
    'id',
    'Budi membantah telah menerima uang.',
    ['indirect · telah menerima uang · membantah · Budi (explicit) · !denied'],
  ],
  [
    'German',
    'de',
    'Lindner bestritt, dass die Brücke unsicher sei.',
    ['indirect · die Brücke unsicher sei · bestritt · Lindner (explicit) · !denied'],
  ],
  [
    'an infinitive (French)',
    'fr',
    'Vasseur nie avoir payé.',
    ['indirect · avoir payé · nie · Vasseur (explicit) · !denied'],
  ],
  [
    'Russian',
    'ru',
    'Орлов опроверг, что мост опасен.',
    ['indirect · мост опасен · опроверг · Орлов (explicit) · !denied'],
  ],
  [
    'Turkish',
    'tr',
    'Ayşe Kaya, köprünün güvenli olmadığı iddiasını yalanladı.',
    ['indirect · köprünün güvenli olmadığı · yalanladı · Ayşe Kaya (explicit) · !denied'],
  ],
];

/** How Indonesian newsrooms report without “bahwa”. */
const INDONESIAN: Case[] = [
  [
    'a passive in front',
    'id',
    'Dikatakan Budi, jalan itu rusak.',
    ['indirect · jalan itu rusak · Dikatakan · Budi (explicit)'],
  ],
  [
    'a passive in front, with an office',
    'id',
    'Diungkapkan Kapolres Budi Santoso, pelaku sudah ditangkap.',
    ['indirect · pelaku sudah ditangkap · Diungkapkan · Budi Santoso (explicit)'],
  ],
  [
    'what is said of an object',
    'id',
    'Budi menyebut pelaku akan ditangkap.',
    ['indirect · pelaku akan ditangkap · menyebut · Budi (explicit)'],
  ],
  ['an object alone', 'id', 'Budi menyebut nama pelaku dalam sidang.', []],
  [
    'what somebody expects',
    'id',
    'Pemerintah memperkirakan defisit mencapai Rp 75 triliun.',
    ['indirect · defisit mencapai Rp 75 triliun · memperkirakan · Pemerintah (explicit)'],
  ],
  [
    'a hope',
    'id',
    'Budi berharap harga bisa turun.',
    ['indirect · harga bisa turun · berharap · Budi (explicit)'],
  ],
  [
    'a promise',
    'id',
    'Budi berjanji akan memperbaiki jalan itu.',
    ['indirect · akan memperbaiki jalan itu · berjanji · Budi (explicit)'],
  ],
  ['a worry about something', 'id', 'Budi khawatir akan keselamatan warga.', []],
  [
    'what somebody thinks of it',
    'id',
    'Budi menilai hal itu wajar.',
    ['indirect · hal itu wajar · menilai · Budi (explicit)'],
  ],
  [
    'two words in front of the report',
    'id',
    'Harga beras, kata Budi, turun 20 persen.',
    [
      'indirect · Harga beras · kata · Budi (explicit) · g1',
      'indirect · turun 20 persen · kata · Budi (carried) · g1',
    ],
  ],
  [
    'an adverb in front of the report',
    'id',
    'Lebih lanjut, kata Budi, harga beras turun.',
    ['indirect · harga beras turun · kata · Budi (explicit)'],
  ],
];

describe('ways of reporting', () => {
  describe.each([
    ['the sentence behind a quotation', BEHIND],
    ['people who are quoted', QUOTED],
    ['texts that speak', TEXTS],
    ['what somebody praises, condemns or calls something', OWN],
    ['what somebody denies', DENIED],
    ['Indonesian clauses', INDONESIAN],
  ])('%s', (_part, cases) => {
    it.each(cases)('%s', (_shows, language, text, found) => {
      expect(told(text, language)).toEqual(found);
    });
  });
});
