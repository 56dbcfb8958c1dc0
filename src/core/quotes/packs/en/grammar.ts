import { list, type GrammarWords } from '../../language-pack.js';

export const grammar: GrammarWords = {
  pronouns: list('he, she, they, it'),
  masculine: list('he, his'),
  feminine: list('she, her'),
  plural: list('they, their, some, many, several, two, three, most, few, these, those, both'),
  impersonal: list('it, its'),
  firstPerson: list(
    "i, we, my, our, us, me, mine, ours, myself, ourselves, i'm, i've, i'd, i'll, we're, we've, we'd, we'll, i’m, i’ve, i’d, i’ll, we’re, we’ve, we’d, we’ll",
  ),
  prepositions: list(`
    in, at, on, of, to, from, with, by, for, about, against, into, over, under, between, through, during, within, without, near, after,
    before, since, until, despite, amid, among, outside, inside, across, behind, following, regarding, via, per, like, ahead, alongside, upon, off, toward, towards, speaking, asked, responding, citing, referring, answering, including, because`),
  nounPrepositions: {
    beforeVerb: list(
      'of, for, by, from, with, aide to, aides to, adviser to, advisers to, ambassador to, envoy to, assistant to, secretary to, witness to, witnesses to, close to, loyal to, opposed to, in, at, near, inside, outside, within, against, behind, about, on, between, across, among, under',
    ),
    behindVerb: list(
      'of, for, by, from, inside, within, familiar with, people with, person with, source with, sources with, close to, loyal to, briefed on',
    ),
  },
  locatives: list('in, at, near, outside, across'),
  subordinators: list(
    'when, while, as, because, although, though, since, after, before, until, unless, once, whereas, if, where, whenever',
  ),
  conjunctions: list('and, or, but, nor, yet'),
  joining: { '': list('as well as'), 'not only': list('but also, but') },
  adverbs: list(`
    also, has, have, had, later, then, once, never, always, often, has also, had also, further, again, repeatedly, previously, recently, earlier,
    however, reportedly, publicly, privately, still, even, just, only, simply, now, today, yesterday, did, does, do, is, was, were, are, been, be, being, would, will, could, can, may, might, must, clearly, quietly, angrily, bluntly, first, jokingly, specifically, flatly, strongly, subsequently, frequently, famously, reluctantly, allegedly, apparently, eventually, finally, immediately, initially, openly, proudly, sharply, softly, swiftly, calmly, loudly, firmly, vehemently, originally, essentially, effectively, explicitly, falsely, wrongly, rightly, correctly, incorrectly, frankly, wryly, dryly, sadly, happily, gently, sternly, tersely, formally, officially, consistently, categorically, emphatically, merely, nearly, almost, actually, really, already, rarely, seldom, usually, generally, memorably, candidly, is reported to have, are reported to have, was reported to have, were reported to have, is said to have, are said to have, was said to have, is alleged to have, was alleged to have, is believed to have, is understood to have`),
  demonstratives: list('this, that, these, those'),
  determiners: list(
    'the, a, an, another, some, many, several, one, two, three, his, her, their, its, our, both, no, most, few, other, any, each, every',
  ),
  relatives: list('who, which, whom, whose'),
  indefinite: list(
    'a, an, another, some, many, several, one, two, three, most, few, other, any, each, every, no',
  ),
  negations: list(
    "not, no, never, don't, doesn't, didn't, isn't, wasn't, aren't, weren't, won't, can't, cannot, couldn't, wouldn't, shouldn't, haven't, hasn't, don’t, doesn’t, didn’t, isn’t, wasn’t, aren’t, weren’t, won’t, can’t, couldn’t, wouldn’t, shouldn’t, haven’t, hasn’t, neither, nor, without",
  ),
  passiveAuxiliaries: list('is, are, was, were, be, been, being, get, gets, got'),
  qualifiers: list(
    'only, almost, nearly, merely, allegedly, reportedly, supposedly, barely, hardly, scarcely, partly, hypothetically, so-called',
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
};
