import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insist, MODEL_EVIDENCE, type ClaimStory, type PublishingDesk } from './publishing-desk.js';

const SAMPLE = join(import.meta.dirname, '../../fixtures/sample');
const golden = JSON.parse(readFileSync(join(SAMPLE, 'golden.json'), 'utf8'));
const claim = (id: string) => golden.claims.find((row: { id: string }) => row.id === id);
const quote = (id: string) => golden.quotes.find((row: { id: string }) => row.id === id);

/** Takes the sample article in and accepts one of its golden quotes. Its text stays the same, so it can be asked for twice. */
export async function acceptQuote(desk: PublishingDesk, id: string): Promise<string> {
  const { http } = desk.staff.contributor;
  const text = readFileSync(join(SAMPLE, 'article.id.txt'), 'utf8');
  const details = {
    text,
    outlet: 'RIA Novosti',
    publishedOn: '2015-11-26',
    statementPlace: 'Moscow',
    statementDate: '2015-11-26',
  };
  const article = insist(await http.post<{ id: string }>('/api/v1/articles', details));
  const quotes = insist(
    await http.get<{ data: { id: string; start: number }[] }>(
      `/api/v1/articles/${article.id}/quotes?limit=100`,
    ),
  );
  const found = quotes.data.find((row) => row.start === quote(id).start)!;
  insist(await http.post(`/api/v1/quotes/${found.id}/decision`, { decision: 'accepted' }));
  return found.id;
}

const EVIDENCE = [
  { ...MODEL_EVIDENCE, note: 'Adopted unanimously under Chapter VII of the Charter.' },
  {
    ...MODEL_EVIDENCE,
    url: 'https://press.un.org/en/2015/sc11775.doc.htm',
    title:
      'Unanimously Adopting Resolution 2199 (2015), Security Council Condemns Trade with Al-Qaida Associated Groups',
    stance: 'qualifies',
    kind: 'secondary',
    passage:
      'The Council reaffirmed that such engagement would constitute support for listed groups and may lead to further listings.',
    locator: null,
  },
  {
    ...MODEL_EVIDENCE,
    url: 'https://www.fatf-gafi.org/reports/financing-of-the-terrorist-organisation-isil.html',
    title: 'Financing of the terrorist organisation ISIL',
    publisher: 'Financial Action Task Force',
    publishedOn: '2015-12-17',
    stance: 'refutes',
    kind: 'expert',
    passage: null,
    locator: 'pages 14–15',
  },
  {
    ...MODEL_EVIDENCE,
    url: 'https://data.example/oil',
    title: null,
    publisher: null,
    publishedOn: null,
    stance: 'context',
    kind: 'data',
    passage: null,
    locator: null,
  },
];

const PARAGRAPHS = [
  'Resolution 2199 was adopted on 12 February 2015, nine months before the statement. It condemns any trade in oil with ISIL, the Al-Nusrah Front and groups that are associated with Al-Qaida, and says that such trade is already covered by the assets freeze of resolution 2161 (2014).',
  'So there was a binding text, and it did concern oil. Two things are narrower than the statement: the text speaks of listed groups, not of terrorists in general, and it reaffirms a ban that was in force before.',
  'Read together, the two resolutions prohibit what the statement says they prohibit, for the groups that matter here.',
];

/** The sample's claim C23 in English, with everything that a page can hold. */
export async function englishStory(desk: PublishingDesk): Promise<ClaimStory> {
  return {
    claim: {
      statement: claim('C23').en,
      translations: { id: claim('C23').idText },
      quoteIds: [await acceptQuote(desk, 'Q23')],
      asOf: '2015-11-26',
      topics: ['Syria', 'Oil'],
      appearances: [
        { url: 'https://news.example/2015/11/26/moscow', publishedOn: '2015-11-26', firstKnown: true },
      ],
    },
    summary: golden.demo.illustrativeSummary.en,
    explanation: PARAGRAPHS.join('\n\n'),
    reading: '“Directly prohibits” as: a binding ban on buying oil from terrorists, by anybody.',
    unknowns: 'We do not know which resolution the speaker meant: he named none.',
    evidence: EVIDENCE,
  };
}

/** The sample's claim C20 in Indonesian: unproven, implied, with an indirect quote. */
export async function indonesianStory(desk: PublishingDesk): Promise<ClaimStory> {
  return {
    claim: {
      statement: claim('C20').idText,
      language: 'id',
      translations: { en: claim('C20').en },
      quoteIds: [await acceptQuote(desk, 'Q20')],
      implied: true,
      appearances: [],
    },
    rating: { language: 'id', value: null },
    summary:
      'Minyak dari wilayah yang dikuasai ISIS memang diselundupkan ke Turki pada 2015, tetapi jumlahnya tidak dapat dibuktikan dari sumber yang terbuka.',
    explanation:
      'Laporan FATF dan citra satelit menunjukkan penyelundupan.\n\nTidak satu pun menyebut volume yang dapat diperiksa.',
    unknowns: 'Berapa banyak minyak yang melintas, dan siapa yang membelinya.',
    evidence: [EVIDENCE[2]!, EVIDENCE[1]!]
      .map((piece) => ({ ...piece, stance: 'context' }))
      .concat([{ ...EVIDENCE[0]!, stance: 'qualifies' }]) as Record<string, unknown>[],
  };
}
