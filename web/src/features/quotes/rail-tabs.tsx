import { useTranslations } from 'use-intl';
import style from './rail.module.css';

const TABS = ['quotes', 'claims'] as const;
export type Tab = (typeof TABS)[number];

/** The two lists of the rail. */
export function RailTabs({
  tab,
  show,
  quotes,
  claims,
}: {
  tab: Tab;
  show: (tab: Tab) => void;
  quotes: number;
  claims: number;
}) {
  const t = useTranslations('quotes');
  const words = { quotes: t('tabQuotes', { n: quotes }), claims: t('tabClaims', { n: claims }) };
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
            const other = TABS[one === 'quotes' ? 1 : 0];
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
