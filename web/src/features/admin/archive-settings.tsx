import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import type { Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import style from '../settings/settings.module.css';
import own from './admin.module.css';
import { archiveReportQuery } from './admin-query';
import { useSettings } from './use-settings';

/** Whether pages are archived, whether the Wayback Machine is asked too, and how much is kept where. */
export function ArchiveSettings({ settings }: { settings: Schemas['SettingsAnswer'] }) {
  const t = useTranslations('admin');
  const { change, problem } = useSettings(settings);
  const { data: report, error, refetch } = useQuery(archiveReportQuery);
  return (
    <section className={style.section} aria-labelledby="admin-archive">
      <h2 id="admin-archive">{t('archive')}</h2>
      <p>{t(settings.archives ? 'on' : 'off')}</p>
      {problem && <ProblemPanel problem={problem} />}
      <Switch
        label={t('wayback')}
        description={t('waybackHint')}
        checked={settings.wayback}
        onChange={({ currentTarget }) => void change({ wayback: currentTarget.checked })}
      />
      <h3>{t('size')}</h3>
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!report && !error && <Waiting />}
      {report && <Report report={report} />}
    </section>
  );
}

function Report({ report }: { report: Schemas['ArchiveReport'] }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const size = useSize();
  const facts = [
    [t('store'), t(`stores.${report.store}`)],
    [t('files'), t('filesAre', { n: report.files, bytes: size(report.bytes) })],
    [t('captured'), size(report.capturedBytes)],
    [t('texts'), size(report.textBytes)],
    ...(['copies', 'pending', 'failed'] as const).map((state) => [
      t(state),
      format.number(state === 'copies' ? report.archived : report[state]),
    ]),
  ];
  return (
    <>
      <dl className={own.facts} data-ui="archive-report">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.kinds.length > 0 && (
        <table className={own.kinds}>
          <caption>{t('kinds')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('number')}</th>
              <th scope="col">{t('bytes')}</th>
            </tr>
          </thead>
          <tbody>
            {report.kinds.map(({ mediaType, copies, bytes }) => (
              <tr key={mediaType}>
                <th scope="row">{mediaType || t('unnamed')}</th>
                <td>{format.number(copies)}</td>
                <td>{size(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the unit in which they are a number of three digits at most. */
function useSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
    return format.number(bytes / 1000 ** step, {
      ...{ style: 'unit', unit: UNITS[step], unitDisplay: 'short', maximumFractionDigits: step ? 1 : 0 },
    });
  };
}
