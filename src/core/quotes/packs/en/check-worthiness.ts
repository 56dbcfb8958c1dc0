import { list, type CheckWorthinessWords } from '../../language-pack.js';

export const checkWorthiness: CheckWorthinessWords = {
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
  promises: list(
    "promise, promises, pledge, guarantee, commit, we will, i will, i'll, we'll, i’ll, we’ll, vow, swear",
  ),
  intentions: list('want to, intend to, plan to, hope to, going to, aim to, would like to, determined to'),
  stances: list(
    'support, oppose, condemn, reject, welcome, agree, disagree, stand with, stand by, in favor, in favour',
  ),
};
