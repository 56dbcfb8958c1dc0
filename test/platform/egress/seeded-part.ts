/** All cases in `npm run test:long`, else a tenth of them, the same ones each time. */
export function seededPart<T>(cases: T[]): T[] {
  if (process.env.CLAIMDESK_LONG === '1') return cases;
  let seed = 20_261_128;
  return cases.filter(() => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed < 2 ** 32 / 10;
  });
}
