import { mendWindows1252 } from './decode-text.js';

/** One cue of subtitles: what is shown, and from when to when; milliseconds. */
export interface Cue {
  from: number;
  to: number;
  lines: string[];
}

/** What a file of subtitles holds. */
export interface Cues {
  cues: Cue[];
  /** Notes, styles and regions of WebVTT, which are not shown. */
  notes: number;
  /** Marks of style that were taken away, such as <i>. */
  marks: number;
}

const TIME = String.raw`(?:(\d+):)?(\d{1,2}):(\d{2})[,.](\d{1,3})`;
const TIMING = new RegExp(`^\\s*${TIME}\\s*-->\\s*${TIME}`);
const NOT_SHOWN = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** <v Name>: who speaks (https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span). */
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]*)>/g;
const MARK = /<\/?[a-z0-9][^>]*>|\{\\[^}]*\}/gi;
/** Names of characters, or their numbers: many programs write quotation marks so. */
const CHARACTER = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|lrm|rlm));/gi;
const CHARACTERS: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' },
};

/** Reads SubRip or WebVTT (https://www.w3.org/TR/webvtt1/) as far as words and times go; a block without a time is passed over. */
export function parseCues(file: string): Cues {
  const blocks = file
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/);
  const found: Cues = { cues: [], notes: 0, marks: 0 };
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const at = lines.findIndex((line) => TIMING.test(line));
    if (at < 0 || at > 1) {
      if (NOT_SHOWN.test(lines[0] ?? '')) found.notes += 1;
      continue;
    }
    const [, ...times] = TIMING.exec(lines[at]!)!;
    const shown = lines
      .slice(at + 1)
      .map((line) => plain(line, found))
      .filter(Boolean);
    found.cues.push({
      from: milliseconds(times.slice(0, 4)),
      to: milliseconds(times.slice(4)),
      lines: shown,
    });
  }
  return found;
}

function plain(line: string, found: Cues): string {
  const named = line.replace(VOICE, (_, name: string) => `${name.trim()}: `);
  const bare = named.replace(MARK, () => {
    found.marks += 1;
    return '';
  });
  return bare
    .replace(CHARACTER, character)
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** A number from 128 to 159 means what it is in windows-1252: https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state */
function character(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return CHARACTERS[name.toLowerCase()]!;
  const code = decimal ? Number(decimal) : parseInt(hex!, 16);
  const isOne = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isOne ? mendWindows1252(String.fromCodePoint(code)) : written;
}

function milliseconds([hours, minutes, seconds, rest]: (string | undefined)[]): number {
  return (
    ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest!.padEnd(3, '0'))
  );
}
