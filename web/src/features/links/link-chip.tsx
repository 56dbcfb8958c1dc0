import { ArrowRight, CircleCheckBig, CircleHelp, CirclePause, CircleX, Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import chips from '../../components/chips.module.css';
import style from './links.module.css';

/** A shape for each state, so that colour never speaks alone. */
const SHAPES: Record<string, typeof CircleX> = {
  works: CircleCheckBig,
  moved: ArrowRight,
  gone: CircleX,
  blocked: CirclePause,
  changed: Pencil,
};

/** How a link fares: shape, word and colour. */
export function LinkChip({ state }: { state: string | null }) {
  const t = useTranslations('links');
  const Shape = SHAPES[state ?? ''] ?? CircleHelp;
  return (
    <span className={`${chips.chip} ${style.chip}`} data-link={state ?? 'unknown'}>
      <Shape size={14} strokeWidth={2} className={chips.shape} aria-hidden />
      {t(`state.${(state ?? 'unknown') as 'works'}`)}
    </span>
  );
}
