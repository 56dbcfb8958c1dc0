import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { WordChanges } from '../../components/word-changes';
import type { Schemas } from '../../lib/api/client';
import { useCommand } from '../../lib/commands/commands';
import { useCodeWords } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import style from './suggestion.module.css';
import { useSuggestion } from './use-suggestion';

interface SuggestionProps {
  claim: Dossier;
  thread: Schemas['ThreadAnswer'];
  /** The keys are for this one. */
  selected: boolean;
  /** What is written here when it is rejected tells why; its name as a draft. */
  answer?: { words: string; name: string };
  /** What is said about it. */
  children?: ReactNode;
}

/** The server keeps about so many characters on either side: what is as long is cut, maybe within a word. */
const CUT = 31;
const wholeEnd = (text: string) => (text.length < CUT ? text : text.replace(/^\S*/, '…'));
const wholeStart = (text: string) => (text.length < CUT ? text : text.replace(/\S*$/, '…'));

/** Other words for a text, marked in it, and what can be done with them. */
export function Suggestion({ claim, thread, selected, answer, children }: SuggestionProps) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const { text, applied, isMine, mayWrite, maySettle, warned, dismiss, accept, settle } = useSuggestion(
    claim,
    thread,
  );
  const { exact, replacement, ...beside } = thread.suggestion!;
  const [prefix, suffix] = [wholeEnd(beside.prefix), wholeStart(beside.suffix)];
  const open = thread.state === 'open';
  const fits = open && applied !== undefined;
  const field = code('field', thread.target!.field!);
  const closed = !fits ? t('wordsGone') : mayWrite ? undefined : t('authorAccepts', { field });
  useCommand('suggestion.accept', () => void accept(), { when: selected && open, closed });
  useCommand('suggestion.reject', () => void settle(answer), { when: selected && open && maySettle });
  return (
    <>
      {fits ? (
        <WordChanges before={text} after={applied} near />
      ) : (
        <WordChanges before={prefix + exact + suffix} after={prefix + replacement + suffix} />
      )}
      {open && !fits && (
        <p className={style.outdated} data-ui="outdated">
          {t('suggestionOutdated', { version: thread.claimVersion })}
        </p>
      )}
      {children}
      {warned && (
        <p className={style.warning} role="alert">
          {t('makesContributor', { version: claim.version + 1 })}
        </p>
      )}
      {fits && !mayWrite && <p className={style.quiet}>{closed}</p>}
      {open && (
        <div className={style.actions}>
          {fits && mayWrite && (
            <Button size="compact-sm" variant={warned ? 'filled' : 'default'} onClick={() => void accept()}>
              {t(warned ? 'acceptAnyway' : 'accept')}&nbsp;
              <KeyHint keys="a" />
            </Button>
          )}
          {warned && (
            <Button size="compact-sm" variant="default" onClick={dismiss}>
              {t('notNow')}
            </Button>
          )}
          {!warned && maySettle && (
            <Button size="compact-sm" variant="default" onClick={() => void settle(answer)}>
              {t(isMine ? 'withdraw' : 'reject')}&nbsp;
              <KeyHint keys="x" />
            </Button>
          )}
        </div>
      )}
    </>
  );
}
