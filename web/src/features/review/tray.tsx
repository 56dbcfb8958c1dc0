import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { runCommand } from '../../lib/commands/commands';
import { useCodeWords } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import type { Remark, Spot } from './remark';
import style from './tray.module.css';
import { usePending } from './use-pending';
import { useSendRemarks } from './use-send-remarks';
import { useSpotWords } from './use-spot-words';

/** What is written and not sent, in sight on every part of the page for as long as there is something; and the words that are selected. */
export function Tray({ claim, selected, edit }: { claim: Dossier; selected?: Spot; edit: () => void }) {
  const t = useTranslations('review');
  const spotWords = useSpotWords(claim);
  const [open, setOpen] = useState(false);
  const { pending, change } = usePending(claim.id);
  const { sendAll } = useSendRemarks(claim);
  const { remarks } = pending;
  if (remarks.length === 0 && !selected) return null;
  const without = (id: string) => remarks.filter((remark) => remark.id !== id);
  const takeUp = (remark: Remark) => {
    change((now) => ({
      draft: { ...remark, problem: undefined },
      remarks: now.draft.body ? [...without(remark.id), now.draft] : without(remark.id),
    }));
    edit();
  };
  return (
    <section className={style.tray} aria-label={t('tray')} data-ui="tray">
      {selected && (
        <Button
          size="compact-sm"
          variant="default"
          className={style.selected}
          // The words stay selected.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runCommand('review.comment')}
        >
          <span className={style.cut}>{t('commentOn', { place: spotWords(selected) })}</span>&nbsp;
          <KeyHint keys="Shift+C" />
        </Button>
      )}
      {remarks.length > 0 && (
        <>
          <p className={style.count}>{t('trayHolds', { n: remarks.length })}</p>
          <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'hideTray' : 'showTray')}
          </Button>
          <Button size="compact-sm" onClick={() => void sendAll()}>
            {t('sendReview')}
          </Button>
          {open && (
            <ol className={style.remarks}>
              {remarks.map((remark) => (
                <li key={remark.id}>
                  <Line remark={remark} place={spotWords(remark)} />
                  <Button size="compact-xs" variant="default" onClick={() => takeUp(remark)}>
                    {t('editRemark')}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="danger"
                    onClick={() => change((now) => ({ ...now, remarks: without(remark.id) }))}
                  >
                    {t('dropRemark')}
                  </Button>
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </section>
  );
}

function Line({ remark: { kind, body, problem }, place }: { remark: Remark; place: string }) {
  const code = useCodeWords();
  return (
    <div className={style.line}>
      <p className={style.place}>
        <strong>{code('threadKind', kind)}</strong> · <bdi>{place}</bdi>
      </p>
      <p dir="auto">{body}</p>
      {problem && <p className={style.problem}>{problem}</p>}
    </div>
  );
}
