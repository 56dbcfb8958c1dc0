import { Button, NumberInput, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import type { Schemas } from '../../lib/api/client';
import { useDates } from '../../words/words';
import style from '../settings/settings.module.css';
import { useSettings } from './use-settings';

const FIELDS = ['name', 'url', 'logo'] as const;

/** Who publishes, and how many must approve. */
export function OrganisationSettings({ settings }: { settings: Schemas['SettingsAnswer'] }) {
  const t = useTranslations('admin');
  const { and } = useDates();
  const { change, problem } = useSettings(settings);
  const { organisation, approvalsNeeded, missingToPublish } = settings;
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = FIELDS.map((field) => [field, String(form.get(field)).trim() || null] as const);
    const others = said.filter(([field, value]) => value !== organisation[field]);
    void change({
      organisation: Object.fromEntries(others),
      approvalsNeeded: Number(form.get('approvals')) || undefined,
    });
  };
  return (
    <section className={style.section} aria-labelledby="admin-organisation">
      <h2 id="admin-organisation">{t('organisation')}</h2>
      <p className={style.hint}>{t('organisationHint')}</p>
      {missingToPublish.length > 0 && (
        <p role="status">
          {t('missing', { what: and(missingToPublish.map((field) => t(`missingNames.${field as 'name'}`))) })}
        </p>
      )}
      {problem && <ProblemPanel problem={problem} />}
      <form className={style.form} onSubmit={save} key={settings.version}>
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            name={field}
            type={field === 'name' ? 'text' : 'url'}
            maxLength={field === 'name' ? 200 : 2000}
            label={t(field)}
            defaultValue={organisation[field] ?? ''}
          />
        ))}
        <NumberInput
          name="approvals"
          label={t('approvals')}
          min={1}
          max={9}
          allowDecimal={false}
          hideControls
          defaultValue={approvalsNeeded}
        />
        <Button type="submit" variant="default">
          {t('save')}
        </Button>
      </form>
    </section>
  );
}
