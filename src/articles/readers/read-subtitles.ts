import { stepsOf, type Places, type ReadingStep } from '../reading.js';
import { parseCues, type Cue } from './parse-cues.js';

/** A silence after which something new begins; milliseconds. */
const SILENCE = 3_000;
/** A paragraph ends with the first sentence behind so many characters. */
const LONG = 500;
/** Words that begin a turn: a dash, or a name before a colon. */
const TURN = /^(?:[-–—]\s*\S|\p{Lu}[\p{L}\p{M}.'’ -]{0,60}:\s)/u;
const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/u;

/** The words of subtitles in paragraphs, each cue with its time. Names of speakers stay as words before a colon. */
export function readSubtitles(file: string): {
  text: string;
  timecodes: Places['timecodes'];
  steps: ReadingStep[];
} {
  const { cues, notes, marks } = parseCues(file);
  const timecodes: Places['timecodes'] = [];
  let text = '';
  let paragraph = 0;
  let joined = 0;
  let repeated = 0;
  let before: Cue | null = null;
  for (const cue of cues) {
    const fresh = cue.lines.filter((line) => !before?.lines.includes(line));
    repeated += cue.lines.length - fresh.length;
    const words = fresh.join(' ');
    const last: Cue | null = before;
    before = cue;
    if (!words) continue;
    const breaks = !last || startsParagraph(words, cue, last, text, text.length - paragraph);
    if (text) text += breaks ? '\n' : ' ';
    if (breaks) paragraph = text.length;
    else joined += 1;
    timecodes.push({ start: text.length, end: text.length + words.length, at: clock(cue.from) });
    text += words;
  }
  const steps = stepsOf({
    joined_cues: joined,
    left_out_markup: marks,
    left_out_notes: notes,
    left_out_repeated_lines: repeated,
  });
  return { text, timecodes, steps };
}

function startsParagraph(words: string, cue: Cue, last: Cue, text: string, length: number): boolean {
  if (TURN.test(words) || cue.from - last.to >= SILENCE) return true;
  return length >= LONG && SENTENCE_END.test(text);
}

/** HH:MM:SS.mmm */
function clock(milliseconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(milliseconds / 1000);
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${rest}`;
}
