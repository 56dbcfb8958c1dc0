import { useEffect } from 'react';
import { runCommand, useCommandsVersion } from '../../lib/commands/commands';
import { useReading } from './reading';

/** Asks in the rail of which kind words are that cannot be checked, as soon as the quote that they became is selected. */
export function AskWhenSelected({ quoteId, asked }: { quoteId: string; asked: () => void }) {
  const { selected } = useReading();
  const version = useCommandsVersion();
  useEffect(() => {
    if (selected?.id === quoteId && runCommand('quotes.notCheckable')) asked();
  }, [selected, quoteId, asked, version]);
  return null;
}
