/** Texts that look for what is worse than linear; each by a name and a piece that is repeated, or a text of a length. */
const TEXTS = {
  'only quotation marks': '"',
  'only opening marks': '“',
  'deep nesting': '“‘',
  'deep nesting that closes': nested,
  'a mark left open in every line': '“kami siap\n',
  'only names': 'Budi Santoso ',
  'names between commas': 'Budi Santoso, ',
  'a new name each time': newNames,
  'one word without an end': 'a',
  'no spaces': 'Budi:“kami,siap”kata-Ani.',
  '100,000 combining marks': `e${'\u0301'.repeat(100_000)} `,
  'only cues': 'mengatakan ',
  'cues with complementizers': 'mengatakan bahwa ',
  'cues between commas': ', kata Budi',
  'only commas': ',',
  'one endless sentence': 'dan yang dengan Budi di sana ',
  'only labels': 'Budi: ',
  'a label in every line': 'Budi: kami siap.\n',
  'only dashes': '— ',
  'a dash in every line': '— Ya, — kata Budi. — Tidak.\n',
  'only brackets': '(',
  'only line breaks': '\n',
  'half surrogate pairs': '\ud83d ',
  'quotations without speakers': '“Kami siap.” ',
  pronouns: '“Kami siap,” katanya. ',
};

/** @returns {[name: string, text: (length: number) => string][]} */
export const hostile = Object.entries(TEXTS).map(([name, text]) => [
  name,
  typeof text === 'function' ? text : (length) => repeated(text, length),
]);

const repeated = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Every quotation within the one before, each of them closed in the end. */
function nested(length) {
  const [openers, closers] = ['“kami ‘ya ', '’ ” '];
  const depth = Math.ceil(length / (openers.length + closers.length));
  return (openers.repeat(depth) + closers.repeat(depth)).slice(0, length);
}

function newNames(length) {
  const names = [];
  for (let n = 0, size = 0; size < length; n += 1) {
    const name = `Bu${n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[digit])} said so. `;
    names.push(name);
    size += name.length;
  }
  return names.join('').slice(0, length);
}
