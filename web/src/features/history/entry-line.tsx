import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import { useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import style from './entries.module.css';
import { useEntryWords } from './entry-words';
import type { Entry } from './history-query';

interface EntryLineProps {
  claim: Dossier;
  entry: Entry;
  /** The address is about this entry. */
  meant: boolean;
}

/** One thing that has happened: when, who, what, the version that it made, and its own address. */
export function EntryLine({ claim, entry, meant }: EntryLineProps) {
  const t = useTranslations('history');
  const { moment } = useDates();
  const { did, words } = useEntryWords(claim)(entry);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (meant) line.current?.scrollIntoView({ block: 'center' });
  }, [meant]);
  const { version, kind, key } = entry;
  const compared = version !== null && version > 1 && (kind === 'edit' || kind === 'evidence');
  const address = `${location.origin}/claims/${claim.ref}?tab=history&entry=${entry.seq}`;
  return (
    <li ref={line} data-entry={entry.seq} aria-current={meant || undefined} className={style.entry}>
      <Link
        from="/claims/$claimId"
        to="."
        search={{ tab: 'history', entry: entry.seq }}
        replace
        resetScroll={false}
        className={style.when}
      >
        <time dateTime={entry.at}>{moment(entry.at)}</time>
      </Link>
      <div className={style.what}>
        <p>
          {did} {key && <span className={style.quiet}>{t('viaKey', { key: key.name })}</span>}
        </p>
        {words && (
          <blockquote dir="auto" className={style.words}>
            {words}
          </blockquote>
        )}
      </div>
      <div className={style.ways}>
        {compared ? (
          <Link
            from="/claims/$claimId"
            to="."
            search={(search) => ({ ...search, compare: `${version - 1}..${version}` })}
            replace
            aria-label={t('seeVersion', { version })}
          >
            {t('versionMade', { version })}
          </Link>
        ) : (
          version !== null && <span className={style.quiet}>{t('versionMade', { version })}</span>
        )}
        <CopyButton text={address} label={t('copyLink')} className={style.copy} />
      </div>
    </li>
  );
}
