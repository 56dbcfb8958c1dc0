import { PeekBeside, PeekButton } from '../../components/peek';
import { RowList } from '../../components/row-list';
import { usePeek } from '../../components/use-peek';
import { leaveTrail } from '../../lib/trail';
import { ClaimLine } from './claim-line';
import { ClaimPeek } from './claim-peek';
import type { ClaimLineRow } from './claims-query';

interface ClaimRowsProps {
  label: string;
  rows: ClaimLineRow[];
  /** Fetches the next page; undefined where there is none. */
  more?: () => void;
}

/** Claims, with more of the selected one beside them. Opening one remembers the list, so that one can go on to the next. */
export function ClaimRows({ label, rows, more }: ClaimRowsProps) {
  const peeking = usePeek();
  const remember = () => leaveTrail(rows.map(({ ref }) => ref));
  return (
    <RowList
      label={label}
      rows={rows}
      more={more}
      href={({ ref }) => `/claims/${ref}`}
      onOpen={remember}
      draw={(row) => <ClaimLine row={row} />}
      menu={({ ref }) => <PeekButton name={ref} peeking={peeking} />}
      beside={(row) => (
        <PeekBeside peeking={peeking} about={row.ref}>
          <ClaimPeek row={row} onOpen={remember} close={peeking.close} />
        </PeekBeside>
      )}
    />
  );
}
