import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import type { Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import style from './webhooks.module.css';
import { deliveryQuery } from './webhooks-query';

/** What was sent last, or will be, and what came back at each try. */
export function DeliveryDetails({ hookId, id }: { hookId: string; id: string }) {
  const t = useTranslations('webhooks');
  const { moment } = useDates();
  const { data, error, refetch } = useQuery(deliveryQuery(hookId, id));
  if (error instanceof ApiProblem) return <ProblemPanel problem={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { body } = data.request;
  const request = [headOf(data.tries.at(-1)?.sent ?? data.request), '', body].join('\n');
  return (
    <div className={style.details}>
      <h3>{t('request')}</h3>
      {/* Wide lines are scrolled by keys too. */}
      <pre tabIndex={0}>{request}</pre>
      <CopyButton text={request} label={t('copyRequest')} />
      <h3>{t('answers')}</h3>
      {data.tries.length === 0 && <p className={style.hint}>{t('noTries')}</p>}
      <ol className={style.tries}>
        {data.tries.map(({ at, ms, status, code, answer, sent }, n) => (
          <li key={at}>
            {moment(at)}: {status ?? t('why', { code: code! })}, {t('took', { ms })}
            {sent && n < data.tries.length - 1 && <pre tabIndex={0}>{headOf(sent)}</pre>}
            {answer && <pre tabIndex={0}>{answer}</pre>}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The beginning of a request, as it is sent. */
const headOf = ({ url, headers }: Schemas['SentRequest']) =>
  [`POST ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\n');
