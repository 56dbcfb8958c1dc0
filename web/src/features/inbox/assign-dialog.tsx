import { Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PersonChip } from '../../components/person-chip';
import { Layer } from '../../lib/commands/layer';
import { peopleQuery } from '../../lib/people';
import { useEnter } from '../../lib/use-enter';
import type { ArticleRow } from './articles-query';
import style from './assign-dialog.module.css';

type Person = NonNullable<ArticleRow['assignee']>;

/** Asks who takes care of an article: anybody at the desk, or nobody. Enter takes the first who is shown. */
export function AssignDialog({
  row,
  assign,
  close,
}: {
  row: ArticleRow;
  assign: (person: Person | null) => void;
  close: () => void;
}) {
  const t = useTranslations('inbox');
  const [typed, setTyped] = useState('');
  const { data: people } = useQuery(peopleQuery);
  const words = typed.trim().toLowerCase();
  const shown = (people ?? []).filter(
    ({ id, name }) => id !== row.assignee?.id && name.toLowerCase().includes(words),
  );
  const choose = (person: Person | null) => {
    assign(person);
    close();
  };
  const enter = useEnter(words, people !== undefined, () => {
    if (shown[0]) choose(shown[0]);
  });
  return (
    <Modal
      opened
      onClose={close}
      title={t('assignTitle', { title: row.title ?? t('untitled') })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Layer>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            enter();
          }}
        >
          <TextInput
            data-autofocus
            label={t('person')}
            autoComplete="off"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <ul className={style.people} data-ui="people">
            {shown.map((person) => (
              <li key={person.id}>
                <button type="button" className={style.person} onClick={() => choose(person)}>
                  <PersonChip name={person.name} />
                </button>
              </li>
            ))}
            {row.assignee && (
              <li>
                <button type="button" className={style.person} onClick={() => choose(null)}>
                  {t('assignNobody')}
                </button>
              </li>
            )}
          </ul>
          <p className="spoken" role="status">
            {t('peopleShown', { n: shown.length })}
          </p>
        </form>
      </Layer>
    </Modal>
  );
}
