import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { ProblemPanel } from '../../components/problem-panel';
import type { CommandNow } from '../commands-now';
import type { Entry } from './entry';
import { usePaletteGroups } from './palette-groups';
import style from './palette.module.css';

/** What is typed, and below it what was found: a combobox with a list of groups. */
export function PaletteBox({ now, close }: { now: CommandNow[]; close: (then: () => void) => void }) {
  const t = useTranslations('frame');
  const [typed, setTyped] = useState('');
  /** Id of the entry that was gone to; the first one before that. Others may still come above it. */
  const [active, setActive] = useState<string>();
  /** A command that needs a person first. */
  const [asking, ask] = useState<Entry>();
  const list = useId();
  const { groups, problem, again } = usePaletteGroups(now, typed, asking);
  const entries = groups.flatMap((group) => group.entries);
  const chosen = entries.find(({ id }) => id === active) ?? entries[0];
  const idOf = (entry: Entry) => `${list}-${entry.id}`;
  useEffect(() => {
    if (chosen) document.getElementById(idOf(chosen))?.scrollIntoView({ block: 'nearest' });
  });
  const goTo = (step: Entry | undefined) => {
    ask(step);
    setTyped('');
    setActive(undefined);
  };
  const choose = (entry: Entry) => {
    if (entry.run && entry.withPerson) goTo(entry);
    else if (entry.run) close(entry.run);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) choose(chosen);
    else if (event.key === 'Backspace' && asking && typed === '') goTo(undefined);
    else if (step && chosen) setActive(entries[stepped(entries.indexOf(chosen), step, entries.length)]!.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className={style.box}
        role="combobox"
        aria-label={asking?.words ?? t('search')}
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen && idOf(chosen)}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={asking?.words ?? t('search')}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(undefined);
        }}
        onKeyDown={press}
        data-autofocus
      />
      <div id={list} role="listbox" aria-label={t('found')} className={style.list} tabIndex={-1}>
        {groups.map(({ name, entries: found }) => (
          <div key={name} role="group" aria-label={name}>
            <div className={style.group} aria-hidden>
              {name}
            </div>
            {found.map((entry) => (
              <div
                key={entry.id}
                id={idOf(entry)}
                role="option"
                aria-selected={entry === chosen}
                aria-disabled={!entry.run}
                className={style.entry}
                onClick={() => choose(entry)}
                onPointerMove={() => setActive(entry.id)}
              >
                <span className={style.words} lang={entry.language}>
                  {entry.words}
                </span>
                {entry.note && <span className={style.note}>{entry.note}</span>}
                {entry.keys && <KeyHint keys={entry.keys} />}
              </div>
            ))}
          </div>
        ))}
      </div>
      {problem && <ProblemPanel problem={problem} again={again} />}
      <div className={style.foot}>
        <span role="status">
          {(entries.length > 0 || !problem) && t('foundCount', { n: entries.length })}
        </span>{' '}
        {!asking && t('signs')}
      </div>
    </>
  );
}

/** One step goes around the end; a page stops at it. */
function stepped(at: number, step: number, count: number): number {
  if (Math.abs(step) === 1) return (at + step + count) % count;
  return Math.max(0, Math.min(count - 1, at + step));
}
