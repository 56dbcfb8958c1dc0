import { verbs, type Conjugations } from '../../verb-forms.js';

/** Regular verbs; what doubles a letter or changes its vowel is listed form by form below. */
const conjugations: Conjugations = {
  e: 'es ed ing',
  ay: 'ays ayed aying',
  ey: 'eys eyed eying',
  y: 'ies ied ying',
  sh: 'shes shed shing',
  ch: 'ches ched ching',
  ss: 'sses ssed ssing',
  '': 's ed ing',
};

/** Verbs of saying: they stand before or behind their subject, with marks or without, and need no "that". */
export const speaking = verbs(
  `
  say: says / said / saying, tell: tells / told / telling, add, state, explain, reply, answer, respond, ask, write: writes / wrote / writing, tweet, post, note, observe, remark,
  comment, conclude, continue, insist, stress, emphasise, emphasize, underline, underscore, warn, caution, argue, claim, allege, assert, contend, declare, announce, report, reveal, disclose,
  confirm, deny, admit: admits / admitted / admitting, acknowledge, concede, confess, recall, joke, quip: quips / quipped / quipping, whisper, shout, yell, cry, exclaim, scream,
  plead: pleads / pleaded / pled / pleading, testify, predict, suggest, point out: points out / pointed out / pointing out, pledge, vow, promise, swear: swears / swore / swearing, muse, lament, complain,
  reiterate, repeat, recount, read: reads, agree, counter, retort, interject, boast, brag: brags / bragged / bragging, snap: snaps / snapped / snapping, opine, estimate, proclaim, elaborate,
  clarify, sigh, mutter, murmur, mumble, speculate, theorise, theorize, reason, reminisce, spell out: spells out / spelled out / spelt out / spelling out, go on: goes on / went on / going on,
  go on to say: goes on to say / went on to say, chime in: chimes in / chimed in / chiming in, chip in: chips in / chipped in / chipping in, fire back: fires back / fired back / firing back,
  hit back: hits back / hitting back, shoot back: shoots back / shot back / shooting back, cry out: cries out / cried out / crying out, bellow, bark, chuckle, concur: concurs / concurred / concurring,
  croak, deadpan: deadpans / deadpanned, drawl, enthuse, fume, gasp, giggle, groan, growl, grumble, gush, holler, howl, implore, inquire, enquire, rant, scoff, shriek, snarl, sneer, sob: sobs / sobbed / sobbing,
  stammer, stutter, thunder, utter, volunteer, wail, wonder, attest, avow, affirm, reaffirm, restate, rejoin, riposte, gloat, hypothesise, hypothesize, postulate, posit, profess, venture, ad-lib: ad-libs / ad-libbed,
  quote as saying: was quoted as saying / were quoted as saying / is quoted as saying / was cited as saying, make clear: makes clear / made clear / making clear, put it: puts it, urge, tease, offer, demand`,
  conjugations,
);

/** Verbs that mostly do something else: they report only with "that" behind them, or with marks. */
export const holding = verbs(
  `
  believe, think: thinks / thought / thinking, hope, feel: feels / felt / feeling, fear, know: knows / knew / known / knowing, expect, find: finds / found / finding, show: shows / showed / shown / showing,
  suspect, understand: understands / understood / understanding, doubt, assume, presume, prove: proves / proved / proven / proving, decide, determine, establish, discover, learn: learns / learned / learnt / learning,
  realise, realize, recognise, recognize, reckon, figure, guess, imagine, suppose, anticipate, foresee: foresees / foresaw / foreseen / foreseeing, envisage, project, calculate, regret: regrets / regretted / regretting,
  accept, charge, accuse, judge, hold: holds / held / holding, infer: infers / inferred / inferring, deduce, see: sees / saw / seen / seeing, hear: hears / heard / hearing, notice, trust, wish, worry,
  dream: dreams / dreamt / dreamed / dreaming, demonstrate, illustrate, document, verify, express, voice, request, require, vote, resolve, maintain, remember, reflect, relate, narrate, describe, detail, outline,
  highlight, indicate, signal: signals / signalled / signaled / signalling / signaling, imply, hint, intimate, insinuate, mention, cite, counsel: counsels / counselled / counseled / counselling / counseling,
  advise, assure, reassure, inform, notify, remind, instruct, order, direct, command, recommend, propose, stipulate, specify, rule, decree, mandate, certify, object, protest, appeal, question, query, echo, quote, share, publish,
  broadcast: broadcasts / broadcasting, blog: blogs / blogged / blogging, text, email, sign, caption, dictate, summarise, summarize, paraphrase, list, teach: teaches / taught / teaching, preach, lecture, laugh, smile,
  grin: grins / grinned / grinning, roar, rage, chant, cheer, sing: sings / sang / singing, beg: begs / begged / begging, chide, scold, rebuke, denounce, condemn, criticise, criticize, blast, call out: calls out / called out / calling out,
  set out: sets out / setting out, lay out: lays out / laid out / laying out, sum up: sums up / summed up / summing up, speak out: speaks out / spoke out / speaking out, rule out: rules out / ruled out / ruling out,
  cut in: cuts in / cutting in, purport, forecast: forecasts / forecasting, allude, refer: refers / referred / referring, hedge, huff, whine, bet: bets / betting, conceive, gather, contest, dispute, reject, refute, rebut: rebuts / rebutted / rebutting`,
  conjugations,
);

/** Say what somebody calls a thing, or does with their own words; they report nothing else. */
export const calling = verbs(
  `
  speak: speaks / spoke / spoken / speaking, talk, blame, threaten, apologise, apologize, encourage, invite, praise, mock, refuse,
  call, dub: dubs / dubbed / dubbing, brand, label: labels / labelled / labeled / labelling / labeling, dismiss, portray, hail, slam: slams / slammed / slamming, characterize, characterise`,
  conjugations,
);
