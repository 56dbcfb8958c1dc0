/** A quote, as far as an annotation tells of it. Offsets count UTF-16 code units, as everywhere at the desk. */
export interface AnnotatedQuote {
  id: string;
  kind: string;
  decision: string;
  start: number;
  end: number;
  selector: { exact: string; prefix: string; suffix: string };
  speakers: { name: string; wikidataId: string | null }[];
  decidedBy: { id: string; name: string } | null;
  /** RFC 3339. */
  createdAt: string;
  updatedAt: string;
}

/** An article whose quotes are told. */
export interface AnnotatedArticle {
  text: string;
  /** Where the desk serves the stored text. */
  textUrl: string;
  /** Where it was published; null where that is not known. */
  url: string | null;
  language: string;
  quotes: readonly AnnotatedQuote[];
}

type Json = Record<string, unknown>;

/**
 * Quotes as a W3C Web Annotation collection, in the order given. Each has as its target a place in the stored text, by words and by position,
 * and the same words of the published page, whose positions nobody knows. Positions count code points there:
 * https://www.w3.org/TR/annotation-model/#text-position-selector
 * @param id what the collection is called
 */
export function quoteAnnotations(id: string, article: AnnotatedArticle): Json {
  const { text, quotes } = article;
  const codePoints = codePointsAt(
    text,
    quotes.flatMap(({ start, end }) => [start, end]),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    total: quotes.length,
    first: {
      id: `${id}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: quotes.map((quote) => annotationOf(quote, article, codePoints)),
    },
  };
}

function annotationOf(
  quote: AnnotatedQuote,
  { textUrl, url, language }: AnnotatedArticle,
  codePoints: ReadonlyMap<number, number>,
): Json {
  const { id, kind, decision, start, end, speakers, decidedBy, createdAt, updatedAt } = quote;
  const words = { type: 'TextQuoteSelector', ...quote.selector };
  const place = { type: 'TextPositionSelector', start: codePoints.get(start), end: codePoints.get(end) };
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: createdAt,
    modified: updatedAt,
    generator: { type: 'Software', name: 'Claimdesk' },
    ...(decidedBy && { creator: { id: `urn:uuid:${decidedBy.id}`, type: 'Person', name: decidedBy.name } }),
    body: [
      ...speakers.flatMap(speakerBodies),
      { type: 'TextualBody', purpose: 'classifying', value: kind },
      { type: 'TextualBody', purpose: 'assessing', value: decision },
    ],
    target: [
      { source: textUrl, language, selector: [words, place] },
      ...(url === null ? [] : [{ source: url, language, selector: words }]),
    ],
  };
}

const speakerBodies = ({ name, wikidataId }: AnnotatedQuote['speakers'][number]): Json[] => [
  { type: 'TextualBody', purpose: 'identifying', value: name },
  ...(wikidataId === null
    ? []
    : [
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: `http://www.wikidata.org/entity/${wikidataId}`,
        },
      ]),
];

/** How many code points stand before each of the offsets, in one walk through the text. */
function codePointsAt(text: string, offsets: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const offset of [...new Set(offsets)].sort((one, other) => one - other)) {
    for (; at < offset; count += 1) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    found.set(offset, count);
  }
  return found;
}
