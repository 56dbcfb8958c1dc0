import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import style from './webhooks.module.css';
import { deliveryQuery } from './webhooks-query';

/** What is sent, and what came back at each try. */
export function DeliveryDetails({ hookId, id }: { hookId: string; id: string }) {
  const t = useTranslations('webhooks');
  const { moment } = useDates();
  const { data, error, refetch } = useQuery(deliveryQuery(hookId, id));
  if (error instanceof ApiProblem) return <ProblemPanel problem={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { url, headers, body } = data.request;
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const request = [`POST ${url}`, ...head, '', body].join('\n');
  return (
    <div className={style.details}>
      <h3>{t('request')}</h3>
      {/* Wide lines are scrolled by keys too. */}
      <pre tabIndex={0}>{request}</pre>
      <CopyButton text={request} label={t('copyRequest')} />
      <h3>{t('answers')}</h3>
      {data.tries.length === 0 && <p className={style.hint}>{t('noTries')}</p>}
      <ol className={style.tries}>
        {data.tries.map(({ at, ms, status, code, answer }) => (
          <li key={at}>
            {moment(at)}: {status ?? t('why', { code: code! })}, {t('took', { ms })}
            {answer && <pre tabIndex={0}>{answer}</pre>}
          </li>
        ))}
      </ol>
    </div>
  );
}
