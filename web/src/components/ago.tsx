import { useNow } from 'use-intl';
import { useDates } from '../words/words';

/**
 * How long ago something was, and when for whoever points at it. It goes on by the minute only: other words at any moment, as when
 * something beside is focused, could move a button away from under the pointer.
 */
export function Ago({ at }: { at: string }) {
  const { ago, moment } = useDates();
  const now = useNow({ updateInterval: 60_000 });
  // What came since the last minute is not yet to come.
  const seen = new Date(Math.max(now.getTime(), Date.parse(at)));
  return (
    <time dateTime={at} title={moment(at)}>
      {ago(at, seen)}
    </time>
  );
}
