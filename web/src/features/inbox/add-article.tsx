import { Button, FileInput, Modal, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api, type Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { Layer } from '../../lib/commands/layer';
import { useDates } from '../../words/words';
import style from './add-article.module.css';

const DRAFT = 'claimdesk.article';
type Found = Schemas['ArticleAnswer'];

/** Takes a text in: pasted, or as a file. What was recognised is shown before. */
export function AddArticle({ close }: { close: () => void }) {
  const t = useTranslations('inbox');
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t('addTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Layer>
        <Form close={close} />
      </Layer>
    </Modal>
  );
}

function Form({ close }: { close: () => void }) {
  const t = useTranslations('inbox');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [text, setText] = useState(() => localStorage.getItem(DRAFT) ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const [asked] = useDebouncedValue(text, 400);
  const { data: found } = useQuery({
    queryKey: ['recognised', asked],
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/v1/articles', { params: { query: { dryRun: true } }, body: { text: asked }, signal }),
      ) as Promise<Found>,
    enabled: asked.trim().length > 20 && !file,
    retry: false,
  });

  const write = (words: string) => {
    setText(words);
    if (words) localStorage.setItem(DRAFT, words);
    else localStorage.removeItem(DRAFT);
  };
  const save = async () => {
    if (busy || (!file && text.trim() === '')) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const added = await answer(file ? upload(file) : api.POST('/api/v1/articles', { body: { text } }));
      write('');
      close();
      void queries.invalidateQueries({ queryKey: ['articles'] });
      const id = 'articleId' in added ? String(added.articleId) : added.id;
      await navigate({ to: '/articles/$articleId', params: { articleId: id } });
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <form
      className={style.form}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        label={t('text')}
        description={t('textHint')}
        rows={10}
        value={text}
        disabled={file !== null}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        data-autofocus
        dir="auto"
      />
      <FileInput
        label={t('file')}
        description={t('fileHint')}
        accept=".txt,.html,.htm"
        value={file}
        onChange={setFile}
        clearable
      />
      {found && text && !file && <Recognised found={found} close={close} />}
      {problem && <ProblemPanel problem={problem} />}
      <Button type="submit" loading={busy} disabled={!file && text.trim() === ''}>
        {t('import')}&nbsp;
        <KeyHint keys="$mod+Enter" />
      </Button>
    </form>
  );
}

function upload(file: File) {
  const form = new FormData();
  form.append('file', file);
  return api.POST('/api/v1/articles', { body: form as never });
}

/** What the desk has found in the text, and where; and whether it has the text already. */
function Recognised({ found, close }: { found: Found; close: () => void }) {
  const t = useTranslations('inbox');
  const { day } = useDates();
  const parts = [
    {
      name: t('language'),
      value: found.language,
      how: t(found.languageConfidence > 0.9 ? 'fromText' : 'guess'),
    },
    { name: t('title'), value: found.title, how: placeOf('title') },
    { name: t('agency'), value: found.agency, how: placeOf('agency') },
    { name: t('author'), value: found.author, how: placeOf('author') },
    { name: t('date'), value: found.statementDate && day(found.statementDate), how: t('missing') },
    { name: t('photo'), value: found.photoCredit, how: placeOf('photoCredit') },
  ];
  function placeOf(part: keyof Found['found']): string {
    const place = found.found[part];
    return place?.start == null
      ? t('fromPage')
      : t('at', { start: place.start, end: place.end ?? place.start });
  }
  return (
    <div aria-live="polite">
      <ul className={style.chips} data-ui="recognised">
        {parts.map(({ name, value, how }) => (
          <li key={name} data-missing={value ? undefined : true}>
            {name}: <bdi>{value ?? t('missing')}</bdi>
            {value && <span className={style.how}>{how}</span>}
          </li>
        ))}
        <li>{t('quotes', { n: found.quoteCounts.total })}</li>
      </ul>
      {found.duplicateOf && (
        <p className={style.duplicate}>
          {t('duplicate')}{' '}
          <Link to="/articles/$articleId" params={{ articleId: found.duplicateOf }} onClick={close}>
            {t('openIt')}
          </Link>
        </p>
      )}
    </div>
  );
}
