import { useTranslations } from 'use-intl';
import style from './rail.module.css';

const TABS = ['quotes', 'claims', 'notes'] as const;
export type Tab = (typeof TABS)[number];

/** The lists of the rail. */
export function RailTabs({
  tab,
  show,
  quotes,
  claims,
  notes,
}: {
  tab: Tab;
  show: (tab: Tab) => void;
  quotes: number;
  claims: number;
  /** Those that are open. */
  notes: number;
}) {
  const t = useTranslations('quotes');
  const words = {
    quotes: t('tabQuotes', { n: quotes }),
    claims: t('tabClaims', { n: claims }),
    notes: t('tabNotes', { n: notes }),
  };
  return (
    <div role="tablist" aria-label={t('rail')} className={style.tabs}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-controls={one === tab ? `rail-${one}` : undefined}
          aria-selected={one === tab}
          tabIndex={one === tab ? 0 : -1}
          className={style.tabName}
          onClick={() => show(one)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
            event.preventDefault();
            const step = event.key === 'ArrowRight' ? 1 : -1;
            const other = TABS[(TABS.indexOf(one) + step + TABS.length) % TABS.length]!;
            show(other);
            document.getElementById(`tab-${other}`)?.focus();
          }}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}
