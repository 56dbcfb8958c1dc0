import { Button, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import type { Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { Layer } from '../../lib/commands/layer';
import { stretchWith } from '../../lib/text/places';
import type { Span } from '../../lib/text/segments';
import { copyQuery, type Dossier, type Evidence } from './claim-query';
import { CopyFacts } from './copy-facts';
import type { NumberedPiece } from './evidence-order';
import style from './evidence-copy.module.css';
import { passageAt, selectedIn } from './selected-passage';
import { useEvidenceWrites } from './use-evidence-writes';

interface CopyProps {
  claim: Dossier;
  numbered: NumberedPiece;
  /** Words that are looked for at once. */
  sought?: string;
  writable: boolean;
  close: () => void;
}

/** The archived copy of a piece: its words with the passage in them, and what is known of how it came here. */
export function EvidenceCopy({ claim, numbered: { piece, number }, sought, writable, close }: CopyProps) {
  const t = useTranslations('archive');
  const { data: copy, error } = useQuery(copyQuery(piece));
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t('title', { number })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Layer>
        {error instanceof ApiProblem && <ProblemPanel problem={error} />}
        {!copy && !error && <Waiting />}
        {copy && (
          <>
            <CopyText claim={claim} piece={piece} copy={copy} lookFor={sought} writable={writable} />
            <CopyFacts piece={piece} copy={copy} />
          </>
        )}
      </Layer>
    </Modal>
  );
}

interface TextProps {
  claim: Dossier;
  piece: Evidence;
  copy: Schemas['CopyAnswer'] & { text: string };
  lookFor: string | undefined;
  writable: boolean;
}

/** The words, with the passage or what is looked for marked and scrolled to. What is selected becomes the passage. */
function CopyText({ claim, piece, copy, lookFor = '', writable }: TextProps) {
  const t = useTranslations('archive');
  const [sought, seek] = useState(lookFor);
  const [selected, select] = useState<Span | null>(null);
  const mark = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { choose } = useEvidenceWrites(claim);
  const found = useMemo(() => stretchWith(copy.text, sought), [copy.text, sought]);
  const place = sought.trim() ? found : copy.passage;
  useEffect(() => {
    const { current: words } = mark;
    // Not `scrollIntoView`: it would scroll the dialog too, and what is said above the text out of sight.
    if (words && text.current) text.current.scrollTop = words.offsetTop - text.current.clientHeight / 3;
  }, [place?.start, place?.end]);
  useEffect(() => {
    const look = () => select(text.current && selectedIn(text.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (copy.text === '') return <p className={style.hint}>{t('noText')}</p>;
  const wanted = selected ?? found;
  const taken = wanted && passageAt(copy.text, wanted);
  const isThere = taken?.passage === piece.passage && wanted?.start === copy.passage?.start;
  return (
    <>
      <Standing piece={piece} copy={copy} />
      <TextInput
        className={style.find}
        type="search"
        label={t('find')}
        value={sought}
        onChange={({ currentTarget }) => seek(currentTarget.value)}
        error={sought.trim() && !found ? t('nothing') : undefined}
      />
      {/* Scrolled by keys, so it takes the focus. */}
      <div ref={text} className={style.text} dir="auto" tabIndex={0} role="region" aria-label={t('text')}>
        {place ? (
          <>
            {copy.text.slice(0, place.start)}
            <mark ref={mark}>{copy.text.slice(place.start, place.end)}</mark>
            {copy.text.slice(place.end)}
          </>
        ) : (
          copy.text
        )}
      </div>
      {copy.textProblem === 'cut' && <p className={style.hint}>{t('cut')}</p>}
      {writable && (
        <Button
          variant="default"
          disabled={!taken || isThere}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => taken && void choose(piece, taken)}
        >
          {t('take')}
        </Button>
      )}
    </>
  );
}

/** Whether the passage stands in the copy. */
function Standing({ piece, copy: { passage } }: Pick<TextProps, 'piece' | 'copy'>) {
  const t = useTranslations('archive');
  const format = useFormatter();
  const words = () => {
    if (!piece.passage) return t('noPassage');
    if (!passage) return t('notFound');
    if (passage.how === 'exact') return t('found');
    return t('fuzzy', { percent: format.number(passage.likeness, { style: 'percent' }) });
  };
  return (
    <p className={style.hint} role="status" data-found={piece.passage ? (passage?.how ?? 'no') : undefined}>
      {words()}
    </p>
  );
}
