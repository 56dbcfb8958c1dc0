import { useTranslations } from 'use-intl';
import { useDates } from '../../words/words';
import type { Quote } from '../reader/quotes-query';

/** One line: how it is known who said a quote. `text` is the article's. */
export function WhySpeaker({ quote, text }: { quote: Quote; text: string }) {
  const t = useTranslations('quotes.why');
  const { and } = useDates();
  const [first] = quote.speakers;
  if (!first) return t('none');
  const { resolvedBy, anaphor, mention } = first;
  const cue = quote.cue?.text;
  const name = and(quote.speakers.map((speaker) => speaker.name));
  const place = mention ? placeOf(text, mention.start, quote.start) : 'none';
  if (resolvedBy === 'explicit') return cue ? t('explicit', { cue }) : t('explicitNoCue');
  if (resolvedBy === 'human') return t('human');
  if (resolvedBy === 'carried' || !anaphor) return t(resolvedBy === 'group' ? 'group' : 'carried', { name });
  const words = { anaphor: anaphor.text, name, place };
  if (cue && cue !== anaphor.text && cue.endsWith(anaphor.text)) return t('clitic', { ...words, cue });
  return t(resolvedBy === 'noun' || resolvedBy === 'group' ? 'noun' : 'pronoun', words);
}

const placeOf = (text: string, mention: number, quote: number): 'same' | 'before' => {
  const [from, to] = mention < quote ? [mention, quote] : [quote, mention];
  return text.slice(from, to).includes('\n') ? 'before' : 'same';
};
