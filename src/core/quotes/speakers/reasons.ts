import type { SpeakerCandidate, SpeakerReason, SpeakerReasonCode } from '../quote-row.js';

/** Each reason in plain English; the dots stand for words of the article. */
export const SPEAKER_REASONS: Readonly<Record<SpeakerReasonCode, string>> = {
  beside: 'named beside “…”',
  near_marks: 'named near the marks',
  before_colon: 'named in front of the colon',
  behind_dash: 'named behind the dash',
  namesake: 'bears this name; nothing tells which is meant',
  later_namesake: 'bears this name too, but came in later',
  misfit: 'does not fit “…”',
  inside: 'named in the words themselves, so hardly their speaker',
  last_speaker: 'the last speaker before this',
  spoke_earlier: 'earlier: the last speaker before this',
  before_interview: 'the last person named before the interview begins',
  goes_on: 'the quotation goes on after its attribution',
  same_subject: 'same subject as the report before',
  called: 'the article calls them “…”',
  one_of_two: '“…”: one of the two people last heard',
  heard_before: 'nobody is named here; they were heard just before',
  mood: 'the sentence before is about them, and this one is in the mood of a report',
  about_before: 'a sentence before this is about them',
  told_before: 'a sentence before this tells more of them',
  about_here: 'the sentence is about them',
  mentioned: 'mentioned before this',
  unnamed: 'the words beside “…”; the article gives no name',
};

export const LAST_SPEAKER: SpeakerReason = { code: 'last_speaker' };

/** Somebody with a reason. */
export const candidateFor = (name: string, reason: SpeakerReason): SpeakerCandidate => ({
  name,
  reason: SPEAKER_REASONS[reason.code].replace('…', () => reason.words ?? ''),
  ...reason,
});
