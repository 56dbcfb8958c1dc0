/** SGR codes: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
export const Colour = { quote: 32, cue: 33, speaker: 36, warning: 31, quiet: 2 } as const;

/** Control characters would let an article steer the terminal. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Makes words safe to show, in a colour where there are colours. */
export type Paint = (words: string, colour?: number) => string;

/** How words are shown: tabs, line breaks and other controls as spaces; colours only when asked for. */
export function pencil(coloured: boolean): Paint {
  return (words, colour) => {
    const safe = words.replace(CONTROLS, ' ');
    return coloured && colour !== undefined ? `\u001b[${colour}m${safe}\u001b[0m` : safe;
  };
}
