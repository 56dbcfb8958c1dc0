import style from './chips.module.css';

/** How much of the disc is filled, of 100. */
const FILLED: Record<string, number> = {
  true: 100,
  mostly_accurate: 75,
  mixed: 50,
  mostly_inaccurate: 25,
  false: 0,
};

/** The verdict: a disc that empties, its word and its colour. `name` is the key of the verdict in every scale. */
export function RatingChip({ name, words }: { name: string | null; words: string }) {
  return (
    <span className={style.rating} data-rating={name ?? 'unproven'}>
      <Disc filled={FILLED[name ?? '']} /> {words}
    </span>
  );
}

/** Drawn, for few fonts have all its signs; struck through where nothing is proven. */
function Disc({ filled }: { filled: number | undefined }) {
  return (
    <svg viewBox="0 0 12 12" width="1em" aria-hidden fill="none" stroke="currentColor">
      <circle cx="6" cy="6" r="5.25" strokeWidth="1.5" />
      {filled === undefined ? (
        <path d="M2.5 9.5l7-7" strokeWidth="1.5" />
      ) : (
        <circle
          cx="6"
          cy="6"
          r="2.5"
          strokeWidth="5"
          pathLength={100}
          strokeDasharray={`${filled} 100`}
          transform="rotate(-90 6 6)"
        />
      )}
    </svg>
  );
}
