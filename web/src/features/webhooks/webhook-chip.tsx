import { CircleCheckBig, CirclePause, CircleX, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import chips from '../../components/chips.module.css';
import style from './webhooks.module.css';
import { stateOf, type Webhook } from './webhooks-query';

/** A shape for each state, so that colour never speaks alone. */
const SHAPES = { fine: CircleCheckBig, failing: TriangleAlert, paused: CirclePause, stopped: CircleX };

/** How a webhook fares: shape, word and colour. */
export function WebhookChip({ hook }: { hook: Webhook }) {
  const t = useTranslations('webhooks');
  const state = stateOf(hook);
  const Shape = SHAPES[state];
  return (
    <span className={`${chips.chip} ${style.chip}`} data-hook={state}>
      <Shape size={14} strokeWidth={2} className={chips.shape} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}
