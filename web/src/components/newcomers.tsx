import { useTranslations } from 'use-intl';
import { useCommand } from '../lib/commands/commands';
import { KeyHint } from './key-hint';
import style from './newcomers.module.css';

/** How much has come that is not shown yet, so that nothing jumps under the eyes; `l` or a click lets it in. */
export function Newcomers({
  n,
  of,
  load,
}: {
  n: number;
  of: 'rows' | 'quotes' | 'suggestions';
  load: () => void;
}) {
  const t = useTranslations('frame.newcomers');
  const letIn = () => {
    load();
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  useCommand('frame.load', load, { when: n > 0 });
  return (
    <div className={style.place} role="status" data-ui="newcomers">
      {n > 0 && (
        <button type="button" className={style.button} onClick={letIn}>
          {t.rich(of, { n, key: () => <KeyHint keys="l" /> })}
        </button>
      )}
    </div>
  );
}
