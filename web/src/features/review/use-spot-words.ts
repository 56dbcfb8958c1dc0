import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import type { Spot } from './remark';

const MOST = 60;

/** What a comment is about, in words. */
export function useSpotWords(claim: Dossier): (spot: Spot) => string {
  const t = useTranslations('review');
  const code = useCodeWords();
  return ({ target, words }) => {
    if (!target) return t('whole');
    const at = claim.evidence.findIndex(({ id }) => id === target.evidenceId);
    const place = target.evidenceId
      ? at < 0
        ? t('pieceGone')
        : `E${at + 1}`
      : code('field', target.field ?? '');
    if (!words) return place;
    return t('wordsOf', { place, words: words.length > MOST ? `${words.slice(0, MOST)}…` : words });
  };
}
