import style from './chips.module.css';

const GLYPHS: Record<string, string> = {
  true: '●',
  mostly_accurate: '◕',
  mixed: '◑',
  mostly_inaccurate: '◔',
  false: '○',
};

/** The verdict: a disc that empties, its word and its colour. `name` is the key of the verdict in every scale. */
export function RatingChip({ name, words }: { name: string | null; words: string }) {
  return (
    <span className={style.rating} data-rating={name ?? 'unproven'}>
      <span aria-hidden>{GLYPHS[name ?? ''] ?? '⧄'}</span> {words}
    </span>
  );
}
