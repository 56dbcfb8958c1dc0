import { memo, useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { SpeakerChip } from '../../components/speaker-chip';
import { useCommand } from '../../lib/commands/commands';
import { deal, paragraphs } from '../../lib/text/segments';
import { paragraphAt } from '../../lib/text/steps';
import { useReading, voiceOf } from './reading';
import style from './outline.module.css';

/** The article at a glance: its paragraphs with their quotes, and who speaks in it. */
export function Outline() {
  const t = useTranslations('reader');
  const { text, article, quotes, voices, selected, select, solo, setSolo, names, mode } = useReading();
  const rows = useMemo(() => {
    const lines = paragraphs(text);
    const dealt = deal(
      lines,
      quotes.filter(({ decision }) => decision !== 'rejected'),
    );
    return lines
      .map<OutlineRow>(({ start, end }, index) => ({
        number: index + 1,
        start,
        end,
        squares: dealt[index]!.map((quote) => ({
          id: quote.id,
          name: names.get(quote.id),
          colour: voiceOf(quote, voices)?.colour ?? 'unknown',
        })),
        role: roleOf(start, end, article.found),
      }))
      .filter(({ start, end }) => end > start);
  }, [text, quotes, voices, names, article.found]);
  useSoloKeys(
    voices.map(({ name }) => name),
    setSolo,
    mode === 'reading',
  );
  const list = useRef<HTMLOListElement>(null);
  useCurrentRow(list, selected && paragraphAt(text, selected.start).start);
  const go = useCallback(
    ({ start, squares: [first] }: OutlineRow) => {
      document.querySelector(`[data-paragraph="${start}"]`)?.scrollIntoView({ block: 'start' });
      if (first) select(first.id);
    },
    [select],
  );
  return (
    <nav className={style.outline} aria-label={t('outline')}>
      <h2 className={style.title}>{t('outline')}</h2>
      <ol className={style.rows} ref={list}>
        <Rows rows={rows} go={go} />
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
              <span className={style.voice}>
                <SpeakerChip name={name} colour={colour} />
              </span>
              <span>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface OutlineRow {
  number: number;
  start: number;
  end: number;
  squares: { id: string; name: string | undefined; colour: number | 'unknown' }[];
  role: 'titleRole' | 'creditRole' | null;
}

/** Drawn once for an article, however often another quote is selected. */
const Rows = memo(function Rows({ rows, go }: { rows: OutlineRow[]; go: (row: OutlineRow) => void }) {
  const t = useTranslations('reader');
  return rows.map((row) => (
    <li key={row.start}>
      <button type="button" className={style.row} data-row={row.start} onClick={() => go(row)}>
        <span>¶{row.number}</span>
        {row.role && <span className={style.role}>{t(row.role)}</span>}
        <span className={style.squares}>
          {row.squares.map(({ id, name, colour }) => (
            <span key={id} data-speaker={colour} className={style.square} title={name} />
          ))}
        </span>
      </button>
    </li>
  ));
});

/** Shows in which paragraph the selected quote is. */
function useCurrentRow(list: RefObject<HTMLElement | null>, start: number | undefined): void {
  useLayoutEffect(() => {
    const row = start !== undefined && list.current?.querySelector(`[data-row="${start}"]`);
    if (!row) return;
    row.setAttribute('aria-current', 'true');
    return () => row.removeAttribute('aria-current');
  }, [list, start]);
}

function useSoloKeys(voices: string[], setSolo: (name: string | null) => void, reading: boolean): void {
  useCommand('reader.solo1', () => setSolo(voices[0]!), { when: reading && voices.length > 0 });
  useCommand('reader.solo2', () => setSolo(voices[1]!), { when: reading && voices.length > 1 });
  useCommand('reader.solo3', () => setSolo(voices[2]!), { when: reading && voices.length > 2 });
  useCommand('reader.solo4', () => setSolo(voices[3]!), { when: reading && voices.length > 3 });
  useCommand('reader.solo5', () => setSolo(voices[4]!), { when: reading && voices.length > 4 });
  useCommand('reader.solo6', () => setSolo(voices[5]!), { when: reading && voices.length > 5 });
  useCommand('reader.soloNone', () => setSolo(null), { when: reading });
}

/** What a paragraph is besides text, where the server has found it. */
function roleOf(
  from: number,
  to: number,
  found: Record<string, { start: number | null; end: number | null } | undefined>,
): OutlineRow['role'] {
  const inside = (part: string) => {
    const { start, end } = found[part] ?? {};
    return start != null && end != null && start < to && end > from;
  };
  if (inside('title')) return 'titleRole';
  return inside('photoCredit') ? 'creditRole' : null;
}
