import { Button, FileInput, Loader, Modal, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { ProblemPanel } from '../../components/problem-panel';
import { useProblemWords } from '../../components/problem-words';
import { ApiProblem } from '../../lib/api/problem';
import { Layer } from '../../lib/commands/layer';
import { say } from '../../lib/undo/undo';
import { useDraft } from '../../lib/use-draft';
import style from './add-article.module.css';
import { addArticle, addVersion, sourceOf, tryArticle } from './article-source';
import { Recognised } from './recognised';

/** Takes a text in: pasted, from its address, or as a file. What was recognised is shown before. */
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
  const { words: text = '', write } = useDraft<string>('article');
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const [asked] = useDebouncedValue(text, 400);
  const submit = useRef<HTMLButtonElement>(null);
  const [dropping, setDropping] = useState(false);
  const source = file ? { file } : sourceOf(text);
  const asking = file ? { file } : sourceOf(asked);
  const {
    data: found,
    error: refused,
    isFetching,
  } = useQuery({
    queryKey: ['recognised', file ? [file.name, file.size, file.lastModified] : asked],
    queryFn: ({ signal }) => tryArticle(asking, signal),
    enabled: file !== null || 'url' in asking || asked.trim().length > 20,
    retry: false,
  });
  const shown = file !== null || 'url' in source;
  const fault = useFaults(problem ?? (shown && refused instanceof ApiProblem ? refused : undefined));

  // The box for text, which had the focus, is closed by a file: Ctrl+Enter must go on working.
  useEffect(() => {
    if (file) submit.current?.focus();
  }, [file]);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setProblem(undefined);
  };
  /** @param earlierId of the article that this is a newer version of */
  const save = async (earlierId?: string) => {
    if (busy || (!file && text.trim() === '')) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { id, sha256, duplicateOf } = earlierId
        ? { id: await addVersion(earlierId, source) }
        : await addArticle(source);
      // Whoever was quicker than what would be recognised has not been told.
      if (duplicateOf && !found?.duplicateOf) say(t('duplicate'));
      if (id === null) say(t('sameVersion'));
      // A page is fetched once more when it is added, and may say something else by then.
      if ('url' in source && asked === text && found && sha256 && sha256 !== found.sha256)
        say(t('otherThanShown'), { tone: 'danger' });
      write(undefined);
      close();
      void queries.invalidateQueries({ queryKey: ['articles'] });
      void queries.invalidateQueries({ queryKey: ['article'] });
      await navigate({ to: '/articles/$articleId', params: { articleId: id ?? earlierId! } });
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
    const [dropped, ...others] = event.dataTransfer.files;
    if (!dropped) return;
    if (others.length) say(t('oneAtATime', { name: dropped.name, n: others.length }));
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
        error={fault.of('/text') ?? fault.of('/url')}
        onChange={({ currentTarget }) => write(currentTarget.value || undefined)}
        data-autofocus
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
      {isFetching && shown && (
        <p className={style.progress} role="status">
          <Loader size="xs" /> {t(file ? 'readingFile' : 'fetching')}
        </p>
      )}
      {found && (file ?? text) && (
        <Recognised found={found} close={close} addVersion={(id) => void save(id)} />
      )}
      {problem && fault.others && <ProblemPanel problem={problem} />}
      <Button ref={submit} type="submit" loading={busy} disabled={!file && text.trim() === ''}>
        {t(found?.duplicateOf || found?.sameAddress ? 'addAnyway' : 'import')}&nbsp;
        <KeyHint keys="$mod+Enter" />
      </Button>
    </form>
  );
}

/** What is wrong in words, at its field, and whether anything else is wrong. */
function useFaults(problem: ApiProblem | undefined) {
  const { fault } = useProblemWords();
  const errors = problem?.errors ?? [];
  const at = (pointer: string) => errors.find((error) => error.pointer === pointer);
  return {
    of(pointer: '/text' | '/file' | '/url') {
      const found = at(pointer);
      return found && fault(found);
    },
    others: !at('/text') && !at('/file') && !at('/url'),
  };
}
