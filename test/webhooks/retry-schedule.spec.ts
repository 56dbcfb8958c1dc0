import { secondsToNextTry } from '../../src/webhooks/retry-schedule.js';

const MINUTE = 60;
const HOUR = 3600;
const WAITS = [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

describe('a delivery that has failed', () => {
  it.each(WAITS.map((seconds, n) => [n + 1, seconds]))(
    'try %i after it waits %i seconds, or a fifth less, or a fifth more',
    (tried, seconds) => {
      const waits = [0, 0.5, 1].map((random) => secondsToNextTry(tried, random)!);
      expect(waits.map((wait) => Math.round(wait * 10))).toEqual(
        [8, 10, 12].map((tenths) => seconds * tenths),
      );
    },
  );

  it('beside others does not come back together with them', () => {
    const waits = Array.from({ length: 100 }, () => secondsToNextTry(3)!);
    expect(new Set(waits).size).toBeGreaterThan(50);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1440);
    expect(Math.max(...waits)).toBeLessThanOrEqual(2160);
  });

  it('ten times does not come again', () => {
    expect(secondsToNextTry(10)).toBeNull();
  });
});
