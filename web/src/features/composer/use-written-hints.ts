import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../lib/api/client';
import { writtenHintsQuery } from './claim-hints-query';

/** Typing that rests this long is read. */
const PAUSE_MS = 300;

/** What to mind about a statement, once typing rests; undefined before that, and where nothing is written. */
export function useWrittenHints(
  statement: string,
  language: string,
): Schemas['ClaimHintsAnswer'] | undefined {
  const [asked] = useDebouncedValue(statement.trim(), PAUSE_MS);
  const { data } = useQuery({
    ...writtenHintsQuery(asked, language),
    placeholderData: keepPreviousData,
  });
  return statement.trim() === '' ? undefined : data;
}
