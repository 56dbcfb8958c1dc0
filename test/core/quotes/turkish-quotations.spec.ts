import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
type Case = [shows: string, text: string, found: string[]];

const CASES: Case[] = [
  [
    'subject, quotation, verb',
    'Deniz Karaca, "Köprü yıl sonunda açılacak." dedi.',
    ['direct · Köprü yıl sonunda açılacak. · dedi · Deniz Karaca (explicit)'],
  ],
  [
    'the subject without a comma',
    'Deniz Karaca “Köprü açılacak” diye konuştu.',
    ['direct · Köprü açılacak · diye konuştu · Deniz Karaca (explicit)'],
  ],
  [
    'an attributive verb in front of its subject, which the next verb shares',
    '"Yol bitmedi" diyen Deniz Karaca, "Haftaya başlıyoruz" ifadelerini kullandı.',
    [
      'direct · Yol bitmedi · diyen · Deniz Karaca (explicit)',
      'direct · Haftaya başlıyoruz · ifadelerini kullandı · Deniz Karaca (explicit)',
    ],
  ],
  [
    'an adverbial between subject and quotation',
    'Deniz Karaca, salı günü düzenlenen törende yaptığı konuşmada, "Hazırız." dedi.',
    ['direct · Hazırız. · dedi · Deniz Karaca (explicit)'],
  ],
  [
    'a colon in front of the quotation',
    'Deniz Karaca şöyle konuştu: "Bu köprü herkesin."',
    ['direct · Bu köprü herkesin. · konuştu · Deniz Karaca (explicit)'],
  ],
  ['a title in marks is no quotation', 'Deniz Karaca, "Umut" adlı romanını imzaladı.', []],
  [
    'what is said begins in front of the marks',
    'Bu karar "çok geç kaldı" diyor Selin Aydın.',
    ['mixed · Bu karar "çok geç kaldı" · diyor · Selin Aydın (explicit)'],
  ],
  [
    'a verb that leads to another has its subject in front',
    'Selin Aydın, "Hazırız" derken Murat Demir "Daha değil" diye karşılık verdi.',
    [
      'direct · Hazırız · derken · Selin Aydın (explicit)',
      'direct · Daha değil · diye karşılık verdi · Murat Demir (explicit)',
    ],
  ],
  [
    'an object between speaker and quotation',
    'Deniz Karaca, kararı "son yılların en büyük hatası" olarak nitelendirdi.',
    ['direct · son yılların en büyük hatası · olarak nitelendirdi · Deniz Karaca (explicit)'],
  ],
  [
    'a broadcast does not speak',
    'Kent Radyosu programında şunları söyledi: "Biz hazırız."',
    ['direct · Biz hazırız. · söyledi · - · !speaker_unresolved'],
  ],
  ["the author's own words", 'Ona "Gitme, köprü kapalı" diye bağırdım.', []],
  [
    'words of an owner that a verb makes a noun of',
    'Murat Demir\'in "Beni beklemeyin" dediği öğrenildi.',
    ['direct · Beni beklemeyin · dediği · Murat Demir (explicit)'],
  ],
  [
    'words that belong to whoever stands in front of them',
    'Murat Demir\'in "Bizi hiç beklemeyin" sözleri tepki çekti.',
    ['direct · Bizi hiç beklemeyin · sözleri · Murat Demir (explicit)'],
  ],
  [
    'a conjunction of several words between subject and verb',
    'Bakan Deniz Karaca son olarak şunları söyledi: "Hazırız."',
    ['direct · Hazırız. · söyledi · Deniz Karaca (explicit)'],
  ],
];

it.each(CASES)('Turkish quotations: %s', (_shows, text, found) => {
  expect(told(text, 'tr')).toEqual(found);
});
