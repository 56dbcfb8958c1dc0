import { useTranslations } from 'use-intl';
import { StateChip } from '../../components/state-chip';
import type { Schemas } from '../../lib/api/client';
import { useCodeWords, useDates } from '../../words/words';
import style from './evidence-page.module.css';

/** A piece of evidence in the list of all: what it is, the words around what was found, and the claim that stands on it. */
export function EvidenceLine({ row }: { row: Schemas['LibraryRow'] }) {
  const t = useTranslations('evidence');
  const code = useCodeWords();
  const { day } = useDates();
  const { claim, archive, archivedAt } = row;
  return (
    <>
      <span className={style.first}>
        <bdi className={style.title}>{row.title ?? row.url ?? claim.ref}</bdi>
        {row.publisher && <bdi className={style.less}>{row.publisher}</bdi>}
        {row.publishedOn && <span className={style.less}>{day(row.publishedOn)}</span>}
        {row.sensitive && <strong className={style.aside}>{t('sensitive')}</strong>}
      </span>
      {row.snippet.length > 0 ? (
        <span className={style.snippet} dir="auto">
          {row.snippet.map(({ text, found }, at) => (found ? <mark key={at}>{text}</mark> : text))}
        </span>
      ) : (
        <bdi className={style.snippet}>{claim.statement}</bdi>
      )}
      <span className={style.facts}>
        <span translate="no">{claim.ref}</span>
        <StateChip state={claim.state} />
        <span>{code('stance', row.stance)}</span>
        <span className={style.copied}>
          {archivedAt
            ? `${t('archive.archived')} ${day(archivedAt.slice(0, 10))}`
            : t(`archive.${archive as 'archived'}`)}
        </span>
        {row.foundIn && (
          <span className={style.less}>{t(row.foundIn === 'copy' ? 'foundInCopy' : 'foundInPiece')}</span>
        )}
      </span>
    </>
  );
}
