import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
type Case = [shows: string, language: string, text: string, found: string[]];

/** A clause without a conjunction may hold another that has one, and a source may be told more of. */
const CLAUSES: Case[] = [
  [
    'a condition',
    'en',
    'Anna Reed said he would resign if the vote was delayed.',
    ['indirect · he would resign if the vote was delayed · said · Anna Reed (explicit)'],
  ],
  [
    'a relative clause of the subject',
    'en',
    'Anna Reed said the dam that failed was old.',
    ['indirect · the dam that failed was old · said · Anna Reed (explicit)'],
  ],
  [
    'a relative clause with a subject of its own',
    'en',
    'Anna Reed said the man that she saw was Hart.',
    ['indirect · the man that she saw was Hart · said · Anna Reed (explicit)'],
  ],
  [
    'a question within',
    'en',
    'Anna Reed said it was clear why the dam failed.',
    ['indirect · it was clear why the dam failed · said · Anna Reed (explicit)'],
  ],
  [
    'what somebody was told',
    'en',
    'Anna Reed said she was told that it would hold.',
    ['indirect · she was told that it would hold · said · Anna Reed (explicit)'],
  ],
  [
    'behind whoever was told',
    'en',
    'Anna Reed told the BBC she would resign if it failed.',
    ['indirect · she would resign if it failed · told · Anna Reed (explicit)'],
  ],
  [
    'behind a place',
    'en',
    'Anna Reed said in Vale she would resign if it failed.',
    ['indirect · she would resign if it failed · said · Anna Reed (explicit)'],
  ],
  [
    'a conjunction behind whoever was told',
    'en',
    'Anna Reed told a meeting of residents in the town hall that the dam could fail.',
    ['indirect · the dam could fail · told · Anna Reed (explicit)'],
  ],
  [
    'a conjunction behind an occasion and a day',
    'en',
    'Anna Reed said in a statement to reporters on Tuesday that she was ill.',
    ['indirect · she was ill · said · Anna Reed (explicit)'],
  ],
  [
    'a conjunction behind whoever is told more of',
    'en',
    'Anna Reed told the man who called her that she was ill.',
    ['indirect · she was ill · told · Anna Reed (explicit)'],
  ],
  [
    'a condition behind the conjunction',
    'en',
    'Anna Reed said that if it failed she would resign.',
    ['indirect · if it failed she would resign · said · Anna Reed (explicit)'],
  ],
  [
    'a question that somebody asked',
    'en',
    'Anna Reed asked on Tuesday if she was ill.',
    ['indirect · she was ill · asked · Anna Reed (explicit)'],
  ],
  [
    'what is said of a source (German)',
    'de',
    'Laut einem Bericht, der dem „Kurier“ vorliegt, würde die Sanierung zwölf Millionen kosten.',
    ['indirect · würde die Sanierung zwölf Millionen kosten · Laut · einem Bericht (explicit)'],
  ],
  [
    'an infinitive of one word (German)',
    'de',
    'Lindner kündigte an, zurückzutreten, wenn die Brücke bricht.',
    ['indirect · zurückzutreten, wenn die Brücke bricht · kündigte · Lindner (explicit)'],
  ],
  [
    'what is said of a source (Russian)',
    'ru',
    'Согласно отчёту, с которым ознакомился «Курьер», ремонт обойдётся в 12 миллионов.',
    ['indirect · ремонт обойдётся в 12 миллионов · Согласно · отчёту (explicit)'],
  ],
  [
    'a subject behind a conjunction (Indonesian)',
    'id',
    'Dewan menunda rapat setelah ahli memperingatkan bahwa dinding jebol.',
    ['indirect · dinding jebol · memperingatkan · ahli (explicit)'],
  ],
  [
    'a relative clause without commas (Indonesian)',
    'id',
    'Warga yang tinggal di Bogor mengatakan harga naik.',
    ['indirect · harga naik · mengatakan · Warga (explicit)'],
  ],
  [
    'somebody at the speaker’s side (Indonesian)',
    'id',
    'Budi Santoso yang didampingi Ani Lestari mengatakan harga naik.',
    ['indirect · harga naik · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'an office in a relative clause (Indonesian)',
    'id',
    'Budi Santoso yang juga Ketua Partai Tani mengatakan harga naik.',
    ['indirect · harga naik · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'a verb that is the relative clause’s own (Indonesian)',
    'id',
    'Orang yang di Jakarta mengatakan harga naik.',
    [],
  ],
];

describe('clauses within clauses', () => {
  it.each(CLAUSES)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
