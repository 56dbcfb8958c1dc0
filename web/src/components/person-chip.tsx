import { colourOfName } from './colour-of-name';
import { initials } from './initials';
import style from './person-chip.module.css';

/** Somebody of the desk: their circle and their name. */
export function PersonChip({ name }: { name: string }) {
  return (
    <span className={style.person}>
      <PersonCircle name={name} />
      <bdi className={style.name}>{name}</bdi>
    </span>
  );
}

/** The initials of somebody of the desk, in their colour; the name is said beside it. */
export function PersonCircle({ name, large, idle }: { name: string; large?: boolean; idle?: boolean }) {
  return (
    <span
      className={style.circle}
      data-speaker={colourOfName(name)}
      data-large={large}
      data-idle={idle}
      aria-hidden
    >
      {initials(name)}
    </span>
  );
}
