/** A reason of the server, which gives it in English, as a key of the words and what stands between its marks. */
export interface Reason {
  key: string;
  words: string;
}

const WORTH: Record<string, string> = {
  'gives figures or amounts': 'figures',
  'has consequences for people': 'consequences',
  'accuses, denies or blames': 'disputed',
  'says when': 'time',
  'names who or where': 'names',
  'says that something is or was so': 'factual',
  'repeats what somebody said': 'report',
  'speaks of others': 'others',
  'says that something is not so': 'negation',
  'less, for it asks': 'asks',
  'less, for it promises': 'promises',
  'less, for it judges': 'judges',
  'less, for it speaks of what will or should be': 'future',
  'less, for it is hedged': 'hedged',
  'less, for it speaks of the speaker': 'self',
  'less, for it points at what is named elsewhere': 'pointer',
  'less, for it is a courtesy': 'courtesy',
  'nothing in it that evidence could meet': 'nothing',
};

const SPEAKER: Record<string, string> = {
  'named beside': 'beside',
  'named near the marks': 'near',
  'named in front of the colon': 'colon',
  'named behind the dash': 'dash',
  'bears this name; nothing tells which is meant': 'namesake',
  'bears this name too, but came in later': 'namesakeLater',
  'does not fit': 'misfit',
  'named in the words themselves, so hardly their speaker': 'inside',
  'earlier: the last speaker before this': 'earlier',
  'the last speaker before this': 'last',
  'the last person named before the interview begins': 'interview',
  'the quotation goes on after its attribution': 'goesOn',
  'same subject as the report before': 'sameSubject',
  'the article calls them': 'called',
  'earlier: the article calls them': 'called',
  'one of the two people last heard': 'bothHeard',
  'nobody is named here; they were heard just before': 'nobodyNamed',
  'the sentence before is about them, and this one is in the mood of a report': 'mood',
};

/** Why words deserve a check; null for a reason that is not known here. A kind that cannot be checked is said elsewhere. */
export function readWorthReason(reason: string): Reason | null {
  const [label = '', words = ''] = reason.split(/: (?=“)/);
  return WORTH[label] ? { key: WORTH[label], words } : null;
}

/** Why somebody may be the speaker; null for a reason that is not known here. */
export function readSpeakerReason(reason: string): Reason | null {
  const words = /“([^”]*)”/.exec(reason)?.[1] ?? '';
  const label = reason.replace(/ ?“[^”]*”(: )?/, '').trim();
  return SPEAKER[label] ? { key: SPEAKER[label], words } : null;
}
