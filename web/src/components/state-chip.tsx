import {
  ArrowLeft,
  CheckCheck,
  Circle,
  CircleCheckBig,
  CircleDot,
  CircleSlash,
  CircleX,
  Eye,
  GitMerge,
  Pause,
} from 'lucide-react';
import { useCodeWords } from '../words/words';
import style from './chips.module.css';

/** A shape for each state, so that colour never speaks alone. */
const SHAPES: Record<string, typeof Circle> = {
  draft: Circle,
  researching: CircleDot,
  in_review: Eye,
  changes_requested: ArrowLeft,
  approved: CheckCheck,
  published: CircleCheckBig,
  parked: Pause,
  not_checkable: CircleSlash,
  retracted: CircleX,
  merged: GitMerge,
};

/** Where a claim stands: shape, word and colour. */
export function StateChip({ state }: { state: string }) {
  const code = useCodeWords();
  const Shape = SHAPES[state] ?? Circle;
  return (
    <span className={style.chip} data-state={state}>
      <Shape size={14} strokeWidth={2} className={style.shape} aria-hidden />
      {code('state', state)}
    </span>
  );
}
