import { list, type ReportingWords } from '../../language-pack.js';

const verbs = list(`
  said, says, say, saying, told, tells, added, adds, adding, stated, states, stating, explained, explains, explaining, replied, replies,
  answered, answers, responded, responds, asked, asks, wrote, writes, writing, tweeted, posted, noted, notes, noting, observed, remarked,
  commented, continued, concluded, insisted, insists, stressed, stresses, stressing, emphasised, emphasized, warned, warns, warning, cautioned,
  argued, argues, arguing, claimed, claims, claiming, alleged, alleges, alleging, asserted, asserts, maintained, maintains, contended, contends,
  declared, declares, announced, announces, announcing, reported, reports, reporting, revealed, reveals, disclosed, confirmed, confirms,
  confirming, denied, denies, admitted, admits, acknowledged, acknowledges, conceded, concedes, recalled, recalls, joked, quipped,
  whispered, shouted, yelled, cried, exclaimed, screamed, pleaded, urged, testified, predicted, suggested, suggests, pointed out, points out,
  pointing out, pledged, vowed, promised, mused, lamented, complained, reiterated, repeated, recounted, read, reads, agreed, agrees, countered,
  retorted, interjected, boasted, snapped, opined, estimated, estimates, proclaimed, elaborated, clarified,
  conceded, sighed, muttered, murmured, demanded, speculated`);

export const reporting: ReportingWords = {
  verbs: [],
  afterSubject: verbs,
  beforeSubject: verbs,
  withComplementizer: list(`
    believes, believed, believe, thinks, thought, think, hopes, hoped, feels, felt, fears, feared, knows, knew, expects, expected, found, finds,
    shows, showed, shown, suspects, suspected, understands, doubts, assumes, assumed, argue, claim, suggest, report, warn, agree, concluded, indicated,
    indicates, proves, decided, ruled, charged, wrote, boasted, hinted, implied, implies, proposed, recommended, signalled, signaled, expressed,
    complains, stipulates, demand, demands, hope, fear`),
  passive: list(
    'was said by, was quoted by, was told, were told, was reported by, was quoted as saying, were quoted as saying, is quoted as saying, was cited as saying',
  ),
  source: list(
    'according to, as told to, in the words of, as reported by, in the opinion of, in the view of, citing, quoting',
  ),
  clitics: [],
  relays: list(
    'quoted by, cited by, reported by, as quoted by, as reported by, as cited by, according to, through, via',
  ),
  nouns: list(
    'regret, hope, concern, concerns, confidence, fears, satisfaction, outrage, disappointment, surprise, alarm, optimism, belief, doubt, doubts',
  ),
  complementizers: list('that, whether, if, how, why'),
  standIns: list(
    'it, this, so, as much, the same, nothing, something, anything, everything, a word, goodbye, no, yes',
  ),
  bareComplement:
    list(`said, says, say, claimed, claims, insisted, insists, argued, argues, added, adds, suggested, admitted,
    admits, alleged, alleges, told, tells, believes, believed, thinks, warned, confirmed, conceded, vowed, pledged`),
  withHearer: list('told, tells'),
  commaComplement: false,
};
