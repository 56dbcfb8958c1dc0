import { list, type LanguagePack } from '../language-pack.js';

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

/** English. */
export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  reporting: {
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
  },
  grammar: {
    pronouns: list('he, she, they'),
    firstPerson: list(
      "i, we, my, our, us, me, mine, ours, myself, ourselves, i'm, i've, i'd, i'll, we're, we've, we'd, we'll, i’m, i’ve, i’d, i’ll, we’re, we’ve, we’d, we’ll",
    ),
    prepositions: list(`
      in, at, on, of, to, from, with, by, for, about, against, into, over, under, between, through, during, within, without, near, after,
      before, since, until, despite, amid, among, outside, inside, across, behind, following, regarding, via, per, like, ahead, alongside, upon, off, toward, towards, speaking, asked, responding, citing, referring, answering, including, because`),
    locatives: list('in, at, near, outside, across'),
    subordinators: list(
      'when, while, as, because, although, though, since, after, before, until, unless, once, whereas, if, where, whenever',
    ),
    conjunctions: list('and, or, but, nor, yet'),
    adverbs: list(`
      also, has, have, had, later, then, once, never, always, often, has also, had also, further, again, repeatedly, previously, recently, earlier,
      however, reportedly, publicly, privately, still, even, just, only, simply, now, today, yesterday, did, does, do, is, was, were, are, been, be, being, would, will, could, can, may, might, must, clearly, quietly, angrily, bluntly, first, jokingly, specifically, flatly, strongly, subsequently, frequently, famously, reluctantly`),
    demonstratives: list('this, that, these, those'),
    determiners: list(
      'the, a, an, another, some, many, several, one, two, three, his, her, their, its, our, both, no, most, few, other, any, each, every',
    ),
    relatives: list('who, which, whom, whose'),
    negations: list(
      "not, no, never, don't, doesn't, didn't, isn't, wasn't, aren't, weren't, won't, can't, cannot, couldn't, wouldn't, shouldn't, haven't, hasn't, don’t, doesn’t, didn’t, isn’t, wasn’t, aren’t, weren’t, won’t, can’t, couldn’t, wouldn’t, shouldn’t, haven’t, hasn’t, neither, nor, without",
    ),
    infinitives: list(
      "to, not, never, don't, doesn't, didn't, don’t, doesn’t, didn’t, cannot, can't, can’t, could, would, should, may, might, must, will, if, having, without, refused, declined",
    ),
    times: list(
      'monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today, tomorrow, tonight, earlier, last week, last month, last year, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, recently, later, meanwhile',
    ),
    stopWords: list(`
      the, a, an, this, that, these, those, i, we, you, he, she, it, they, my, our, your, his, her, its, their, in, on, at, of, to, from, with, by, for, and, or,
      but, if, when, while, as, because, although, though, since, after, before, until, there, here, what, who, which, how, why, where, not, no, yes, is, are, was,
      were, be, been, has, have, had, do, does, did, will, would, can, could, should, may, might, must, also, so, then, now, however, meanwhile, moreover,
      according, some, many, most, all, both, each, every, one, two, three, four, five, six, seven, eight, nine, ten, first, second, last, next, more, less, few, several, such, other, another,
      only, even, still, yet, once, never, always, often, earlier, later, asked, speaking, despite, during, under, over, about, between, instead, perhaps, maybe, well, just, let, nobody, everyone, people, none, nothing, something, today, yesterday, tomorrow, analysis, there's, it's, that's, there’s, it’s, that’s, than, like, unfortunately, according to`),
  },
  people: {
    roles: list(`
      president, vice president, vice-president, prime minister, minister, foreign minister, finance minister, defence minister, defense minister, deputy minister,
      chancellor, secretary, foreign secretary, home secretary, secretary of state, secretary-general, attorney general, governor, mayor, senator, congressman, congresswoman,
      representative, lawmaker, ambassador, spokesman, spokeswoman, spokesperson, official, chief, chairman, chairwoman, chair, chief executive, ceo, executive,
      director, manager, head, leader, boss, founder, co-founder, owner, officer, commissioner, sheriff, sergeant, detective, inspector, superintendent, constable, judge, prosecutor, lawyer, attorney,
      solicitor, barrister, professor, lecturer, scientist, researcher, historian, economist, analyst, expert, author, writer, journalist, reporter, editor, critic, doctor,       nurse, surgeon, teacher, student, coach, player, captain, striker, goalkeeper, singer, actor, actress, artist, musician, pilot, driver, farmer, activist, campaigner,       mother, father, brother, sister, wife, husband, son, daughter, man, woman, king, queen, prince, princess, pope, bishop, archbishop, imam, rabbi,
      commander, admiral, soldier, politician, mp, candidate, deputy, adviser, advisor, aide, defendant, plaintiff, customer, member, organiser, organizer, producer, designer, engineer, developer, treasurer, committee chair, board`),
    sources: list(`
      officials, scientists, researchers, analysts, experts, critics, doctors, students, activists, campaigners, witness, witnesses, resident, residents, neighbour, neighbor, police, source, sources, victim, victims, customers, members, authorities, government, ministry, company, court, department, agency, report, study, statement, army, military, party, union, council, committee, firm, bank, hospital, school, university, group, association, charity, team, club, aides, spokespeople, people, family, families, lawyers, prosecutors, investigators, lawmakers, economists, reports, data, figures, documents, survey, poll, media`),
    titles: list(
      'mr, mrs, ms, miss, dr, prof, sir, dame, lord, lady, baroness, rev, fr, st, gen, general, lt, lieutenant, col, colonel, maj, major, capt, cpl, sgt, adm, sen, rep, gov, hon, judge, justice, professor, president, senator, king, queen, prince, princess, pope',
    ),
    organisations: list(`
      ministry, department, agency, bank, university, college, institute, council, committee, commission, party, court, senate, congress, parliament, house, government, union, association, federation, organisation, organization, office, bureau, board, company, corporation, corp, inc, ltd, plc, group, police, army, navy, forces, foundation, society, club, united, fc, airlines, airport, hospital, school, church, centre, center, network, news, press, times, post, guardian, telegraph, un, eu, us, uk, nato, who, imf, fbi, cia, bbc, cnn, nhs, pentagon, kremlin, white, states, nations, international, national, federal, royal, european, american, british, environment, labor, labour, fund, service, services, trust, museum, index, journal, studies, programme, program, authority`),
    particles: list('of, de, van, von, der, den, la, le, el, al, bin, ibn, da, di, del, du, dos'),
    both: list('both, the two'),
  },
  layout: {
    photoCredits: list(
      'photo, photo by, photograph, photograph by, picture, image, image credit, photo credit, photos, getty images, file photo, illustration',
    ),
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
  },
  checkWorthiness: {
    quantities: list(
      'percent, per cent, million, billion, trillion, thousand, thousands, hundred, hundreds, dozens, majority, most of, more than, fewer than, less than, double, doubled, tripled, half, quarter, largest, highest, lowest, biggest, record, rate, increase, increased, decrease, decreased, rose, fell, number of, average',
    ),
    consequence: list(
      'killed, dead, death, deaths, died, attack, attacks, war, military, weapons, weapon, nuclear, terrorism, terrorist, terrorists, crime, crimes, murder, corruption, bribe, tax, taxes, budget, deficit, debt, jobs, unemployment, poverty, health, healthcare, vaccine, vaccines, virus, disease, cancer, law, illegal, legal, court, election, elections, vote, fraud, climate, emissions, immigration, immigrants, border, oil, wages, prison, troops, isis, trade, economy, insurance, medicare, security, prohibits, banned, resolution',
    ),
    disputed: list(
      'lied, lie, lies, liar, accused, accuses, blame, blamed, denied, denies, false, fake, hoax, fraud, cheated, rigged, stole, failed, never, wrong, misleading, illegal, guilty, violated, betrayed, opposed, supported, voted against, voted for, apologise, apologize, refused, not true',
    ),
    opinion: list(
      'great, good, bad, beautiful, terrible, wonderful, horrible, important, amazing, incredible, disgraceful, sad, happy, proud, believe, think, feel, hope, wish, love, hate, opinion, regrettable, unacceptable, disaster, best, worst, better, fantastic, tremendous, in my view, i guess',
    ),
    future: list(
      "will, shall, going to, plan to, plans to, intend, intends, tomorrow, next year, promise, promises, would, i'll, we'll, i’ll, we’ll, ready to, willing",
    ),
    normative: list('should, must, ought, need to, needs to, have to, has to, let us, obliged, ought to'),
    questions: list('who, what, when, where, why, how, whether, is it, do you, are you, would you, can you'),
    courtesy: list(
      'thank you, thanks, good evening, good morning, welcome, congratulations, sorry, please, condolences, hello, god bless',
    ),
    factual: list(
      'was, were, is, are, has, have, had, did, been, became, caused, signed, spent, voted, created, lost, won, built, cut, raised, gave, took, made, increased, decreased, exchanged, told',
    ),
  },
  abbreviations: list(
    'mr, mrs, ms, dr, prof, st, sr, jr, gen, col, lt, maj, capt, sgt, cpl, adm, sen, rep, gov, hon, rev, fr, no, vs, inc, ltd, co, corp, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, e.g, i.e, u.s, u.k, u.n, a.m, p.m, etc, approx, est, dept, fig, vol, ave, blvd, rd, mt',
  ),
};
