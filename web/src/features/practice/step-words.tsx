import { useTranslations } from 'use-intl';
import { useDates } from '../../words/words';
import { CommandKeys } from './command-keys';
import type { Round } from './practice-query';
import type { Step } from './present-step';

/** Commands that the sentences name, by the tag that stands for their keys. */
const NAMED = {
  accept: 'quotes.accept',
  next: 'reader.next',
  bounds: 'reader.bounds',
  speaker: 'quotes.speaker',
  show: 'practice.show',
  claim: 'quotes.claim',
  saveOpen: 'composer.saveOpen',
  evidence: 'evidence.add',
  mine: 'claim.mine',
  start: 'review.next',
  rating: 'rating.choose',
  summary: 'claim.summary',
  submit: 'review.submit',
};

const KEYS = Object.fromEntries(
  Object.entries(NAMED).map(([tag, command]) => [tag, () => <CommandKeys of={command} />]),
);

/** What is to be done now, in one sentence; in the end, what has been learnt. */
export function StepWords({ round, step }: { round: Round; step: Step }) {
  const t = useTranslations('practice');
  const { and } = useDates();
  if (step === 'approval') return t('approval');
  if (step === 'end') {
    const things = round.tasks.filter(({ done }) => done).map(({ name }) => t(`can.${name}`));
    return things.length > 0 ? t('learnt', { things: and(things) }) : t('nothingLearnt');
  }
  if (!step.quoteId && !round.claim) return t.rich('noClaim', KEYS);
  return t.rich(`how.${step.name}`, KEYS);
}
