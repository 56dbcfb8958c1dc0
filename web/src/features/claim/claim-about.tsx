import { Button, Checkbox, NativeSelect, TagsInput, TextInput, type TextInputProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DayField } from '../../components/day-field';
import { KeyHint } from '../../components/key-hint';
import { PersonCircle } from '../../components/person-chip';
import { useCommand } from '../../lib/commands/commands';
import { peopleQuery } from '../../lib/people';
import { meQuery } from '../../lib/session';
import { withWords } from '../../words/with-words';
import { useCodeWords, useDates } from '../../words/words';
import { ClaimantField } from './claimant-field';
import { ConflictSheet } from './conflict-sheet';
import style from './claim-about.module.css';
import { useEditing, useField } from './editing';
import { Implied } from './implied';
import { StatementLanguage } from './statement-language';
import { TextField } from './text-field';
import { Translations } from './translations';
import { useChoose } from './use-choose';

const ClaimWorth = lazy(
  withWords(['composer', 'quotes'], async () => ({ default: (await import('./claim-worth')).ClaimWorth })),
);

const PRIORITIES = ['low', 'normal', 'high'] as const;

/** What the claim says, who said it and when, who works on it, and who has changed what. */
export function ClaimAbout() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  return (
    <section className={style.about} aria-label={t('about')} tabIndex={0}>
      <Closed />
      <Approvals />
      <TextField field="statement" label={t('statement')} advised={280} rows={3} command="claim.statement" />
      <StatementLanguage />
      <Implied />
      <Translations />
      <ClaimantField />
      <Dates />
      <Topics />
      <Work />
      <Suspense>
        <ClaimWorth quotes={claim.quotes} />
      </Suspense>
      <Ledger />
    </section>
  );
}

/** Why nobody can write in it now. */
function Closed() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  if (!claim.closed) return null;
  return (
    <p className={style.notice} data-ui="closed">
      {t(`closed.${claim.closed.code as 'closed' | 'needs_correction'}`)}{' '}
      {claim.mergedInto && (
        <Link to="/claims/$claimId" params={{ claimId: claim.mergedInto.ref }}>
          {t('mergedInto', { ref: claim.mergedInto.ref })}
        </Link>
      )}
    </p>
  );
}

/** Before somebody changes what was approved: what that costs. */
function Approvals() {
  const t = useTranslations('claim');
  const { and } = useDates();
  const { claim } = useEditing();
  const names = claim.approvals.by.map(({ name }) => name);
  if (names.length === 0 || !['in_review', 'approved'].includes(claim.state)) return null;
  return (
    <p className={style.notice} data-ui="approval-lost">
      {t('approvalLost', { names: and(names) })}
    </p>
  );
}

function Dates() {
  const t = useTranslations('claim');
  const choose = useChoose(useEditing());
  const on = useField('statedOn');
  const unknown = useField('statedOnUnknown');
  const asOf = useField('asOf');
  const at = useField('statedAt');
  return (
    <div className={style.pair} data-field="statedOn">
      <DayInput label={t('statedOn')} field={on} disabled={unknown.value ?? false} />
      {at.edit?.theirs && !at.edit.later ? (
        <ConflictSheet field="statedAt" label={t('statedAt')} edit={at.edit} />
      ) : (
        <TextInput
          label={t('statedAt')}
          value={at.value ?? ''}
          readOnly={!at.writable || at.edit?.later}
          error={at.error}
          onChange={({ currentTarget }) => at.write(currentTarget.value || null)}
          onBlur={at.flush}
          wrapperProps={{ 'data-field': 'statedAt' }}
        />
      )}
      <DayInput label={t('asOf')} field={asOf} wrapperProps={{ 'data-field': 'asOf' }} />
      <Checkbox
        label={t('dateUnknown')}
        checked={unknown.value ?? false}
        disabled={!unknown.writable}
        error={unknown.error}
        onChange={({ currentTarget: { checked } }) =>
          choose({ statedOnUnknown: checked, ...(checked && { statedOn: null }) })
        }
      />
    </div>
  );
}

function Topics() {
  const t = useTranslations('claim');
  const { value, error, choose, writable } = useField('topics');
  return (
    <TagsInput
      label={t('topics')}
      value={value ?? []}
      readOnly={!writable}
      error={error}
      onChange={choose}
      clearable={false}
    />
  );
}

function Work() {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const { data: people = [] } = useQuery(peopleQuery);
  const assignee = useField('assigneeId');
  const due = useField('dueAt');
  const priority = useField('priority');
  const [day, setDay] = useState<string>();
  const { data: me } = useQuery(meQuery);
  const canTake = assignee.writable && me !== null && assignee.value !== me?.id;
  const take = () => me && assignee.choose(me.id);
  useCommand('claim.mine', take, { when: canTake });
  return (
    <div className={style.pair}>
      <div data-field="assigneeId">
        <NativeSelect
          label={t('assignee')}
          value={assignee.value ?? ''}
          disabled={!assignee.writable}
          error={assignee.error}
          onChange={({ currentTarget }) => assignee.choose(currentTarget.value || null)}
          data={[
            { value: '', label: t('nobody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {canTake && (
          <Button className={style.take} size="compact-sm" variant="default" onClick={take}>
            {t('take')}&nbsp;
            <KeyHint keys="i" />
          </Button>
        )}
      </div>
      <NativeSelect
        label={t('priority')}
        value={priority.value}
        disabled={!priority.writable}
        error={priority.error}
        onChange={({ currentTarget }) => priority.choose(currentTarget.value as (typeof PRIORITIES)[number])}
        data={PRIORITIES.map((value) => ({ value, label: code('priority', value) }))}
      />
      <DayField
        label={t('dueOn')}
        value={day ?? due.value?.slice(0, 10) ?? ''}
        readOnly={!due.writable}
        error={due.error}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        onBlur={() => {
          if (day !== undefined) due.choose(day ? `${day}T12:00:00.000Z` : null);
          setDay(undefined);
        }}
      />
    </div>
  );
}

/** Who has changed what since the edition began: these people cannot approve it. */
function Ledger() {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const { and } = useDates();
  const { claim } = useEditing();
  return (
    <section className={style.ledger} aria-labelledby="ledger" data-field="contributions">
      <h2 id="ledger">{t('ledger', { edition: claim.edition })}</h2>
      <ul>
        {claim.contributions.map(({ person, fields }) => (
          <li key={person.id}>
            <PersonCircle name={person.name} />{' '}
            {t('contributed', {
              name: person.name,
              fields: and(fields.map((field) => code('field', field))),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DayInputProps extends TextInputProps {
  field: ReturnType<typeof useField<'statedOn' | 'asOf'>>;
}

/** A day, chosen or typed: a year has four digits, and the first three of them are no year. */
function DayInput({ field: { value, writable, error, choose }, ...props }: DayInputProps) {
  const [typed, setTyped] = useState<string>();
  const take = (day: string) => {
    setTyped(undefined);
    choose(day || null);
  };
  return (
    <DayField
      value={typed ?? value ?? ''}
      readOnly={!writable}
      error={error}
      onChange={({ currentTarget }) =>
        currentTarget.value >= '1000' ? take(currentTarget.value) : setTyped(currentTarget.value)
      }
      onBlur={() => typed !== undefined && take(typed)}
      {...props}
    />
  );
}
