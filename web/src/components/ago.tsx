import { useNow } from 'use-intl';
import { useDates } from '../words/words';

/** How long ago something was, and when for whoever points at it. */
export function Ago({ at }: { at: string }) {
  const { ago, moment } = useDates();
  useNow({ updateInterval: 60_000 });
  return (
    <time dateTime={at} title={moment(at)}>
      {ago(at)}
    </time>
  );
}
