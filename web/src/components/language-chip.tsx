import style from './chips.module.css';
import { useLanguageName } from './language-name';

/** The language of a text: its tag, and its name for who asks or listens. */
export function LanguageChip({ tag }: { tag: string }) {
  const name = useLanguageName();
  return (
    <abbr className={style.language} title={name(tag)} aria-label={name(tag)} translate="no">
      {tag}
    </abbr>
  );
}
