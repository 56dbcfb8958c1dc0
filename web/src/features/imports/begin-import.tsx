import { Button, Checkbox, FileInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { importsQuery } from './imports-query';
import style from './imports-page.module.css';

/** Hands a file in. */
export function BeginImport() {
  const t = useTranslations('imports');
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const begin = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!file) return;
    const given = new FormData(event.currentTarget);
    const form = new FormData();
    const outlet = String(given.get('outlet')).trim();
    if (outlet) form.set('outlet', outlet);
    form.set('duplicates', given.has('again') ? 'add' : 'skip');
    form.set('file', file);
    setSending(true);
    setProblem(undefined);
    try {
      await answer(
        api.POST('/api/v1/imports', { body: form as never, bodySerializer: (body) => body as never }),
      );
      say(t('begun', { name: file.name }));
      setFile(null);
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    } finally {
      setSending(false);
      await queries.invalidateQueries({ queryKey: importsQuery.queryKey });
    }
  };
  return (
    <form className={style.card} onSubmit={(event) => void begin(event)} aria-labelledby="imports-new">
      <h2 id="imports-new">{t('new')}</h2>
      {problem && <ProblemPanel problem={problem} />}
      <FileInput
        label={t('file')}
        description={t('fileHint')}
        placeholder={t('choose')}
        accept=".jsonl,.ndjson,.csv"
        value={file}
        onChange={setFile}
        clearable
      />
      <TextInput name="outlet" label={t('outlet')} description={t('outletHint')} maxLength={200} />
      <Checkbox name="again" label={t('again')} />
      <div>
        <Button type="submit" disabled={!file} loading={sending}>
          {t('begin')}
        </Button>
      </div>
    </form>
  );
}
