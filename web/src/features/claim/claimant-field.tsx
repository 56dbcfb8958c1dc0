import { Autocomplete, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answer, api } from '../../lib/api/client';
import style from './claim-about.module.css';
import { useEditing, useField } from './editing';

/** Who made the claim: somebody of the registry, a new name, or nobody who was named. */
export function ClaimantField() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const { value, error, choose, writable } = useField('claimant');
  const [typed, setTyped] = useState<string>();
  const [asked] = useDebouncedValue(typed ?? '', 200);
  const { data: found = [] } = useQuery({
    queryKey: ['speakers', asked],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/speakers', { params: { query: { q: asked, limit: 10 } }, signal })))
        .data,
    enabled: asked.length > 1,
  });
  const name = value === null ? '' : (value.name ?? claim.claimant?.name ?? '');
  const unnamed = value?.unnamed === true;
  const description = value?.description ?? undefined;
  const take = (chosen: string) => {
    const known = found.find((speaker) => speaker.name === chosen);
    const who = known ? { speakerId: known.id } : { name: chosen };
    choose(chosen === '' ? null : { ...who, description });
    setTyped(undefined);
  };
  return (
    <div className={style.pair} data-field="claimant">
      <Autocomplete
        label={t('claimant')}
        value={typed ?? name}
        disabled={unnamed}
        readOnly={!writable}
        error={error}
        data={[...new Set(found.map((speaker) => speaker.name))]}
        onChange={setTyped}
        onBlur={() => typed !== undefined && typed.trim() !== name && take(typed.trim())}
        onOptionSubmit={take}
      />
      <Checkbox
        label={t('unnamed')}
        checked={unnamed}
        disabled={!writable}
        onChange={({ currentTarget }) =>
          choose(currentTarget.checked ? { unnamed: true, description } : null)
        }
      />
      <TextInput
        key={description}
        label={t('claimantRole')}
        defaultValue={description}
        readOnly={!writable || value === null}
        onBlur={({ currentTarget }) => {
          const role = currentTarget.value.trim() || undefined;
          if (value && role !== description) choose({ ...value, description: role });
        }}
      />
    </div>
  );
}
