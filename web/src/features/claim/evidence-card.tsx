import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { runCommand, useCommand } from '../../lib/commands/commands';
import { meQuery } from '../../lib/session';
import { useDates } from '../../words/words';
import { LinkHealth } from '../links/link-health';
import type { Dossier, Duplicate } from './claim-query';
import { EvidenceArchive } from './evidence-archive';
import { useEvidenceDraft, type Opened } from './evidence-draft';
import { EvidenceForm } from './evidence-form';
import { EvidenceHead } from './evidence-head';
import type { NumberedPiece } from './evidence-order';
import style from './evidence.module.css';
import { isOfClaimantsSide } from './claimants-side';
import { useEvidenceWrites } from './use-evidence-writes';
import { useStanceKeys } from './use-stance-keys';

interface CardProps {
  claim: Dossier;
  numbered: NumberedPiece;
  /** Other pieces with the same address. */
  duplicates: readonly Duplicate[];
  writable: boolean;
  folded: boolean;
  fold: () => void;
  /** Moves it before or behind its neighbour; absent where there is none. */
  up?: () => void;
  down?: () => void;
}

/** A piece of evidence: where it stands, the words that matter, what is known of its date and its copy. */
export function EvidenceCard(props: CardProps) {
  const { claim, numbered, duplicates, writable, folded, fold, up, down } = props;
  const { piece, number } = numbered;
  const t = useTranslations('claim');
  const { day } = useDates();
  const { choose, remove } = useEvidenceWrites(claim);
  const { words: begun } = useEvidenceDraft(claim, piece);
  const [editing, setEditing] = useState<Opened>(writable && begun ? 'again' : null);
  const [held, hold] = useState(false);
  useCommand('evidence.up', () => up?.(), { when: held && up !== undefined });
  useCommand('evidence.down', () => down?.(), { when: held && down !== undefined });
  useStanceKeys((stance) => {
    if (stance !== piece.stance) void choose(piece, { stance });
  }, held && writable);
  /** What goes while it has the focus does not say that it has lost it. */
  const edit = (how: Opened) => {
    hold(false);
    setEditing(how);
  };
  if (editing) return <EvidenceForm claim={claim} piece={piece} opened={editing} close={() => edit(null)} />;
  const days = piece.daysAfterStatement;
  return (
    <article
      className={cards.card}
      aria-label={t('evidenceName', { number })}
      id={`evidence-${piece.id}`}
      data-evidence={piece.id}
      data-folded={folded || undefined}
      tabIndex={-1}
      onFocus={() => hold(true)}
      onBlur={({ currentTarget, relatedTarget }) => hold(currentTarget.contains(relatedTarget))}
    >
      <EvidenceHead numbered={numbered} folded={folded} fold={fold} up={up} down={down} />
      {!folded && (
        <>
          <p className={style.facts}>
            {piece.publisher && <bdi>{piece.publisher}</bdi>}
            {piece.publishedOn && <span>{day(piece.publishedOn)}</span>}
            {days !== null && (
              <span className={days > 0 ? style.later : undefined}>
                {days > 0 ? t('daysLater', { n: days }) : t('daysBefore', { n: -days })}
              </span>
            )}
            {piece.sensitive && <strong>{t('sensitive')}</strong>}
            {piece.sensitiveReason && <span dir="auto">{piece.sensitiveReason}</span>}
            {isOfClaimantsSide(piece.publisher, claim.claimant) && (
              <span className={style.later}>{t('claimantsSide')}</span>
            )}
          </p>
          {piece.passage ? (
            <blockquote className={style.passage} dir="auto" data-passage>
              {piece.passage}
              {piece.locator && <footer>{piece.locator}</footer>}
            </blockquote>
          ) : (
            piece.stance !== 'context' && <p className={style.later}>{t('noPassage')}</p>
          )}
          {piece.url && /^https?:/.test(piece.url) && (
            <a className={style.address} href={piece.url} rel="noopener noreferrer" target="_blank">
              {piece.url}
            </a>
          )}
          {piece.url === null ? (
            <p className={style.facts}>{t('notOnTheWeb')}</p>
          ) : (
            <LinkHealth
              piece={piece}
              number={number}
              writable={writable}
              accept={(url) => void choose(piece, { url })}
            />
          )}
          {duplicates.length > 0 && (
            <p className={style.duplicates} data-ui="duplicates">
              {duplicates.map((other) =>
                other.sameClaim ? (
                  <span key={other.evidenceId}>{t('sameAddress', { number: other.number })}</span>
                ) : (
                  <Link
                    key={other.evidenceId}
                    to="/claims/$claimId"
                    params={{ claimId: other.claimRef }}
                    search={{ tab: 'evidence', piece: other.evidenceId }}
                  >
                    {t('alsoUsed', { claim: other.claimRef, number: other.number })}
                  </Link>
                ),
              )}
            </p>
          )}
          <EvidenceArchive claim={claim} numbered={numbered} writable={writable} held={held} />
          <p className={style.facts}>
            {piece.note && <span dir="auto">{t('note', { note: piece.note })}</span>}
            <span>{t('addedBy', { name: piece.addedBy.name })}</span>
          </p>
          <p className={style.actions}>
            {writable && (
              <>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => edit('called')}
                  aria-label={t('editEvidence', { number })}
                >
                  {t('edit')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="danger"
                  onClick={() => void remove(piece)}
                  aria-label={t('removeEvidence', { number })}
                >
                  {t('remove')}
                </Button>
              </>
            )}
            <CommentOn claim={claim} piece={piece} number={number} />
          </p>
        </>
      )}
    </article>
  );
}

/** Begins a comment on this piece, and leads to those that are open. */
function CommentOn({ claim, piece, number }: NumberedPiece & { claim: Dossier }) {
  const t = useTranslations('claim');
  const { data: me } = useQuery(meQuery);
  const open = claim.threads.filter(
    ({ target, state }) => state === 'open' && target?.evidenceId === piece.id,
  );
  return (
    <>
      {me?.permissions.includes('threads:write') && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => runCommand('review.comment')}
          aria-label={t('commentEvidence', { number })}
        >
          {t('comment')}
        </Button>
      )}
      {open[0] && (
        <Link to="." search={(all) => ({ ...all, tab: 'review', thread: open[0]!.id })} resetScroll={false}>
          {t('openThreads', { n: open.length })}
        </Link>
      )}
    </>
  );
}
