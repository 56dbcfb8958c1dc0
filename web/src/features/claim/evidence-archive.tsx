import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { arrived } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { useCommand } from '../../lib/commands/commands';
import { later } from '../../lib/later';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { say } from '../../lib/undo/undo';
import { withWords } from '../../words/with-words';
import { useDates } from '../../words/words';
import type { Dossier, Evidence } from './claim-query';
import { COPY_KINDS } from './copy-kinds';
import type { NumberedPiece } from './evidence-order';
import style from './evidence.module.css';
import { Suggestions } from './evidence-suggestions';
import { useArchiveWrites } from './use-archive-writes';
import { useEvidenceWrites } from './use-evidence-writes';

const EvidenceCopy = later(
  withWords(['archive', 'claim'], async () => (await import('./evidence-copy')).EvidenceCopy),
);

interface ArchiveProps {
  claim: Dossier;
  numbered: NumberedPiece;
  writable: boolean;
  /** The focus is on its card. */
  held: boolean;
}

/** How far the archived copy of a piece has come, and what can be done about it. */
export function EvidenceArchive({ claim, numbered: { piece, number }, writable, held }: ArchiveProps) {
  const t = useTranslations('archive');
  const words = useArchiveWords();
  const { again, bring } = useArchiveWrites(piece);
  const { opened, sought, open } = useOpenCopy(piece);
  const [why, sayWhy] = useState(false);
  const { state, waybackUrl } = piece.archive;
  useCommand('evidence.copy', () => open(true), { when: held && state === 'archived' });
  const waits = state === 'pending' || state === 'failed';
  return (
    <div data-archive={state} className={style.archive}>
      <p className={state === 'failed' ? style.later : style.facts}>
        <span dir="auto">{words(piece)}</span>
        {waybackUrl && (
          <a href={waybackUrl} rel="noopener noreferrer" target="_blank">
            {t('wayback')}
          </a>
        )}
      </p>
      <p className={style.actions}>
        {state === 'archived' && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => open(true)}
            aria-label={t('openOf', { number })}
          >
            {t('open')}
          </Button>
        )}
        {writable && waits && piece.archive.code !== null && piece.archive.code !== 'off' && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void again()}
            aria-label={t('againOf', { number })}
          >
            {t('again')}
          </Button>
        )}
        {writable && state !== 'archived' && (
          <FileButton accept={COPY_KINDS} onChange={(file) => file && void bring(file)}>
            {(props) => (
              <Button {...props} size="compact-sm" variant="subtle" aria-label={t('uploadOf', { number })}>
                {t('upload')}
              </Button>
            )}
          </FileButton>
        )}
        {writable && waits && !why && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => sayWhy(true)}
            aria-label={t('sayWhyOf', { number })}
          >
            {t('sayWhy')}
          </Button>
        )}
      </p>
      {why && waits && <Why claim={claim} piece={piece} close={() => sayWhy(false)} />}
      {writable && state === 'archived' && <Suggestions claim={claim} piece={piece} />}
      {opened && (
        <EvidenceCopy
          sought={sought}
          claim={claim}
          numbered={{ piece, number }}
          writable={writable}
          close={() => open(false)}
        />
      )}
    </div>
  );
}

/** Whether the copy is shown: because somebody has opened it here, or the address names the words by which it was found. */
function useOpenCopy({ id, archive }: Evidence) {
  const { piece, copy } = useSearch({ from: '/desk/claims/$claimId' });
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const [opened, show] = useState(false);
  const sought = piece === id && archive.state === 'archived' ? copy : undefined;
  const open = (wanted: boolean) => {
    show(wanted);
    if (!wanted && sought !== undefined)
      void navigate({ search: (all) => ({ ...all, copy: undefined }), replace: true, resetScroll: false });
  };
  return { opened: opened || sought !== undefined, sought, open };
}

/** The state of a copy in words. */
function useArchiveWords() {
  const t = useTranslations('archive');
  const { day, ago } = useDates();
  return ({ archive }: Evidence): string => {
    const { state, at, code, reason, nextTryAt, copiedBy } = archive;
    const known = `reason.${code}` as Parameters<typeof t>[0];
    const why = code && t.has(known) ? String(t(known as never)) : (reason ?? '');
    switch (state) {
      case 'archived':
        return copiedBy
          ? t('byHand', { name: copiedBy.name, at: day(at!.slice(0, 10)) })
          : t('archived', { at: day(at!.slice(0, 10)) });
      case 'failed':
        return t('failed', { why });
      case 'impossible':
        return t('impossible', { reason: reason ?? '' });
      default:
        if (code === 'off') return t('off');
        return code && nextTryAt ? t('waits', { why, when: ago(nextTryAt) }) : t('pending');
    }
  };
}

/** Asks a person why there is no copy. */
function Why({ claim, piece, close }: { claim: Dossier; piece: Evidence; close: () => void }) {
  const t = useTranslations('archive');
  const words = useTranslations('claim');
  const { change } = useEvidenceWrites(claim);
  const [reason, write] = useState('');
  const [problem, setProblem] = useState<ApiProblem>();
  const save = async () => {
    if (reason.trim() === '') return;
    setProblem(undefined);
    try {
      const sent = change(piece, { archive: { state: 'impossible', reason: reason.trim() } });
      if (!(await arrived('evidence', sent))) say(words('evidenceKept'));
      close();
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    }
  };
  return (
    <form
      className={style.why}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        autoFocus
        required
        maxLength={2000}
        label={t('why')}
        value={reason}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      {problem && <ProblemPanel problem={problem} />}
      <div className={style.actions}>
        <Button type="submit" size="compact-sm">
          {t('saveWhy')}
        </Button>
        <Button type="button" size="compact-sm" variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
