/** How many colours there are for people, see `data-speaker` in the tokens. */
const COLOURS = 6;

/** The colour of a person where the page does not give out its own: the same for the same name, everywhere. */
export function colourOfName(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)!) % 65_521;
  return (sum % COLOURS) + 1;
}
