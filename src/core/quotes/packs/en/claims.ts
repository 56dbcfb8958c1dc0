import { list } from '../../language-pack.js';
import type { ClaimWords } from '../../statement-words.js';

const persons = list(`
    he, she, they, him, her, them, his, hers, their, theirs, these people, those people, that man, that woman, everyone, everybody, someone,
    somebody, people like that, such people`);
const places = list('here, there, over there, this place, that place, this country, this city, this town');
const times = list(`
    now, then, today, tonight, yesterday, tomorrow, recently, this week, this month, this year, this morning, this evening, this time, that day,
    that time, that year, last night, last week, last month, last year, last time, next week, next month, next year, the other day, earlier,
    later, soon, ago, so far, currently, monday, tuesday, wednesday, thursday, friday, saturday, sunday`);

const implications = {
  repeated: list(`
    again, once again, once more, yet again, another, return, returns, returned, restore, restored, resume, resumed, come back, came back, reopen, reopened,
    rebuild, rebuilt, re-elected`),
  ended: list(`
    stop, stops, stopped, quit, ceased, no longer, anymore, any more, any longer, used to, former, formerly, abandoned, gave up, cancelled,
    canceled`),
  continuing: list(`
    still, continue, continues, continued, keep, keeps, kept, remain, remains, remained, ongoing, always, as ever`),
  added: list('also, as well, likewise, besides, in addition, not only'),
  exclusive: list('only, solely, nobody else, no one else, nothing else, the only, except, merely'),
  unexpected: list(
    'even, even though, despite, surprisingly, after all, at last, finally, managed to, failed to',
  ),
};

export const claims: ClaimWords = {
  pointers: [
    ...list('this, that, these, those, it, its, such, the same, the former, the latter, one of them'),
    ...persons,
    ...places,
    ...times,
  ],
  hedges: list(`
    may, might, could, maybe, perhaps, possibly, probably, presumably, allegedly, reportedly, supposedly, apparently, seemingly, seems, seem, seemed, appears, appeared, likely, unlikely, suspected, rumored, rumoured,
    it is said, is said to, are said to, is believed to, are believed to, is thought to, i think, we think, i believe, we believe, i guess,
    i suppose, in my view, in my opinion, as far as i know, to my knowledge, kind of, sort of, more or less, suggests, suggest, tends to,
    tend to, mostly, largely, generally, often, sometimes, usually, estimated`),
  roundings: list(
    'about, around, roughly, approximately, some, nearly, almost, close to, up to, an estimated',
  ),
  implying: Object.values(implications).flat(),
  joints: list(`
    and, but, while, whereas, because, so, although, though, since, or, yet, which means, so that, even though`),
  persons,
  places,
  times,
  implications,
  predicates: list(`
    is, isn't, isn’t, are, aren't, aren’t, was, wasn't, wasn’t, were, weren't, weren’t, am, has, hasn't, hasn’t, have, haven't, haven’t, had,
    hadn't, hadn’t, does, doesn't, doesn’t, do, don't, don’t, did, didn't, didn’t, will, won't, won’t, would, wouldn't, wouldn’t, can, can't,
    can’t, cannot, could, couldn't, couldn’t, must, should, shouldn't, shouldn’t, may, might, shall, it's, it’s, he's, he’s, she's, she’s,
    that's, that’s, there's, there’s, we're, we’re, they're, they’re, you're, you’re, i'm, i’m, i've, i’ve, we've, we’ve, they've, they’ve, i'll,
    i’ll, we'll, we’ll, they'll, they’ll, became, began, died, lied, doubled, tripled, halved, increased, decreased, dropped, gained, climbed, soared, plunged, say, know, think, believe, want, need, remember, go, come, get, give, take, make, see, drew, drank, ate, flew, hid, laid, lay, lent, meant, rang, read, rode, sang, slept, struck, swam, taught, wore, grows, comes, goes, gets, gives, takes, makes, means, needs, wants, costs, pays, owns, runs, works, lives, shows, keeps, leaves, loses, happens, bought, broke, brought, built, came, chose, cost, cut, drove, fell, fought, found, gave,
    got, grew, held, hit, kept, knew, left, led, lost, made, met, paid, put, ran, rose, said, saw, says, sent, set, shot, shut, sold, spent,
    sank, spoke, stole, stood, swore, took, told, thought, threw, went, won, wrote`),
  verbEndings: ['ed'],
};
