import { useTranslations } from 'use-intl';
import style from './checks.module.css';
import { useEditing } from './editing';

/** What a careful reader would ask about the explanation. Hints only. */
export function Checks() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const cited = (number: number) =>
    new RegExp(`\\[E${number}\\]`).test(`${claim.summary ?? ''} ${claim.explanation ?? ''}`);
  const silent = claim.evidence
    .map((piece, index) => ({ piece, number: index + 1 }))
    .filter(({ piece, number }) => piece.stance === 'refutes' && !cited(number));
  if (silent.length === 0) return null;
  return (
    <ul className={style.checks}>
      {silent.map(({ number }) => (
        <li key={number}>{t('counterEvidence', { evidence: `E${number}` })}</li>
      ))}
    </ul>
  );
}
