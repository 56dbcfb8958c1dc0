import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { Layer } from '../../lib/commands/layer';
import { meQuery } from '../../lib/session';
import type { Dossier } from '../claim/claim-query';
import { newRemark, type Spot } from './remark';
import { RemarkForm } from './remark-form';
import { isSameSpot, spotAt } from './spot';
import { openFirst } from './thread-order';
import { Tray } from './tray';
import { usePending, usePendingOfOtherDevices } from './use-pending';

/** Commenting from any part of the page: about what has the focus, or the words that are selected there. */
export function Commenting({ claim }: { claim: Dossier }) {
  const t = useTranslations('review');
  const frame = useTranslations('frame');
  const { data: me } = useQuery(meQuery);
  const { tab, thread } = useSearch({ from: '/desk/claims/$claimId' });
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const [writing, write] = useState(false);
  const spot = useSpot(claim);
  const { change } = usePending(claim.id);
  const mayComment = me?.permissions.includes('threads:write') ?? false;
  usePendingOfOtherDevices(claim.id, mayComment);

  const edit = () => {
    const field = document.querySelector<HTMLElement>('[data-ui=remark-form] textarea');
    if (tab === 'review' && field) field.focus();
    else write(true);
  };
  const begin = () => {
    change(({ draft, remarks }) => {
      if (isSameSpot(draft, spot)) return { draft, remarks };
      // What was begun about another place is not lost.
      const begun = draft.body.trim() !== '';
      return {
        draft: begun
          ? newRemark(spot, draft.kind)
          : { ...draft, target: undefined, words: undefined, ...spot },
        remarks: begun ? [...remarks, draft] : remarks,
      };
    });
    edit();
  };
  useCommand('review.comment', begin, { when: mayComment });

  const open = openFirst(claim.threads).filter(({ state }) => state === 'open');
  const next = () => {
    const at = open.findIndex(({ id }) => id === thread);
    const { id } = open[(at + 1) % open.length]!;
    void navigate({ search: (all) => ({ ...all, tab: 'review', thread: id }), resetScroll: false });
    document.querySelector<HTMLElement>(`[data-thread="${id}"]`)?.focus();
  };
  useCommand('review.nextThread', next, { when: open.length > 0 });

  if (!mayComment) return null;
  return (
    <>
      <Tray claim={claim} selected={spot?.words ? spot : undefined} edit={edit} />
      <Modal
        opened={writing}
        onClose={() => write(false)}
        title={t('newThread')}
        closeButtonProps={{ 'aria-label': frame('close') }}
      >
        <Layer>
          <RemarkForm claim={claim} done={() => write(false)} />
        </Layer>
      </Modal>
    </>
  );
}

/** What of the claim has the focus, or had it last: leaving a field for nothing leaves the place as it was. */
function useSpot(claim: Dossier): Spot | undefined {
  const [spot, setSpot] = useState<Spot>();
  const look = useEffectEvent(() => {
    const selected = document.getSelection()?.anchorNode?.parentElement?.closest('[data-passage]');
    const element =
      selected && document.getSelection()?.isCollapsed === false ? selected : document.activeElement;
    if (!element || element === document.body || element.closest('[data-ui=tray], [role=dialog]')) return;
    const found = spotAt(element, claim);
    if (!isSameSpot(found, spot)) setSpot(found);
  });
  useEffect(() => {
    const listener = () => look();
    listener();
    for (const name of ['focusin', 'selectionchange']) document.addEventListener(name, listener);
    return () => {
      for (const name of ['focusin', 'selectionchange']) document.removeEventListener(name, listener);
    };
  }, []);
  return spot;
}
