import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { KeyHint } from '../../components/key-hint';
import { useNeedWords } from '../../components/need-words';
import { runCommand } from '../../lib/commands/commands';
import { useCodeWords } from '../../words/words';
import { movesQuery, type Dossier } from '../claim/claim-query';
import style from './move-bar.module.css';
import { openNeeds } from './moves';

const DECISIONS = [
  { name: 'request_changes', command: 'review.requestChanges', keys: 'Shift+X' },
  { name: 'approve', command: 'review.approve', keys: 'Shift+Y' },
];

/** The decisions of a reviewer, where they read. One that cannot be made keeps its place, with the reason beside it. */
export function Decisions({ claim }: { claim: Dossier }) {
  const code = useCodeWords();
  const needWords = useNeedWords();
  const { data } = useQuery(movesQuery(claim.ref));
  if (claim.state !== 'in_review') return null;
  return (
    <div className={style.decisions} data-ui="decisions">
      {DECISIONS.map(({ name, command, keys }) => {
        const move = data?.moves.find((one) => one.name === name);
        if (!move) return null;
        const reasons = openNeeds(move, claim).map((need) => needWords(need, move.who, claim));
        const closed = reasons.length > 0;
        return (
          <div key={name} className={style.decision}>
            <Button
              variant={name === 'approve' && !closed ? 'filled' : 'default'}
              className={closed ? style.closed : undefined}
              aria-disabled={closed}
              aria-describedby={closed ? `why-not-${name}` : undefined}
              onClick={() => runCommand(command)}
            >
              {code('move', name)}&nbsp;
              <KeyHint keys={keys} />
            </Button>
            {closed && (
              <p id={`why-not-${name}`} className={style.reasons}>
                {reasons.join(' ')}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
