import { Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import style from './code.module.css';

/** Something for other programs, to be copied as it stands. */
export function Code({ label, about, children }: { label: string; about: string; children: string }) {
  const t = useTranslations('publish');
  return (
    <div className={style.code}>
      <Textarea
        label={label}
        description={about}
        value={children}
        readOnly
        autosize
        minRows={2}
        maxRows={6}
        attributes={{ input: { dir: 'ltr' } }}
        spellCheck={false}
      />
      <CopyButton text={children} label={t('copyCode', { what: label })} />
    </div>
  );
}
