import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import style from './evidence.module.css';
import type { NumberedPiece } from './evidence-order';
import { STANCE_SIGNS } from './stances';

interface HeadProps {
  numbered: NumberedPiece;
  folded: boolean;
  fold: () => void;
  /** Absent where it cannot be moved that way. */
  up?: () => void;
  down?: () => void;
}

/** What a piece of evidence is called and where it stands: all that is seen of one that is folded. */
export function EvidenceHead({ numbered: { piece, number }, folded, fold, up, down }: HeadProps) {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const Fold = folded ? ChevronRight : ChevronDown;
  return (
    <div className={style.head}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-expanded={!folded}
        aria-label={t(folded ? 'unfold' : 'fold', { number })}
        onClick={fold}
      >
        <Fold size={16} aria-hidden />
      </ActionIcon>
      <h2>
        <Link
          to="."
          search={(all) => ({ ...all, tab: 'evidence', piece: piece.id })}
          resetScroll={false}
          title={t('addressOf', { number })}
          aria-label={t('addressOf', { number })}
        >
          E{number}
        </Link>{' '}
        <bdi>{piece.title ?? piece.url}</bdi>
      </h2>
      {(up ?? down) && (
        <span className={style.moves}>
          <Move words={t('moveUp', { number })} icon={ArrowUp} run={up} />
          <Move words={t('moveDown', { number })} icon={ArrowDown} run={down} />
        </span>
      )}
      <span className={style.kinds}>
        <span className={style.stance} data-stance={piece.stance}>
          <span aria-hidden>{STANCE_SIGNS[piece.stance]}</span> {code('stance', piece.stance)}
        </span>
        <span>{code('evidenceKind', piece.kind)}</span>
      </span>
    </div>
  );
}

/** At the end of the list the button stays, so that nothing moves under the pointer. */
function Move({ words, icon: Icon, run }: { words: string; icon: typeof ArrowUp; run?: () => void }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={words}
      title={words}
      aria-disabled={run === undefined}
      className={run ? undefined : style.end}
      onClick={run}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
