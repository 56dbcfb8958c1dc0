import { useTranslations } from 'use-intl';
import { WordChanges } from '../../components/word-changes';
import { useCodeWords } from '../../words/words';
import style from './change-list.module.css';
import { inOrder, pieceChanges, type FieldChange, type Piece, type PieceChange } from './changes';
import { useValueWords } from './use-value-words';

/** Parts of a claimant that a version keeps apart. */
const FIELD_OF: Record<string, string> = { claimantUnnamed: 'claimant', claimantDescription: 'claimant' };

/** What differs between two versions, field by field: word for word in texts, piece by piece in the evidence. */
export function ChangeList({ changes, beside }: { changes: readonly FieldChange[]; beside?: boolean }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const words = useValueWords();
  const rated = changes.some(({ field }) => field === 'rating');
  return (
    <dl className={style.changes}>
      {inOrder(changes).map(({ field, before, after }) => (
        <div key={field} data-changed={field}>
          <dt>{code('field', FIELD_OF[field] ?? field)}</dt>
          <dd>
            {field === 'evidence' ? (
              <Pieces changes={pieceChanges((before ?? []) as Piece[], (after ?? []) as Piece[])} />
            ) : (
              <WordChanges
                before={words.field(field, before)}
                after={words.field(field, after)}
                near
                beside={beside}
              />
            )}
          </dd>
        </div>
      ))}
      {!rated && (
        <div data-changed="">
          <dt>{code('field', 'rating')}</dt>
          <dd className={style.unchanged}>{t('unchanged')}</dd>
        </div>
      )}
    </dl>
  );
}

const SIGNS: Record<PieceChange['kind'], string> = { added: '+', removed: '−', changed: '~' };

function Pieces({ changes }: { changes: PieceChange[] }) {
  const t = useTranslations('review');
  return (
    <ul className={style.pieces}>
      {changes.map((change) => (
        <li key={change.id} data-piece={change.kind}>
          <span className={style.sign} aria-hidden>
            {SIGNS[change.kind]}
          </span>{' '}
          <span className="spoken">{t(`piece.${change.kind}`)}</span> E{change.number}{' '}
          <bdi>{change.name}</bdi>
          {change.parts.map((one) => (
            <PartChange key={one.part} change={one} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function PartChange({ change: { part, before, after } }: { change: PieceChange['parts'][number] }) {
  const code = useCodeWords();
  const words = useValueWords();
  return (
    <div className={style.part}>
      <span>{code('evidenceField', part)}</span>
      <WordChanges before={words.part(part, before)} after={words.part(part, after)} near />
    </div>
  );
}
