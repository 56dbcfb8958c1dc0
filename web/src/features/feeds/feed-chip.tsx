import { CircleCheckBig, CircleHelp, CirclePause, CircleX, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import chips from '../../components/chips.module.css';
import style from './feeds.module.css';
import { stateOf, type FeedRow } from './feeds-query';

/** A shape for each state, so that colour never speaks alone. */
const SHAPES = {
  fine: CircleCheckBig,
  fresh: CircleHelp,
  failing: TriangleAlert,
  off: CirclePause,
  paused: CirclePause,
  stopped: CircleX,
};

/** How a feed fares: shape, word and colour. */
export function FeedChip({ feed }: { feed: FeedRow }) {
  const t = useTranslations('feeds');
  const state = stateOf(feed);
  const Shape = SHAPES[state];
  return (
    <span className={`${chips.chip} ${style.chip}`} data-feed={state}>
      <Shape size={14} strokeWidth={2} className={chips.shape} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}
