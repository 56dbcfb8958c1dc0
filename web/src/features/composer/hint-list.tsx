import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import { useCodeWords } from '../../words/words';
import style from './composer.module.css';
import { openHints, statementFrom } from './hints';
import { useWrittenHints } from './use-written-hints';

/** What to mind about the statement, never a bar: words to be named, several assertions, weakening, what goes without saying. */
export function HintList({
  hints,
  statement,
  language,
  sameLanguage,
  write,
  insert,
  imply,
}: {
  hints: Schemas['ClaimHintsAnswer'];
  statement: string;
  language: string;
  sameLanguage: boolean;
  /** Begins the statement anew. */
  write: (words: string) => void;
  insert: (word: string, name: string) => void;
  imply: (words: string) => void;
}) {
  const t = useTranslations('composer');
  const code = useCodeWords();
  const written = useWrittenHints(statement, language);
  const { unresolved, hedges, assertions } = openHints(hints, statement, sameLanguage, written);
  const several = assertions.length > 1;
  const kinds = new Set(assertions.flatMap(({ notCheckable }) => notCheckable ?? []));
  return (
    <ul className={style.hints} aria-label={t('hints')} data-ui="hints">
      {unresolved.map(({ text, candidates }) => (
        <li key={text}>
          {t('name', { words: text })}
          {candidates.map(({ name }) => (
            <button key={name} type="button" className={style.suggestion} onClick={() => insert(text, name)}>
              {name}
            </button>
          ))}
        </li>
      ))}
      {[...kinds].map((kind) => (
        <li key={kind}>{t('looksLike', { kind: code('kindOfNot', kind) })}</li>
      ))}
      {hedges.map(({ start, text }) => (
        <li key={start}>{t('hedge', { words: text })}</li>
      ))}
      {several && (
        <li>
          {t('several', { n: assertions.length })}
          {assertions.map(({ start, text }) => (
            <button
              key={`${start}-${text.length}`}
              type="button"
              className={style.suggestion}
              dir="auto"
              onClick={() => write(statementFrom(text))}
            >
              {text}
            </button>
          ))}
        </li>
      )}
      {hints.implied.map(({ start, text, statement: words }) => (
        <li key={start}>
          {t('takesForGranted', { words: text })}
          <button type="button" className={style.suggestion} onClick={() => imply(words)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
