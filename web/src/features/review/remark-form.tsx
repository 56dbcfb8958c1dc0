import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { KeyHint } from '../../components/key-hint';
import { useCodeWords } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import { KINDS, newRemark, type Remark, type Spot } from './remark';
import style from './review-tab.module.css';
import { ABOUT } from './spot';
import { usePending } from './use-pending';
import { useSendRemarks } from './use-send-remarks';
import { useSpotWords } from './use-spot-words';

/** Where a comment is written: it is sent at once, or laid by until the review is sent as a whole. What is typed is kept on this device. */
export function RemarkForm({ claim, done }: { claim: Dossier; done?: () => void }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const spotWords = useSpotWords(claim);
  const field = useRef<HTMLTextAreaElement>(null);
  const { pending, change } = usePending(claim.id);
  const { sendDraft } = useSendRemarks(claim);
  const { draft } = pending;
  const set = (some: Partial<Remark>) => change((now) => ({ ...now, draft: { ...now.draft, ...some } }));

  const finish = (how: () => void) => {
    if (draft.body.trim() === '') return field.current?.focus();
    how();
    done?.();
  };
  const add = () =>
    change((now) => ({ draft: newRemark({}, now.draft.kind), remarks: [...now.remarks, now.draft] }));
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    finish(event.shiftKey ? add : () => void sendDraft());
  };
  const spots: Spot[] = [
    {},
    ...(draft.words ? [{ target: draft.target, words: draft.words }] : []),
    ...ABOUT.map((name) => ({ target: { field: name } })),
    ...claim.evidence.map(({ id }) => ({ target: { evidenceId: id } })),
  ];
  const chosen = spots.findIndex(({ target }) => JSON.stringify(target) === JSON.stringify(draft.target));
  return (
    <form
      className={done ? style.bare : cards.card}
      aria-label={t('newThread')}
      data-ui="remark-form"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        finish(() => void sendDraft());
      }}
    >
      <Textarea
        ref={field}
        label={t('comment')}
        autosize
        minRows={2}
        value={draft.body}
        onChange={({ currentTarget }) => set({ body: currentTarget.value })}
        data-autofocus
      />
      <div className={cards.pair}>
        <NativeSelect
          label={t('threadKind')}
          value={draft.kind}
          onChange={({ currentTarget }) => set({ kind: currentTarget.value as Remark['kind'] })}
          data={KINDS.map((value) => ({
            value,
            label: `${code('threadKind', value)}: ${code('threadKind', `${value}_means`)}`,
          }))}
        />
        <NativeSelect
          label={t('about')}
          value={String(Math.max(chosen, 0))}
          onChange={({ currentTarget }) => {
            const { target, words } = spots[Number(currentTarget.value)]!;
            set({ target, words });
          }}
          data={spots.map((spot, at) => ({ value: String(at), label: spotWords(spot) }))}
        />
      </div>
      <div className={style.actions}>
        <Button type="button" onClick={() => finish(add)}>
          {t('layBy')}&nbsp;
          <KeyHint keys="$mod+Shift+Enter" />
        </Button>
        <Button type="submit" variant="default">
          {t('sendNow')}&nbsp;
          <KeyHint keys="$mod+Enter" />
        </Button>
        {draft.body && <p className={style.pending}>{t('pending')}</p>}
      </div>
    </form>
  );
}
