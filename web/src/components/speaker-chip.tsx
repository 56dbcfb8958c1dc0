import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { colourOfName } from './colour-of-name';
import style from './speaker-chip.module.css';

interface SpeakerChipProps {
  name: string;
  /** Where the page gives out its own colours; else it follows from the name. */
  colour?: number | 'unknown';
  /** What they are: "President of Russia". */
  title?: string | null;
  /** Whether somebody vouches that it was them; left out where that is said elsewhere. */
  confirmed?: boolean;
}

/** Who said it: a line in their colour, the name, and how sure that is. */
export function SpeakerChip({ name, colour = colourOfName(name), title, confirmed }: SpeakerChipProps) {
  const t = useTranslations('frame.speaker');
  return (
    <span className={style.speaker} data-speaker={confirmed === false ? 'unknown' : colour} title={name}>
      <bdi>{name}</bdi>
      {title && <span className={style.title}>, {title}</span>}
      {confirmed && <Check size={14} className={style.sure} role="img" aria-label={t('confirmed')} />}
      {confirmed === false && <span className={style.open}> {t('open')}</span>}
    </span>
  );
}
