import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { PersonCircle } from '../components/person-chip';
import { runCommand } from '../lib/commands/commands';
import type { Me } from '../lib/session';
import style from './account.module.css';

/** Who is signed in, with the ways to their settings and out. Plain elements: every page waits for them. */
export function Account({ me }: { me: Me }) {
  const t = useTranslations('frame');
  const pages = useTranslations('pages');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    event.stopPropagation();
    close();
    button.current?.focus();
  };
  return (
    // Safari gives a pressed button no focus: it goes to the box, and so stays inside.
    <div className={style.account} tabIndex={-1} onBlur={closeWhenLeft} onKeyDown={closeByKey}>
      <UnstyledButton
        ref={button}
        aria-label={t('account', { name: me.name })}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        data-ui="account"
      >
        <PersonCircle name={me.name} large />
      </UnstyledButton>
      {open && (
        <div className={style.choices}>
          <bdi className={style.name}>{me.name}</bdi>
          <Link to="/me" className={style.choice} onClick={close}>
            {pages('settings')}
          </Link>
          <UnstyledButton
            className={style.choice}
            onClick={() => {
              close();
              runCommand('frame.signOut');
            }}
            data-ui="sign-out"
          >
            {t('signOut')}
          </UnstyledButton>
        </div>
      )}
    </div>
  );
}
