import { list, type ReportingWords } from '../../language-pack.js';
import type { Verb } from '../../verb-forms.js';
import { calling, holding, speaking } from './verbs.js';

/** Forms that are nouns as often: "the states", "reports that …", "last week's comments". */
const alsoNouns = list(`
  states, notes, comments, reports, claims, answers, replies, tweets, posts, demands, promises, pledges, estimates, jokes, cries, shouts, screams, whispers, reasons, counters, offers, sighs, snaps,
  hopes, fears, doubts, finds, shows, judges, wishes, worries, dreams, documents, requests, votes, details, outlines, highlights, signals, hints, orders, directs, commands, rules, mandates, objects, protests, appeals,
  questions, quotes, shares, texts, emails, signs, lists, lectures, laughs, smiles, cheers, forecasts, bets, contests, disputes, rejects, projects, figures, charges, trusts,
  report, claim, comment, note, demand, promise, pledge, estimate, fear, hope, doubt, warning, finding, showing, feeling, thinking, saying, telling, understanding, reasoning, writing, meaning, posting, reporting, signing, sharing, listing, ruling, hearing,
  read, reads, showed, put it`);

/** Base forms that plural subjects take and that are no other word: "officials say". */
const plural = list(
  'say, tell, add, explain, insist, argue, allege, assert, contend, declare, announce, reveal, confirm, deny, admit, acknowledge, concede, complain, agree, predict, suggest, point out, warn, write, put it',
);
const believing = list(
  'believe, think, hope, feel, fear, know, expect, suspect, understand, doubt, assume, report, claim, estimate, demand, worry, reckon, recommend, maintain, propose, decide, recognise, recognize, accept, imagine, promise, pledge, note, read',
);

const nouns = new Set(alsoNouns);
const inflected = (verbs: readonly Verb[]) => [
  ...new Set(verbs.flatMap(({ lemma, forms }) => forms.filter((form) => form !== lemma))),
];
const spoken = inflected(speaking).filter((form) => !nouns.has(form));

export const reporting: ReportingWords = {
  verbs: [...speaking, ...holding, ...calling],
  afterSubject: [...spoken, ...plural],
  beforeSubject: [...spoken.filter((form) => !form.endsWith('ing')), ...plural],
  withComplementizer: [
    ...new Set([
      ...inflected(holding),
      ...inflected(speaking).filter((form) => nouns.has(form)),
      ...believing,
    ]),
  ],
  alsoNouns,
  progressive: [...speaking, ...holding, ...calling].flatMap(({ forms }) =>
    forms.filter((form) => form.endsWith('ing')),
  ),
  ofThings: list(`
    suggest, suggests, suggested, suggesting, show, shows, showed, showing, shown, prove, proves, proved, proving, indicate, indicates, indicated, indicating, confirm, confirms, confirmed, imply, implies,
    implied, demonstrates, demonstrated, illustrates, illustrated, highlights, highlighted, underlines, underlined, underscores, underscored, reveal, reveals, revealed, revealing, signals, signalled, signaled,
    explains, explained, requires, required, establishes, established, assumes, assumed, finds, found, reflects, reflected, details, detailed, demands, reminds, reminded`),
  passive: list(
    `was said by, was quoted by, was told, were told, was reported by, 
    was confirmed by, was announced by, was denied by, was revealed by, was told by, were told by, was warned by, were warned by, was described by, were described by`,
  ),
  quoting: ['quote', 'cite'],
  quotedAs: ['as'],
  ofTexts: ['read', 'reads'],
  source: list(
    `according to, as told to, in the words of, as reported by, in the opinion of, in the view of, citing, quoting, in the eyes of, in the judgment of, in the judgement of,
    per a statement from, based on comments by`,
  ),
  sourcePrepositions: ['in'],
  ownedSourceNouns: list('words, view, opinion, telling, estimation, account, judgment, judgement'),
  possessives: list('his, her, their, its'),
  denying: list('deny, dispute, refute, rebut, reject, contest, rule out'),
  clitics: [],
  relays: list(
    'as saying by, quoted by, cited by, reported by, carried by, as quoted by, as reported by, as cited by, as carried by, according to, through, via, in remarks carried by, in comments carried by, relayed by, released by',
  ),
  nouns: list(
    'regret, hope, concern, concerns, confidence, fears, satisfaction, outrage, disappointment, surprise, alarm, optimism, belief, doubt, doubts, dismay, anger, frustration, sorrow, sadness, relief, gratitude, support, opposition, scepticism, skepticism',
  ),
  occasions: list(
    'statement, statements, interview, interviews, speech, letter, email, e-mail, memo, message, note, tweet, post, video, podcast, broadcast, conference, briefing, call, meeting, rally, hearing, debate, testimony, filing, column, article, response, reply, banner, banners, sign, signs, placard, placards, poster, posters, slogan, caption, headline, inscription, notice, text, posting, comment, plaque',
  ),
  complementizers: list('that, whether, if, how, why'),
  standIns: list(
    'it, this, so, as much, the same, nothing, something, anything, everything, a word, goodbye, no, yes, a lie, lies, the truth, a prayer, the story, sorry, hello, thank you, thanks, more, a few words, very little, little',
  ),
  naming: {
    '': list('call, dub, brand, label'),
    as: list(
      'describe, characterize, characterise, dismiss, denounce, condemn, brand, label, portray, hail, slam',
    ),
    of: list('speak, warn, complain, boast, accuse, talk, dream'),
    against: list('warn, caution, argue, protest'),
    about: list('speak, talk, complain, warn, worry, joke'),
    on: list('blame'),
    for: list('call, apologise, apologize, criticise, criticize, praise, blame, mock, demand, appeal'),
    to: list(
      'vow, promise, pledge, swear, urge, call, ask, tell, order, threaten, refuse, offer, invite, encourage, advise, instruct, beg',
    ),
  },
  ownWords: list('praise, hail, condemn, denounce, slam, mock, criticise, criticize, blame'),
  bareComplement: list(`
    said, says, say, saying, claimed, claims, claiming, insisted, insists, insisting, argued, argues, arguing, added, adds, suggested, admitted, admits, alleged,
    alleges, alleging, told, tells, tell, telling, believes, believed, believe, thinks, thought, think, warned, warns, confirmed, conceded, concedes, vowed, vows,
    pledged, pledges, hoped, hopes, hope, swore, swears, reckons, reckoned, reckon, complained, joked, knows, knew, doubts, doubted, assured, assures, reminded, informed,
    fear, feared, noted, expects, expected, stated, contends, contended, acknowledged`),
  withHearer: list(
    'told, tells, tell, telling, asked, asks, assured, assures, assure, reassured, reminded, reminds, remind, informed, informs, warned, warns, warn, notified, advised',
  ),
  beforeTitles: list(
    'titled, entitled, called, named, dubbed, nicknamed, labelled, labeled, known as, headlined, captioned, themed, film, movie, novel, book, song, album, single, show, series, play, poem, painting, documentary, podcast, essay, memoir, hashtag, slogan, motto, word, term, phrase, so-called',
  ),
  lookingBack: {
    withVerb: list('so, thus'),
    alone: list(
      'those were the words of, those are the words of, these were the words of, these are the words of, so said, so says, thus spoke',
    ),
  },
  commaComplement: false,
};
