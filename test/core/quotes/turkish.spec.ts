import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
type Case = [shows: string, text: string, found: string[]];

const INDIRECT: Case[] = [
  [
    'a clause that ends in a noun of its verb',
    'Deniz Karaca, köprünün yıl sonunda açılacağını söyledi.',
    ['indirect · köprünün yıl sonunda açılacağını · söyledi · Deniz Karaca (explicit)'],
  ],
  [
    'the owner of the clause is not the speaker',
    "Deniz Karaca, Selin Aydın'ın görevden ayrıldığını belirtti.",
    ["indirect · Selin Aydın'ın görevden ayrıldığını · belirtti · Deniz Karaca (explicit)"],
  ],
  [
    'no comma behind the subject',
    'Bakan Karaca köprünün açılacağını açıkladı.',
    ['indirect · köprünün açılacağını · açıkladı · Karaca (explicit)'],
  ],
  [
    'a verb that leads to another shares its subject',
    'Deniz Karaca, yolun bittiğini belirterek, köprünün açılacağını söyledi.',
    [
      'indirect · yolun bittiğini · belirterek · Deniz Karaca (explicit)',
      'indirect · köprünün açılacağını · söyledi · Deniz Karaca (carried)',
    ],
  ],
  [
    'a body in a passive',
    'Valilikten yapılan açıklamada, yolun kapatıldığı bildirildi.',
    ['indirect · yolun kapatıldığı · bildirildi · Valilik (explicit)'],
  ],
  [
    'a statement that was named before',
    'Valilikten yapılan açıklamada, yolun kapatıldığı bildirildi. Açıklamada, kazada yaralanan olmadığı kaydedildi.',
    [
      'indirect · yolun kapatıldığı · bildirildi · Valilik (explicit)',
      'indirect · kazada yaralanan olmadığı · kaydedildi · Valilik (carried)',
    ],
  ],
  [
    'a dropped subject is the body heard last',
    'Sağlık Bakanlığı, hastanenin açıldığını duyurdu. Yeni doktorların atanacağını bildirdi.',
    [
      'indirect · hastanenin açıldığını · duyurdu · Sağlık Bakanlığı (explicit)',
      'indirect · Yeni doktorların atanacağını · bildirdi · Sağlık Bakanlığı (carried)',
    ],
  ],
  [
    'a dropped subject is the person heard last',
    'Deniz Karaca, "Hazırız." dedi. Köprünün açılacağını söyledi.',
    [
      'direct · Hazırız. · dedi · Deniz Karaca (explicit)',
      'indirect · Köprünün açılacağını · söyledi · Deniz Karaca (pronoun)',
    ],
  ],
  [
    'a list of speakers',
    'Deniz Karaca, Selin Aydın ve Murat Demir, yolun açılması gerektiğini savundu.',
    [
      'indirect · yolun açılması gerektiğini · savundu · Deniz Karaca (group) + Selin Aydın (group) + Murat Demir (group)',
    ],
  ],
  [
    'a body with its short form in front of its head',
    'Yeşilova Büyükşehir Belediyesi (YBB) Başkanı Selin Aydın ise suyun temiz olduğunu belirtti.',
    ['indirect · suyun temiz olduğunu · belirtti · Selin Aydın (explicit)'],
  ],
  [
    'sources of a body are not the body',
    'Bakanlık kaynakları, yasanın mart ayında çıkacağını bildirdi.',
    ['indirect · yasanın mart ayında çıkacağını · bildirdi · Bakanlık kaynakları (explicit)'],
  ],
  [
    'somebody who will not be named',
    'Adının açıklanmasını istemeyen bir bakanlık yetkilisi, bütçenin artacağını ifade etti.',
    ['indirect · bütçenin artacağını · ifade etti · bir bakanlık yetkilisi (explicit)'],
  ],
  [
    'a verb of the same subject in front of the clause',
    'Sözcü Murat Demir soruları yanıtladı ve yolun yarın açılacağını söyledi.',
    ['indirect · yolun yarın açılacağını · söyledi · Murat Demir (explicit)'],
  ],
  [
    'what is asked for',
    'Savcılık, şüphelinin tutuklanmasını talep etti.',
    ['indirect · şüphelinin tutuklanmasını · talep etti · Savcılık (explicit)'],
  ],
  [
    'a noun that takes the clause',
    'Uzmanlar, fırtınaların sıklaştığı uyarısında bulundu.',
    ['indirect · fırtınaların sıklaştığı · uyarısında bulundu · Uzmanlar (explicit)'],
  ],
  [
    'words in marks within the clause',
    'Deniz Karaca, kararın "hukuka aykırı" olduğunu savundu.',
    ['mixed · kararın "hukuka aykırı" olduğunu · savundu · Deniz Karaca (explicit)'],
  ],
  [
    'marks that go on behind the clause',
    'Deniz Karaca, yolun bittiğini söyledi: "Bugün herkes görevini yaptı."',
    [
      'indirect · yolun bittiğini · söyledi · Deniz Karaca (explicit)',
      'direct · Bugün herkes görevini yaptı. · söyledi · Deniz Karaca (carried)',
    ],
  ],
  [
    'the spokesman of a name is not the name',
    "Bakan Deniz Karaca'nın sözcüsü, bakanın yarın geleceğini duyurdu.",
    ["indirect · bakanın yarın geleceğini · duyurdu · Bakan Deniz Karaca'nın sözcüsü (explicit)"],
  ],
  [
    'plural sources without a comma',
    'Yetkililer yangının söndürüldüğünü söylüyor.',
    ['indirect · yangının söndürüldüğünü · söylüyor · Yetkililer (explicit)'],
  ],
  [
    'the capital İ of a body',
    'İçişleri Bakanlığı, sınırın açıldığını duyurdu.',
    ['indirect · sınırın açıldığını · duyurdu · İçişleri Bakanlığı (explicit)'],
  ],
  ['a denied report is none', 'Deniz Karaca, yolun bittiğini söylemedi.', []],
  ['hearsay in the verb alone is no report', 'Köprü dün gece açılmış.', []],
  ['a passive that nobody is named for', 'Yolun kapatıldığı öğrenildi.', []],
  [
    'words that should have had marks',
    'Deniz Karaca, köprüyü yıl sonunda açacağız, dedi.',
    ['indirect · köprüyü yıl sonunda açacağız · dedi · Deniz Karaca (explicit)'],
  ],
  [
    'the same in front of diye',
    'Yolu haftaya açıyoruz diye konuşan Selin Aydın alkışlandı.',
    ['indirect · Yolu haftaya açıyoruz · diye konuşan · Selin Aydın (explicit)'],
  ],
  [
    'a clause of a verb in between',
    'Deniz Karaca, yolun kapandığını görünce belediyeyi arayıp durumu anlattı.',
    [],
  ],
  [
    'a clause of a participle in between',
    'Deniz Karaca, kapının açık olduğunu fark eden komşusuna teşekkür etti.',
    [],
  ],
  ['what somebody learnt', 'Deniz Karaca, köprünün açıldığını gazeteden öğrendi.', []],
  ['what things show', 'Bu gelişme, fiyatların düşeceğini gösteriyor.', []],
  [
    'what a study shows',
    'Son araştırma, suyun temiz olduğunu ortaya koydu.',
    ['indirect · suyun temiz olduğunu · ortaya koydu · Son araştırma (explicit)'],
  ],
  ['what people wait for', 'Taraftarlar maçın başlamasını bekliyor.', []],
  ['a wish that nobody is named for', 'Ayrıca yolların açılmasını istiyor.', []],
  [
    'a surname cut to its first letter',
    'Ahmet K., suçunu kabul ettiğini söyledi.',
    ['indirect · suçunu kabul ettiğini · söyledi · Ahmet K (explicit)'],
  ],
  [
    'a country cut to its first letters in front of its body',
    'A.B. komisyonu Ankara’nın yanıt verdiğini bildirdi.',
    ['indirect · Ankara’nın yanıt verdiğini · bildirdi · A.B. komisyonu (explicit)'],
  ],
  [
    'four speakers',
    'Deniz Karaca, Selin Aydın, Murat Demir ve Ali Tan, yolun bittiğini savundu.',
    [
      'indirect · yolun bittiğini · savundu · Deniz Karaca (group) + Selin Aydın (group) + Murat Demir (group) + Ali Tan (group)',
    ],
  ],
  [
    'a list of names in what is said',
    'Selin Aydın pek çok ilin ve özellikle de Bursa, Konya, Sivas ve Van gibi illerin destek beklediğini söyledi.',
    [
      'indirect · pek çok ilin ve özellikle de Bursa, Konya, Sivas ve Van gibi illerin destek beklediğini · söyledi · Selin Aydın (explicit)',
    ],
  ],
  [
    'a text that nobody is named for',
    'Raporda, köprünün çürük olduğu belirtildi.',
    ['indirect · köprünün çürük olduğu · belirtildi · Rapor (explicit)'],
  ],
  [
    'where it was written, without a comma',
    'Selin Aydın, köşesinde yolun bittiğini yazdı.',
    ['indirect · yolun bittiğini · yazdı · Selin Aydın (explicit)'],
  ],
  [
    'an office with the ending of its owner is the office itself',
    'Sanık avukatı Selin Aydın itiraz etti. Avukat, kararın siyasi olduğunu savundu.',
    ['indirect · kararın siyasi olduğunu · savundu · Selin Aydın (noun)'],
  ],
  [
    'an office that brings in somebody new',
    'Sanık avukatı Selin Aydın itiraz etti. Bir avukat, kararın siyasi olduğunu savundu.',
    ['indirect · kararın siyasi olduğunu · savundu · Bir avukat (explicit)'],
  ],
  [
    'sources of a body in front of an owner',
    'Bakanlık kaynakları Ankara’nın kararı onayladığını belirtti.',
    ['indirect · Ankara’nın kararı onayladığını · belirtti · Bakanlık kaynakları (explicit)'],
  ],
  [
    'a clause joined by a postposition',
    'Deniz Karaca, su kesintilerinin uzayacağı konusunda uyardı.',
    ['indirect · su kesintilerinin uzayacağı · uyardı · Deniz Karaca (explicit)'],
  ],
  [
    'a claim that somebody denies',
    'Deniz Karaca, görevinden istifa ettiği iddialarını yalanladı.',
    ['indirect · görevinden istifa ettiği · yalanladı · Deniz Karaca (explicit) · !denied'],
  ],
  ['whose statement it was is no statement', 'Deniz Karaca, dün mecliste yaptığı açıklamasını savundu.', []],
  [
    'what a court found',
    'Mahkeme, sözleşmenin geçersiz olduğuna hükmetti.',
    ['indirect · sözleşmenin geçersiz olduğuna · hükmetti · Mahkeme (explicit)'],
  ],
  [
    'what somebody concluded',
    'Uzmanlar, köprünün çürük olduğu sonucuna vardı.',
    ['indirect · köprünün çürük olduğu · sonucuna vardı · Uzmanlar (explicit)'],
  ],
  [
    'whoever is told in front of the clause',
    'Gazeteciler bakana yolun bitip bitmediğini sordu.',
    ['indirect · yolun bitip bitmediğini · sordu · Gazeteciler (explicit)'],
  ],
  [
    'what a source does is no part of its name',
    'Ajansa konuşan bir yetkili, anlaşmanın imzalandığını söyledi.',
    ['indirect · anlaşmanın imzalandığını · söyledi · bir yetkili (explicit)'],
  ],
  [
    'an office named after two things',
    'Hazine ve Maliye Bakanı Ali Tan, programın sonuç verdiğini savundu.',
    ['indirect · programın sonuç verdiğini · savundu · Ali Tan (explicit)'],
  ],
  [
    'an agency behind the name of whoever spoke to it',
    "Otel kuran Ali Tan AA'ya yaptığı açıklamada, konukların okula yerleştirildiğini söyledi.",
    ['indirect · konukların okula yerleştirildiğini · söyledi · Ali Tan (explicit)'],
  ],
  [
    'a plural that belongs to an owner',
    'Muhalefet partisinin ekonomi kurmayları, bütçenin yetmeyeceğini dile getirdi.',
    ['indirect · bütçenin yetmeyeceğini · dile getirdi · Muhalefet partisinin ekonomi kurmayları (explicit)'],
  ],
  [
    'a dateline',
    'ATİNA/ROMA (Reuters) – Yetkililer sekiz kişinin kayıp olduğunu açıkladı.',
    ['indirect · sekiz kişinin kayıp olduğunu · açıkladı · Yetkililer (explicit)'],
  ],
  [
    'a clause with a subject of its own in front',
    'Fırtınada dört kişi hayatını kaybetti, polis yolların kapandığını açıkladı.',
    ['indirect · yolların kapandığını · açıkladı · polis (explicit)'],
  ],
];

