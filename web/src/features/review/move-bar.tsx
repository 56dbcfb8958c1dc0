import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useNeedWords } from '../../components/need-words';
import { useCommand } from '../../lib/commands/commands';
import { useCodeWords } from '../../words/words';
import { movesQuery, type Dossier } from '../claim/claim-query';
import { useGoToField } from './go-to-field';
import { GateSheet } from './gate-sheet';
import style from './move-bar.module.css';
import { asked, openNeeds, type Move } from './moves';
import { checklistOf, isComplete, useTicks } from './ticks';
import { useDecision } from './use-move';

/** The way forward, in the order in which it is offered. A move that is not here comes last. */
const FORWARD = [
  'start',
  'submit',
  'approve',
  'publish',
  'confirm_retract',
  'resume',
  'unpark',
  'unmerge',
  'correct',
  'reopen',
];
/** Moves whose guards a short form can meet, or that want a word. */
const KEYS: Record<string, string> = {
  submit: 'Shift+S',
  approve: 'Shift+Y',
  request_changes: 'Shift+X',
  publish: 'p',
};

/** What can be done with the claim now: the next move, and all others with what they still need and who could make them. */
export function MoveBar({ claim, conflicts }: { claim: Dossier; conflicts: number }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const needWords = useNeedWords();
  const navigate = useNavigate();
  const goTo = useGoToField();
  const { data } = useQuery(movesQuery(claim.ref));
  // What somebody is asked about is the version that they had before them then, whatever comes meanwhile.
  const [asking, ask] = useState<{ move: Move; claim: Dossier } | null>(null);
  const move = useDecision(claim);
  const { ticks, forget } = useTicks(claim);
  const moves = (data?.moves ?? []).filter(({ needs }) => !needs.some(({ code }) => OTHER_STATES.has(code)));
  const named = (name: string) => moves.find((one) => one.name === name);
  const next = FORWARD.map(named).find((one) => one !== undefined);

  const reasons = (one: Move) => [
    ...(conflicts ? [t('conflictOpen', { n: conflicts })] : []),
    ...openNeeds(one, claim).map((need) => needWords(need, one.who, claim)),
  ];
  // Open in every state: the page says what stands in the way.
  const toPublishing = () =>
    void navigate({ to: '/claims/$claimId/publish', params: { claimId: claim.ref } });
  const begin = (one: Move | undefined) => {
    if (!one || reasons(one).length > 0) return;
    const list = checklistOf(one, claim);
    if (one.name === 'publish') toPublishing();
    else if (list && isComplete(list, ticks))
      void move(one.name, { checklist: ticks }).then((made) => made && forget());
    else if (Object.keys(asked(one, claim)).length > 0) ask({ move: one, claim });
    else void move(one.name, {});
  };
  useMoveCommand('review.submit', named('submit'), begin, reasons);
  useMoveCommand('review.approve', named('approve'), begin, reasons);
  useMoveCommand('review.requestChanges', named('request_changes'), begin, reasons);
  useCommand('review.publish', toPublishing);
  useMoveCommand('review.next', next, begin, reasons);

  if (!data) return null;
  const closed = next ? reasons(next) : [];
  return (
    <div className={style.bar} data-ui="moves" data-field="moves">
      {next && (
        <>
          {closed.length > 0 && (
            <ul className={style.reasons} id="why-closed" data-ui="reasons">
              {closed.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          <Button
            aria-disabled={closed.length > 0}
            aria-describedby={closed.length > 0 ? 'why-closed' : undefined}
            data-move={next.name}
            className={closed.length > 0 ? style.closed : undefined}
            onClick={() =>
              closed.length > 0 ? void goTo(openNeeds(next, claim)[0]?.field ?? '') : begin(next)
            }
          >
            {code('move', next.name)}
            {KEYS[next.name] && (
              <>
                &nbsp;
                <KeyHint keys={KEYS[next.name]!} />
              </>
            )}
          </Button>
        </>
      )}
      <AllMoves moves={moves.filter((one) => one !== next)} begin={begin} reasons={reasons} />
      {asking && (
        <GateSheet
          move={asking.move}
          // Of the same version, what has been opened since is known.
          claim={asking.claim.version === claim.version ? claim : asking.claim}
          close={() => ask(null)}
        />
      )}
    </div>
  );
}

/** Guards that say only that a move belongs to another state of the claim. */
const OTHER_STATES = new Set([
  'state',
  'no_publication',
  'no_correction',
  'retraction_missing',
  'has_publication',
  'retraction_pending',
]);
function useMoveCommand(
  id: string,
  move: Move | undefined,
  begin: (move: Move | undefined) => void,
  reasons: (move: Move) => string[],
): void {
  useCommand(id, () => begin(move), {
    when: move !== undefined,
    closed: (move && reasons(move).join(' ')) || undefined,
  });
}

interface AllMovesProps {
  moves: Move[];
  begin: (move: Move) => void;
  reasons: (move: Move) => string[];
}

/** Every other move: those that can be made, then those that cannot, with the reason. */
function AllMoves({ moves, begin, reasons }: AllMovesProps) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const [open, setOpen] = useState(false);
  useCommand('review.moves', () => setOpen(true));
  const sorted = moves.toSorted((a, b) => Number(reasons(a).length > 0) - Number(reasons(b).length > 0));
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-end" width={320}>
      <Menu.Target>
        <Button variant="default">
          {t('moveTo')}&nbsp;
          <KeyHint keys="m" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {sorted.map((move) => {
          const why = reasons(move);
          return (
            <Menu.Item
              key={move.name}
              data-move={move.name}
              aria-disabled={why.length > 0}
              closeMenuOnClick={why.length === 0}
              onClick={() => begin(move)}
            >
              <span>{code('move', move.name)}</span>
              {why.length > 0 && <span className={style.why}>{why.join(' ')}</span>}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
