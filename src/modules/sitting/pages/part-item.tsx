import { isShut, type Live, nameOfRow, rowOf } from '../live/live.ts';
import { ItemBallots } from './item-ballots.tsx';
import { ItemConflicts } from './item-conflicts.tsx';
import { ItemDecision } from './item-decision.tsx';
import { ItemMotions } from './item-motions.tsx';
import { ItemStances } from './item-stances.tsx';
import { ItemTreatment } from './item-treatment.tsx';

/** The item that is treated: what is proposed, who is out, the votes, the decision, the treatment. */
export function ItemPart({ live }: { live: Live }) {
  const { t, sitting } = live;
  const row = rowOf(live, sitting.current);
  if (!row || sitting.phase === 'not-opened' || sitting.phase === 'ended') return null;
  if (isShut(live, row)) return <p className="live-line">{t.closedNow}</p>;
  return (
    <>
      <h2 className="vh">{nameOfRow(live, row)}</h2>
      <ItemConflicts live={live} row={row} />
      {row.caseId === null ? null : (
        <>
          <ItemMotions live={live} row={row} />
          <ItemStances live={live} row={row} />
          <ItemBallots live={live} row={row} />
          <ItemDecision live={live} row={row} />
        </>
      )}
      <ItemTreatment live={live} row={row} />
    </>
  );
}
