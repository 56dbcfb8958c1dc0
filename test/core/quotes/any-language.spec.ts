import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, language: string, text: string, found: string[]][] = [
  [
    'author’s words between dashes inside the marks',
    'cs',
    '„Jsme připraveni, – řekl předseda vlády Jan Novák, – ale nemáme peníze.“',
    [
      'direct · Jsme připraveni, · řekl · Jan Novák (explicit) · g1',
      'direct · ale nemáme peníze. · řekl · Jan Novák (carried) · g1',
    ],
  ],
  [
    'the same with a full stop between the pieces',
    'en',
    '“We are ready, — said John Smith. — Tomorrow we start.”',
    [
      'direct · We are ready, · said · John Smith (explicit) · g1',
      'direct · Tomorrow we start. · said · John Smith (carried) · g1',
    ],
  ],
  [
    'a parenthesis between dashes is part of the speech',
    'en',
    '“We – and I mean all of us – are ready,” said John Smith.',
    ['direct · We – and I mean all of us – are ready, · said · John Smith (explicit)'],
  ],
  [
    'Slovak: two people',
    'sk',
    '„Most zatvoríme v júni,“ povedali Ján Kováč a Eva Malá.',
    ['direct · Most zatvoríme v júni, · povedali · Ján Kováč (group) + Eva Malá (group)'],
  ],
  [
    'Polish: dashes around the author’s words, and behind the last',
    'pl',
    '– To dobry dzień – powiedziała po głosowaniu Ewa Lis. – Czekaliśmy dwa lata – dodała.',
    [
      'direct · To dobry dzień · powiedziała · Ewa Lis (explicit)',
      'direct · Czekaliśmy dwa lata · dodała · Ewa Lis (pronoun)',
    ],
  ],
  [
    'Polish: low and high marks, that, and irony',
    'pl',
    '„Odwołamy się do sądu” – zapowiedział Jan Lis. Jan Lis podkreślił, że ustawa jest zła. Mówią o „kosmetyce”.',
    [
      'direct · Odwołamy się do sądu · zapowiedział · Jan Lis (explicit)',
      'indirect · ustawa jest zła · podkreślił · Jan Lis (explicit)',
    ],
  ],
  [
    'Ukrainian: comma and dash behind few words',
    'uk',
    '«Це добре», — сказала Ірина Бондар. «Ми чекали», – додала вона.',
    [
      'direct · Це добре · сказала · Ірина Бондар (explicit)',
      'direct · Ми чекали · додала · Ірина Бондар (pronoun)',
    ],
  ],
  [
    'Ukrainian: a firm between marks is no quotation',
    'uk',
    'Компанія «Нафтобуд» не коментує рішення, яке ухвалив «Громадський комітет».',
    [],
  ],
  [
    'Ukrainian: in the words of',
    'uk',
    'Ірина Бондар приїхала. За словами Бондар, ціни впадуть.',
    ['indirect · ціни впадуть · За словами · Ірина Бондар (explicit)'],
  ],
  [
    'Dutch: single marks, and a particle in the name',
    'nl',
    "'Dit is een doorbraak voor het noorden,' zei minister Karin de Boer.",
    ['direct · Dit is een doorbraak voor het noorden, · zei · Karin de Boer (explicit)'],
  ],
  [
    'Dutch: that without a comma',
    'nl',
    "'Dit is goed nieuws,' zei minister Karin de Boer. De Boer zei dat de bouw begint.",
    [
      'direct · Dit is goed nieuws, · zei · Karin de Boer (explicit)',
      'indirect · de bouw begint · zei · Karin de Boer (explicit)',
    ],
  ],
  [
    'Swedish: a dash in front, and a verb without a mark of its own',
    'sv',
    '– Vi behöver pengarna till försvaret, säger finansminister Eva Lind till TT.\n\n– Det är för dyrt, säger Per Berg.',
    [
      'direct · Vi behöver pengarna till försvaret, · säger · Eva Lind (explicit)',
      'direct · Det är för dyrt, · säger · Per Berg (explicit)',
    ],
  ],
  [
    'Swedish: one mark for both ends, and a pronoun',
    'sv',
    'Eva Lind kom. ”Ingen ska frysa i vinter”, skrev hon på nätet.',
    ['direct · Ingen ska frysa i vinter · skrev · Eva Lind (pronoun)'],
  ],
  [
    'Norwegian: dashes and angles',
    'no',
    '– Dette er en trist dag, sier ordfører Kari Berg.\n\n«Vi gir oss ikke», skriver Berg. Avisen «Nordlys» kom ut.',
    [
      'direct · Dette er en trist dag, · sier · Kari Berg (explicit)',
      'direct · Vi gir oss ikke · skriver · Kari Berg (explicit)',
    ],
  ],
  [
    'Danish: angles turned inward',
    'da',
    '»Det er en dårlig idé,« siger Mette Holm. Bogen »Kolde nætter« er udsolgt.',
    ['direct · Det er en dårlig idé, · siger · Mette Holm (explicit)'],
  ],
  [
    'Finnish: subject behind, and a source behind its name',
    'fi',
    '”Päätös ei ollut helppo”, sanoo ministeri Mika Lahti. Lahti kertoo, että työ alkaa. Mika Lahden mukaan rahaa riittää.',
    [
      'direct · Päätös ei ollut helppo · sanoo · Mika Lahti (explicit)',
      'indirect · työ alkaa · kertoo · Mika Lahti (explicit)',
      'indirect · rahaa riittää · mukaan · Mika Lahden (explicit)',
    ],
  ],
  [
    'Hungarian: low marks, a dash and the family name first',
    'hu',
    '„A munka két évig tart majd” – mondta Kovács Péter polgármester.',
    ['direct · A munka két évig tart majd · mondta · Kovács Péter (explicit)'],
  ],
  [
    'Hungarian: a source behind its name',
    'hu',
    'Kovács Péter szerint a híd jövőre elkészül.',
    ['indirect · a híd jövőre elkészül · szerint · Kovács Péter (explicit)'],
  ],
  [
    'Romanian: an auxiliary, and a name behind a comma',
    'ro',
    '„Avem nevoie de timp pentru asta”, a declarat ministrul Muncii, Andrei Popa.',
    ['direct · Avem nevoie de timp pentru asta · declarat · Andrei Popa (explicit)'],
  ],
  [
    'Greek: an article in front of a name',
    'el',
    '«Η κυβέρνηση στηρίζει τον κόσμο», δήλωσε ο Νίκος Παπάς. «Κάνουμε ό,τι μπορούμε», είπε ο Παπάς.',
    [
      'direct · Η κυβέρνηση στηρίζει τον κόσμο · δήλωσε · Νίκος Παπάς (explicit)',
      'direct · Κάνουμε ό,τι μπορούμε · είπε · Νίκος Παπάς (explicit)',
    ],
  ],
  [
    'Arabic: a colon, and the name of a firm',
    'ar',
    'وقال الوزير: «سنبدأ البناء في الربيع المقبل». وتنفذ شركة «البناء» المشروع.',
    ['direct · سنبدأ البناء في الربيع المقبل · - · - · !speaker_unresolved'],
  ],
  [
    'Hebrew: straight marks, and an acronym with a mark inside',
    'he',
    '"זהו תקציב אחראי למדינה", אמר השר. צה"ל לא הגיב.',
    ['direct · זהו תקציב אחראי למדינה · - · - · !speaker_unresolved'],
  ],
  [
    'Persian: angles behind a colon',
    'fa',
    'وزیر نیرو گفت: «در تابستان قطعی برق نداریم». فیلم «باران» آمد.',
    ['direct · در تابستان قطعی برق نداریم · - · - · !speaker_unresolved'],
  ],
  [
    'Japanese: no spaces, and a title',
    'ja',
    '山田首相は「消費税を引き上げる考えはない」と述べた。映画「海の町」は来月公開される。',
    ['direct · 消費税を引き上げる考えはない · - · - · !speaker_unresolved'],
  ],
  [
    'Chinese: a colon, and irony',
    'zh',
    '市长表示：“明年将新建三条地铁线。”这部电影被称为“神作”。',
    ['direct · 明年将新建三条地铁线。 · - · - · !speaker_unresolved'],
  ],
  [
    'Korean: a particle glued to the mark',
    'ko',
    '장관은 "내년까지 주택 십만 호를 공급하겠다"고 말했다. 영화 "바다"가 개봉한다.',
    ['direct · 내년까지 주택 십만 호를 공급하겠다 · - · - · !speaker_unresolved'],
  ],
  [
    'Hindi: a full stop of its own',
    'hi',
    'मंत्री ने कहा, "इस योजना से किसानों को फायदा होगा।" फिल्म "धरती" आई।',
    ['direct · इस योजना से किसानों को फायदा होगा। · - · - · !speaker_unresolved'],
  ],
  [
    'Thai: no spaces and no capitals',
    'th',
    'นายกรัฐมนตรีกล่าวว่า "รัฐบาลจะลดภาษีในปีหน้า" ภาพยนตร์ "ทะเล" เข้าฉาย',
    ['direct · รัฐบาลจะลดภาษีในปีหน้า · - · - · !speaker_unresolved'],
  ],
  [
    'Vietnamese: a title of address in front of the name',
    'vi',
    '"Chúng tôi sẽ khởi công vào tháng ba", ông Nguyễn Văn Hùng nói. Bộ phim "Sông Hồng" được chiếu.',
    ['direct · Chúng tôi sẽ khởi công vào tháng ba · nói · Nguyễn Văn Hùng (explicit)'],
  ],
  [
    'a list behind dashes is no dialogue',
    'cs',
    'Program:\n- Praha, město Karla Čapka\n- Brno, moderní architektura\n- Ostrava, uhlí a ocel',
    [],
  ],
  [
    'Belarusian: a word as short as a pronoun, in front of a verb that goes on',
    'be',
    '«Мы адрамантуем дарогу да восені», — сказаў міністр Іван Купала. Ён дадаў, што грошы ёсць.',
    [
      'direct · Мы адрамантуем дарогу да восені · сказаў · Іван Купала (explicit)',
      'indirect · грошы ёсць · дадаў · Іван Купала (pronoun)',
    ],
  ],
  [
    'Tamil: no capitals, and nothing but marks',
    'ta',
    '"நாங்கள் அடுத்த ஆண்டு பாலம் கட்டுவோம்" என்று அமைச்சர் கூறினார். "கடல்" திரைப்படம் வெளியானது.',
    ['direct · நாங்கள் அடுத்த ஆண்டு பாலம் கட்டுவோம் · - · - · !speaker_unresolved'],
  ],
  [
    'Bulgarian: that, behind a pronoun and a name',
    'bg',
    '„Ще ремонтираме пътя до есента“, каза Иван Петров. Той добави, че парите са осигурени.',
    [
      'direct · Ще ремонтираме пътя до есента · каза · Иван Петров (explicit)',
      'indirect · парите са осигурени · добави · Иван Петров (pronoun)',
    ],
  ],
];

describe('quotations in any language', () => {
  it.each(CASES)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
