import { Button, Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ChangedWords } from '../../components/word-changes';
import type { Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { Layer } from '../../lib/commands/layer';
import { say } from '../../lib/undo/undo';
import { useDates } from '../../words/words';
import { LinkChip } from './link-chip';
import style from './links.module.css';
import { differenceQuery } from './links-query';

interface LinkHealthProps {
  piece: Pick<Schemas['EvidencePiece'], 'id' | 'link'>;
  /** Number of the piece, to tell one button from another. */
  number: number;
  writable: boolean;
  /** Makes the address that the page has moved to the piece's own. */
  accept: (url: string) => void;
}

/** How the link of a piece of evidence fares, and what can be done about it. */
export function LinkHealth({ piece, number, writable, accept }: LinkHealthProps) {
  const { id, link } = piece;
  const t = useTranslations('links');
  const { moment } = useDates();
  const check = useCheck(id);
  return (
    <div className={style.health} data-ui="link">
      <LinkChip state={link.state} />
      {link.since && link.state !== 'works' && <span>{t('since', { at: moment(link.since) })}</span>}
      {link.code && (
        <span className={link.code.startsWith('passage_') ? style.weighty : undefined}>
          {t('why', { code: link.code, status: link.status ?? 0 })}
        </span>
      )}
      {link.checkedAt && <span>{t('checked', { at: moment(link.checkedAt) })}</span>}
      {link.movedTo && (
        <a href={link.movedTo} rel="noopener noreferrer" target="_blank">
          {link.movedTo}
        </a>
      )}
      {link.movedTo && writable && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('acceptOf', { number })}
          onClick={() => accept(link.movedTo!)}
        >
          {t('accept')}
        </Button>
      )}
      {link.differs && <Difference piece={piece} number={number} />}
      {writable && (
        <Button size="compact-xs" variant="subtle" aria-label={t('checkOf', { number })} onClick={check}>
          {t('check')}
        </Button>
      )}
    </div>
  );
}

/** Most visits are over by then. Of one that finds the link as it was there is no news. */
const VISIT_MS = 4_000;

/** Asks for a visit. */
function useCheck(id: string): () => void {
  const t = useTranslations('links');
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const check = async () => {
    try {
      await send('post', '/api/v1/evidence/{id}/link', { params: { path: { id } } });
      say(t('checking'));
      setTimeout(() => void queries.invalidateQueries({ queryKey: ['claim'] }), VISIT_MS);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      const off = problem.errors?.some(({ code }) => code === 'egress_off');
      say(off ? t('off') : title(problem), { tone: 'danger' });
    }
  };
  return () => void check();
}

function Difference({ piece, number }: Pick<LinkHealthProps, 'piece' | 'number'>) {
  const t = useTranslations('links');
  const frame = useTranslations('frame');
  const [open, show] = useState(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('differenceOf', { number })}
        onClick={() => show(true)}
      >
        {t('difference')}
      </Button>
      <Modal
        size="lg"
        opened={open}
        onClose={() => show(false)}
        title={t('differenceOf', { number })}
        closeButtonProps={{ 'aria-label': frame('close') }}
      >
        <Layer>
          <Texts piece={piece} />
        </Layer>
      </Modal>
    </>
  );
}

/** What went and what came since the page was archived. */
function Texts({ piece }: Pick<LinkHealthProps, 'piece'>) {
  const { data, error, refetch } = useQuery(differenceQuery(piece.id, piece.link.checkedAt));
  if (error instanceof ApiProblem) return <ProblemPanel problem={error} again={() => void refetch()} />;
  return data ? <ChangedWords changes={data.changes} near /> : <Waiting />;
}
