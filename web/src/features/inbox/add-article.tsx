import { Button, FileInput, Modal, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { ProblemPanel } from '../../components/problem-panel';
import { useProblemWords } from '../../components/problem-words';
import { answer, api, type Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { Layer } from '../../lib/commands/layer';
import style from './add-article.module.css';
import { Recognised } from './recognised';

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
  const submit = useRef<HTMLButtonElement>(null);
  const [dropping, setDropping] = useState(false);
  const { data: found, error: refused } = useQuery({
    queryKey: ['recognised', file ? [file.name, file.size, file.lastModified] : asked],
    queryFn: ({ signal }) => answer(post(file ?? asked, { dryRun: true, signal })) as Promise<Found>,
    enabled: file !== null || asked.trim().length > 20,
    retry: false,
  });
  const fault = useFaults(problem ?? (file && refused instanceof ApiProblem ? refused : undefined));

  const write = (words: string) => {
    setText(words);
    if (words) localStorage.setItem(DRAFT, words);
    else localStorage.removeItem(DRAFT);
  };
  // The box for text, which had the focus, is closed by a file: Ctrl+Enter must go on working.
  useEffect(() => {
    if (file) submit.current?.focus();
  }, [file]);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setProblem(undefined);
  };
  const save = async () => {
    if (busy || (!file && text.trim() === '')) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const added = await answer(post(file ?? text));
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
  const drop = (event: DragEvent) => {
    setDropping(false);
    const [dropped] = event.dataTransfer.files;
    if (!dropped) return;
    event.preventDefault();
    choose(dropped);
  };
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(true);
  };
  return (
    <form
      className={style.form}
      data-dropping={dropping || undefined}
      onDragOver={drag}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
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
        error={fault.of('/text')}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        data-autofocus
        dir="auto"
      />
      <FileInput
        label={t('file')}
        description={t('fileHint')}
        accept=".txt,.html,.htm,.pdf,.docx,.eml,.srt,.vtt"
        value={file}
        onChange={choose}
        error={fault.of('/file')}
        clearable
      />
      {found && (file ?? text) && <Recognised found={found} close={close} />}
      {problem && fault.others && <ProblemPanel problem={problem} />}
      <Button ref={submit} type="submit" loading={busy} disabled={!file && text.trim() === ''}>
        {t(found?.duplicateOf ? 'addAnyway' : 'import')}&nbsp;
        <KeyHint keys="$mod+Enter" />
      </Button>
    </form>
  );
}

/** Sends a text or a file; as a dry run it only tells what would be recognised. */
function post(from: string | File, { dryRun, signal }: { dryRun?: boolean; signal?: AbortSignal } = {}) {
  const params = { query: { dryRun } };
  if (typeof from === 'string') return api.POST('/api/v1/articles', { params, body: { text: from }, signal });
  const form = new FormData();
  form.append('file', from);
  return api.POST('/api/v1/articles', { params, body: form as never, signal });
}

/** What is wrong in words, at its field, and whether anything else is wrong. */
function useFaults(problem: ApiProblem | undefined) {
  const { fault } = useProblemWords();
  const errors = problem?.errors ?? [];
  const at = (pointer: string) => errors.find((error) => error.pointer === pointer);
  return {
    of(pointer: '/text' | '/file') {
      const found = at(pointer);
      return found && fault(found);
    },
    others: !at('/text') && !at('/file'),
  };
}
