import { Button, Checkbox, FileButton, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { DayField } from '../../components/day-field';
import { KeyHint } from '../../components/key-hint';
import { ProblemPanel } from '../../components/problem-panel';
import { useProblemWords } from '../../components/problem-words';
import type { Schemas } from '../../lib/api/client';
import { arrived } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import { archivesQuery, claimQuery, type Dossier, type Evidence } from './claim-query';
import { COPY_KINDS } from './copy-kinds';
import { differing, useEvidenceDraft, type Opened } from './evidence-draft';
import { STANCES, type Stance } from './stances';
import style from './evidence.module.css';
import { useEvidenceWrites } from './use-evidence-writes';
import { useStanceKeys } from './use-stance-keys';

const KINDS = ['primary', 'secondary', 'expert', 'data', 'media'] as const;
type Body = Schemas['NewEvidence'];
/** A new piece of which nothing is written. */
const BLANK = { stance: 'supports', kind: 'primary', sensitive: false };

interface FormProps {
  claim: Dossier;
  piece?: Evidence;
  opened: Opened;
  close: () => void;
}

/** What is known of a piece of evidence, new or there already, as it was when the form was opened; after a refusal, laid over what others have made of it. */
export function EvidenceForm({ piece, ...props }: FormProps) {
  const { ref } = props.claim;
  const queries = useQueryClient();
  const [held, hold] = useState(piece);
  const follow = () =>
    hold(queries.getQueryData(claimQuery(ref).queryKey)?.evidence.find(({ id }) => id === piece?.id));
  return <Fields key={held?.version} {...props} piece={held} follow={follow} />;
}

/** An address is enough to begin with, or a file. What is typed is kept until it is sent. */
function Fields({ claim, piece: held, opened, close, follow }: FormProps & { follow: () => void }) {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const { title } = useProblemWords();
  const { add, change } = useEvidenceWrites(claim);
  const draft = useEvidenceDraft(claim, held);
  const [begun] = useState(draft.words);
  const piece = begun || held ? { ...held, ...begun } : undefined;
  const { data: archives = true } = useQuery(archivesQuery);
  const form = useRef<HTMLFormElement>(null);
  const address = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (opened === 'called') address.current?.focus();
  }, [opened]);
  const [stance, setStance] = useState<Stance>((piece?.stance as Stance) ?? 'supports');
  const [sensitive, setSensitive] = useState(piece?.sensitive ?? false);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);

  const suggested = held || archives ? null : t('notArchivedYet');
  const keep = (as: Stance) => {
    const body = read(new FormData(form.current!), as);
    const there = { ...(held ?? BLANK), archive: impossible(reasonOf(held) ?? suggested) };
    const parts = differing(body, there);
    // What is emptied in a new one stays so.
    draft.write(held ? parts : parts && body);
  };
  const choose = (next: Stance) => {
    setStance(next);
    keep(next);
  };
  const cancel = () => {
    draft.write(undefined);
    close();
  };
  const save = async () => {
    const body = read(new FormData(form.current!), stance);
    setBusy(true);
    try {
      if (file) {
        // A file can't be kept on the device.
        await add(body, { file });
        draft.write(undefined);
      } else {
        const sent = held ? change(held, body, draft.name) : add(body, { draft: draft.name });
        if (!(await arrived('evidence', sent))) say(t('evidenceKept'));
      }
      close();
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      if (refused.status !== 412) return setProblem(refused);
      say(title(refused), { tone: 'danger' });
      follow();
    } finally {
      setBusy(false);
    }
  };
  useStanceKeys(choose);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    const at = event.altKey ? ['1', '2', '3', '4'].indexOf(event.key) : -1;
    if (at >= 0) choose(STANCES[at]!);
    const onRadio = event.target instanceof HTMLElement && event.target.role === 'radio';
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (onRadio && by) choose(STANCES[(STANCES.indexOf(stance) + by + STANCES.length) % STANCES.length]!);
  };
  return (
    <form
      ref={form}
      className={cards.card}
      aria-label={held ? t('edit') : t('addEvidence')}
      onKeyDown={press}
      onChange={() => keep(stance)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        name="url"
        type="url"
        label={t('address')}
        placeholder="https://"
        required={held ? held.url !== null : !file}
        ref={address}
        defaultValue={piece?.url ?? ''}
      />
      <Textarea
        name="passage"
        label={t('passage')}
        autosize
        minRows={2}
        defaultValue={piece?.passage ?? ''}
      />
      <div role="radiogroup" aria-label={t('stance')} className={style.stances}>
        {STANCES.map((name, index) => (
          <Button
            key={name}
            type="button"
            role="radio"
            aria-checked={stance === name}
            tabIndex={stance === name ? 0 : -1}
            size="compact-sm"
            variant={stance === name ? 'filled' : 'default'}
            onClick={() => choose(name)}
          >
            {code('stance', name)}&nbsp;
            <KeyHint keys={`Alt+${index + 1}`} />
          </Button>
        ))}
      </div>
      <div className={cards.pair}>
        <TextInput name="locator" label={t('locator')} defaultValue={piece?.locator ?? ''} />
        <NativeSelect
          name="kind"
          label={t('kind')}
          defaultValue={piece?.kind ?? 'primary'}
          data={KINDS.map((value) => ({ value, label: code('evidenceKind', value) }))}
        />
      </div>
      {!held && (
        <div className={style.actions}>
          <FileButton accept={COPY_KINDS} onChange={setFile}>
            {(props) => (
              <Button {...props} type="button" size="compact-sm" variant="default">
                {t('orFile')}
              </Button>
            )}
          </FileButton>
          <bdi>{file?.name}</bdi>
        </div>
      )}
      {!file && piece?.url !== null && (
        <TextInput
          name="reason"
          label={t('whyNotArchived')}
          description={t(archives ? 'whyNotArchivedHint' : 'whyNotArchivedOff')}
          key={String(archives)}
          defaultValue={reasonOf(piece) ?? (piece ? '' : (suggested ?? ''))}
        />
      )}
      <div className={cards.pair}>
        <TextInput
          name="title"
          label={t('title')}
          required={piece?.url === null}
          defaultValue={piece?.title ?? ''}
        />
        <TextInput name="publisher" label={t('publisher')} defaultValue={piece?.publisher ?? ''} />
        <DayField name="publishedOn" label={t('publishedOn')} defaultValue={piece?.publishedOn ?? ''} />
      </div>
      <TextInput name="note" label={t('noteLabel')} defaultValue={piece?.note ?? ''} />
      <Checkbox
        name="sensitive"
        label={t('sensitiveLabel')}
        checked={sensitive}
        onChange={({ currentTarget }) => setSensitive(currentTarget.checked)}
      />
      {sensitive && (
        <TextInput
          name="sensitiveReason"
          label={t('whySensitive')}
          required
          maxLength={500}
          defaultValue={piece?.sensitiveReason ?? ''}
        />
      )}
      {problem && <ProblemPanel problem={problem} />}
      <div className={style.actions}>
        <Button type="submit" loading={busy}>
          {held ? t('saveEvidence') : t('addIt')}&nbsp;
          <KeyHint keys="$mod+Enter" />
        </Button>
        <Button type="button" variant="default" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** A person's reason; what the desk says of its own failures is none. */
const reasonOf = (piece?: { archive?: { state: string; reason?: string | null } }) =>
  piece?.archive?.state === 'impossible' ? piece.archive.reason : null;

const impossible = (reason?: string | null) =>
  reason ? { state: 'impossible' as const, reason } : undefined;

function read(form: FormData, stance: Stance): Body {
  const text = (name: string) => String(form.get(name) ?? '').trim() || null;
  const reason = text('reason');
  return {
    url: text('url') ?? undefined,
    stance,
    kind: form.get('kind') as Body['kind'],
    passage: text('passage'),
    locator: text('locator'),
    title: text('title'),
    publisher: text('publisher'),
    publishedOn: text('publishedOn'),
    note: text('note'),
    sensitive: form.get('sensitive') !== null,
    sensitiveReason: text('sensitiveReason'),
    archive: impossible(reason),
  };
}
