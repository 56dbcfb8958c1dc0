import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import { Choices } from './choices';
import { RailPanel } from './rail-panel';
import style from './set-aside.module.css';

/** Kinds of what cannot be checked, in the order of their digits. */
const KINDS = [
  'opinion',
  'promise',
  'prediction',
  'normative',
  'question',
  'intention',
  'stance',
  'rhetorical',
  'other',
] as const;
export type NotCheckableKind = (typeof KINDS)[number];

/** Which kind of thing that cannot be checked a quote is; says before what cannot be taken back. */
export function SetAside({
  name,
  suggested,
  set,
  close,
}: {
  name: string;
  suggested: string | null;
  set: (kind: NotCheckableKind) => void;
  close: () => void;
}) {
  const t = useTranslations('quotes');
  const code = useCodeWords();
  return (
    <RailPanel title={t('notCheckableTitle', { name })} close={close}>
      <Choices
        label={t('notCheckableTitle', { name })}
        choices={KINDS.map((kind) => ({
          id: kind,
          label: code('kindOfNot', kind),
          current: kind === suggested,
        }))}
        choose={(kind) => {
          set(kind as NotCheckableKind);
          close();
        }}
      />
      <p className={style.note}>{t('notCheckableNote')}</p>
    </RailPanel>
  );
}
