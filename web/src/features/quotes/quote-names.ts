interface Row {
  id: string;
  group: string | null;
}

/** What quotes are called on the desk, in the order of the text: Q5, and Q6a and Q6b where one quotation is interrupted. */
export function nameQuotes(quotes: readonly Row[]): Map<string, string> {
  const names = new Map<string, string>();
  const numbers = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const { id, group } of quotes) {
    const key = group ?? id;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    const part = parts.get(key) ?? 0;
    parts.set(key, part + 1);
    names.set(id, `Q${numbers.get(key)}${group === null ? '' : String.fromCharCode(97 + part)}`);
  }
  return names;
}
