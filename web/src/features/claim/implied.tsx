import { Checkbox } from '@mantine/core';
import { useTranslations } from 'use-intl';
import style from './implied.module.css';
import { useEditing, useField } from './editing';

/** The statement is not said in so many words: then the words themselves stand beside it, in full. */
export function Implied() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const { value, choose, writable } = useField('implied');
  const words = claim.appearances.flatMap((place) => place.words ?? []);
  return (
    <div className={style.implied} data-field="implied">
      <Checkbox
        label={t('implied')}
        checked={value ?? false}
        disabled={!writable}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      {value && (
        <figure className={style.words} data-ui="implied-words">
          <figcaption>{t('impliedBy')}</figcaption>
          {words.map((said, index) => (
            <blockquote key={index} dir="auto">
              {said}
            </blockquote>
          ))}
        </figure>
      )}
    </div>
  );
}
