/** Lists of endings by their last code unit: most words end in none, and one look tells. */
const endingsByUnit = new WeakMap<readonly string[], Map<number, string[]>>();

/** Whether what ends at `end` of a text ends in one of some endings. */
export function endsInOneOf(text: string, end: number, endings: readonly string[]): boolean {
  const likely = byUnit(endings).get(text.charCodeAt(end - 1));
  return likely !== undefined && likely.some((ending) => text.endsWith(ending, end));
}

function byUnit(endings: readonly string[]): Map<number, string[]> {
  const known = endingsByUnit.get(endings);
  if (known) return known;
  const units = new Map<number, string[]>();
  for (const ending of endings) {
    const unit = ending.charCodeAt(ending.length - 1);
    units.set(unit, [...(units.get(unit) ?? []), ending]);
  }
  endingsByUnit.set(endings, units);
  return units;
}
