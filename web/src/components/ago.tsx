import { useDates } from '../words/words';

/** How long ago something was, and when for whoever points at it. */
export function Ago({ at }: { at: string }) {
  const { ago, moment } = useDates();
  return (
    <time dateTime={at} title={moment(at)}>
      {ago(at)}
    </time>
  );
}