const SOURCES: Case[] = [
  [
    'göre behind a name in its case',
    "Deniz Karaca'ya göre köprü çok pahalı oldu.",
    ['indirect · köprü çok pahalı oldu · göre · Deniz Karaca (explicit)'],
  ],
  [
    'the article of an agency',
    "Reuters'ın haberine göre, hükümet yeni bir kredi istedi.",
    ['indirect · hükümet yeni bir kredi istedi · göre · Reuters (explicit)'],
  ],
  [
    'sources without a name',
    'Uzmanlara göre köprü depreme dayanıklı değil.',
    ['indirect · köprü depreme dayanıklı değil · göre · Uzmanlar (explicit)'],
  ],
  ['göre that compares', 'Geçen yıla göre fiyatlar yüzde 20 arttı.', []],
  [
    'göre that compares with the same time',
    'Geçen yılın aynı dönemine göre su tüketimi yüzde 12 azaldı.',
    [],
  ],
  [
    'a text that stands for a source, in the form of a subject',
    'Anlaşmaya göre, taraflar yarın köprüden çekilecek.',
    ['indirect · taraflar yarın köprüden çekilecek · göre · Anlaşma (explicit)'],
  ],
];

describe.each([
  ['reported clauses', INDIRECT],
  ['sources behind their name', SOURCES],
])('Turkish %s', (_part, cases) => {
  it.each(cases)('%s', (_shows, text, found) => {
    expect(told(text, 'tr')).toEqual(found);
  });
});
