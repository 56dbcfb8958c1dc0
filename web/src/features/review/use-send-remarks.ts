import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import type { Dossier } from '../claim/claim-query';
import { newRemark, type Remark } from './remark';
import { spotNow } from './spot';
import { usePending } from './use-pending';

/**
 * Hands comments over to what sends them, one after the other. From then on they are kept there, also over a reload, and are no longer
 * in the tray: none is sent twice. What the server refuses comes back to the tray with the reason.
 */
export function useSendRemarks(claim: Dossier) {
  const t = useTranslations('review');
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const { pending, change, sendNow } = usePending(claim.id);

  const post = ({ kind, body, ...spot }: Remark) => {
    const { target, words } = spotNow(spot, claim);
    const lost = spot.words !== undefined && words === undefined;
    return send('post', '/api/v1/claims/{id}/threads', {
      params: { path: { id: claim.id } },
      body: { kind, body: lost ? t('aboutWords', { words: spot.words!, body }) : body, target },
    });
  };
  const deliver = async (remarks: Remark[], rest: Partial<{ draft: Remark; remarks: Remark[] }>) => {
    const sent = remarks.map((remark) => ({ remark, answer: post(remark) }));
    change((now) => ({ ...now, ...rest }));
    // No other device is to offer them once more.
    sendNow?.();
    const refused: Remark[] = [];
    for (const { remark, answer } of sent)
      await answer.catch((problem: unknown) => {
        if (!(problem instanceof ApiProblem)) throw problem;
        refused.push({ ...remark, problem: problem.errors[0] ? fault(problem.errors[0]) : title(problem) });
      });
    if (refused.length > 0) {
      change((now) => ({ ...now, remarks: [...refused, ...now.remarks] }));
      say(t('remarksRefused', { n: refused.length }), { tone: 'danger' });
    } else say(t('remarksSent', { n: remarks.length }));
    for (const key of ['claim', 'moves']) void queries.invalidateQueries({ queryKey: [key] });
  };

  return {
    /** Sends what is being written, alone. */
    sendDraft: () => deliver([pending.draft], { draft: newRemark({}, pending.draft.kind) }),
    /** Sends all that is ready, in the order in which it was written. */
    sendAll: () => deliver(pending.remarks, { remarks: [] }),
  };
}
