import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { paragraphs } from '../../lib/text/segments';
import { useReading, voiceOf } from './reading';
import style from './outline.module.css';

/** The article at a glance: its paragraphs with their quotes, and who speaks in it. */
export function Outline() {
  const t = useTranslations('reader');
  const { text, article, quotes, voices, select, solo, setSolo, names } = useReading();
  const rows = useMemo(
    () =>
      paragraphs(text)
        .map((span, index) => ({
          number: index + 1,
          span,
          quotes: quotes.filter(
            ({ start, decision }) => start >= span.start && start <= span.end && decision !== 'rejected',
          ),
          role: roleOf(span, article.found),
        }))
        .filter(({ span }) => span.end > span.start),
    [text, quotes, article],
  );
  useSoloKeys(
    voices.map(({ name }) => name),
    setSolo,
  );
  return (
    <nav className={style.outline} aria-label={t('outline')}>
      <h2 className={style.title}>{t('outline')}</h2>
      <ol className={style.rows}>
        {rows.map(({ number, span, quotes: here, role }) => (
          <li key={span.start}>
            <button
              type="button"
              className={style.row}
              onClick={() => {
                document
                  .querySelector(`[data-paragraph="${span.start}"]`)
                  ?.scrollIntoView({ block: 'start' });
                if (here[0]) select(here[0].id);
              }}
            >
              <span>¶{number}</span>
              {role && <span className={style.role}>{t(role)}</span>}
              <span className={style.squares}>
                {here.map((quote) => (
                  <span
                    key={quote.id}
                    data-speaker={voiceOf(quote, voices)?.colour ?? 'unknown'}
                    className={style.square}
                    title={names.get(quote.id)}
                  />
                ))}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <h2 className={style.title}>{t('speakers')}</h2>
      <ul className={style.rows}>
        {voices.map(({ name, colour, count }) => (
          <li key={name}>
            <button
              type="button"
              className={style.row}
              aria-pressed={solo === name}
              onClick={() => setSolo(solo === name ? null : name)}
            >
              <span className={style.square} data-speaker={colour} />
              <bdi className={style.voice}>{name}</bdi>
              <span>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useSoloKeys(voices: string[], setSolo: (name: string | null) => void): void {
  useCommand('reader.solo1', () => setSolo(voices[0]!), { when: voices.length > 0 });
  useCommand('reader.solo2', () => setSolo(voices[1]!), { when: voices.length > 1 });
  useCommand('reader.solo3', () => setSolo(voices[2]!), { when: voices.length > 2 });
  useCommand('reader.solo4', () => setSolo(voices[3]!), { when: voices.length > 3 });
  useCommand('reader.solo5', () => setSolo(voices[4]!), { when: voices.length > 4 });
  useCommand('reader.solo6', () => setSolo(voices[5]!), { when: voices.length > 5 });
  useCommand('reader.soloNone', () => setSolo(null));
}

/** What a paragraph is besides text, where the server has found it. */
function roleOf(
  span: { start: number; end: number },
  found: Record<string, { start: number | null } | undefined>,
): 'titleRole' | 'creditRole' | null {
  const inside = (part: string) => {
    const start = found[part]?.start;
    return start != null && start >= span.start && start < span.end;
  };
  if (inside('title')) return 'titleRole';
  return inside('photoCredit') ? 'creditRole' : null;
}
