/** Languages of the local web. */
export const LANGUAGES = ['id', 'en', 'ru'] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

/** Words that a page has around its article, which no copy's text may have. */
export const AROUND = {
  id: ['Beranda', 'Berita terpopuler hari ini', 'Hak cipta milik warta contoh'],
  en: ['Home page', 'Most read stories today', 'All rights belong to the example'],
  ru: ['Главная', 'Самое читаемое за сегодня', 'Все права принадлежат примеру'],
} satisfies Record<PageLanguage, string[]>;

interface Parts {
  who: string[];
  did: string[];
  what: string[];
  when: string[];
  why: string[];
}

/** Parts of sentences of our own; each sentence takes one of each. */
const PARTS: Record<PageLanguage, Parts> = {
  id: {
    who: [
      'Wali kota Contoh',
      'Kepala dinas air',
      'Ketua dewan kota',
      'Pengurus koperasi nelayan',
      'Juru bicara pasar',
    ],
    did: ['mengumumkan', 'menolak', 'menunda', 'menghitung kembali', 'menjanjikan'],
    what: [
      'jembatan baru di atas sungai',
      'biaya perbaikan pelabuhan',
      'jadwal kapal malam',
      'harga ikan di pasar pagi',
      'aturan parkir di alun-alun',
    ],
    when: [
      'pada hari Selasa',
      'sejak awal musim hujan',
      'sesudah rapat yang panjang',
      'menjelang akhir tahun',
      'di hadapan dua ratus warga',
    ],
    why: [
      'karena warga menunggu terlalu lama',
      'meskipun kas kota hampir kosong',
      'agar anak sekolah tidak memutar jalan',
      'sebab jalan lama rusak oleh banjir',
      'walaupun sebagian pedagang keberatan',
    ],
  },
  en: {
    who: [
      'The mayor of Example',
      'The head of the water board',
      'The chair of the council',
      'A speaker for the fishers',
      'The keeper of the market',
    ],
    did: ['announced', 'turned down', 'put off', 'counted anew', 'promised'],
    what: [
      'a new bridge over the river',
      'the cost of mending the harbour',
      'the timetable of the night ferry',
      'the price of fish at the morning market',
      'the rules for parking on the square',
    ],
    when: [
      'on Tuesday',
      'since the rains began',
      'after a long meeting',
      'towards the end of the year',
      'before two hundred people',
    ],
    why: [
      'because the town had waited too long',
      'although the purse of the town is nearly empty',
      'so that children need not walk around',
      'since the old road was lost to the flood',
      'even though some traders were against it',
    ],
  },
  ru: {
    who: [
      'Мэр города Примерова',
      'Начальник водоканала',
      'Председатель городского совета',
      'Представитель рыбаков',
      'Смотритель рынка',
    ],
    did: ['объявил', 'отклонил', 'отложил', 'пересчитал', 'пообещал'],
    what: [
      'новый мост через реку',
      'расходы на ремонт порта',
      'расписание ночного парома',
      'цены на рыбу на утреннем рынке',
      'правила стоянки на площади',
    ],
    when: [
      'во вторник',
      'с начала дождей',
      'после долгого заседания',
      'к концу года',
      'перед двумя сотнями жителей',
    ],
    why: [
      'потому что горожане ждали слишком долго',
      'хотя городская казна почти пуста',
      'чтобы дети не ходили в обход',
      'так как старую дорогу смыло водой',
      'несмотря на возражения торговцев',
    ],
  },
};

const PARAGRAPHS = 5;
const SENTENCES = 3;

/** An article that no other page has: its number stands in each paragraph. */
export function article(language: PageLanguage, number: number, pick: (of: string[]) => string): string[] {
  const parts = PARTS[language];
  const sentence = () =>
    `${pick(parts.who)} ${pick(parts.did)} ${pick(parts.what)} ${pick(parts.when)}, ${pick(parts.why)}.`;
  return Array.from({ length: PARAGRAPHS }, (_, at) => {
    const sentences = Array.from({ length: SENTENCES }, sentence);
    return `${sentences.join(' ')} (${number}.${at + 1})`;
  });
}

/** A page of HTML around an article, in the ways of newspapers. */
export function pageOf(language: PageLanguage, title: string, paragraphs: string[]): string {
  const [home, popular, rights] = AROUND[language];
  return `<!doctype html><html lang="${language}"><head><title>${title}</title><meta property="og:title" content="${title}"></head>
<body><header><nav><ul><li><a href="/">${home}</a></li></ul></nav></header>
<main><article>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></main>
<aside class="sidebar"><a href="/1">${popular}</a></aside><script>document.title = "other"</script>
<footer class="footer"><p>${rights}</p></footer></body></html>`;
}
