import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { BodyRow } from '../store/tables.ts';
import type { OrganisationsText } from '../text/index.ts';
import type { SeatGroup, SeatLine } from './body-view.ts';
import { sideName } from './sentences.ts';

/**
 * All seats of a body in one table, a group of rows for each side. In narrow windows each row
 * becomes lines; explicit roles keep it a table for screen readers then.
 */
export function SeatTable(props: {
  body: BodyRow;
  groups: readonly SeatGroup[];
  mayChange: boolean;
  t: OrganisationsText;
}) {
  const { body, groups, mayChange, t } = props;
  const speaksFor = groups.some((group) => group.lines.some((line) => line.seat.represents));
  const columns: { title: string; hidden?: boolean; cell: (line: SeatLine) => ReactNode }[] = [
    { title: t.columns.seat, cell: (line) => seatName(line, t) },
    ...(speaksFor
      ? [{ title: t.columns.represents, cell: ({ seat }: SeatLine) => seat.represents }]
      : []),
    { title: t.columns.deputy, cell: (line) => deputiesOf(line, t) },
    {
      title: t.columns.byCase,
      cell: ({ byCase }) => byCase && <span className="nb">{byCase}</span>,
    },
    ...(mayChange
      ? [{ title: t.change, hidden: true, cell: (line: SeatLine) => changeLink(body, line, t) }]
      : []),
  ];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display changes in narrow windows take the roles away
    <table className="led stack seats" role="table">
      <caption className="vh">{t.seats}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <th scope="col" role="columnheader">
            {t.columns.holder}
          </th>
          {columns.map(({ title, hidden }) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <th key={title} scope="col" role="columnheader">
              {hidden ? <span className="vh">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        // biome-ignore lint/a11y/noRedundantRoles: as above
        <tbody key={group.side} role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr className="group" role="row">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {group.side ? t.sides[group.side] : t.otherSeats}
              {group.wanted > 0 ? (
                <span className="count num">
                  {group.held}/{group.wanted}
                </span>
              ) : null}
            </th>
          </tr>
          {group.lines.map((line) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <tr key={line.seat.id} role="row">
              {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
              <th scope="row" role="rowheader">
                <Holder line={line} t={t} />
              </th>
              {columns.map(({ title, hidden, cell }) => (
                <td
                  key={title}
                  // biome-ignore lint/a11y/noRedundantRoles: as above
                  role="cell"
                  className={hidden ? 'r' : undefined}
                  data-label={hidden ? undefined : title}
                >
                  {cell(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Who holds a seat, until when where they leave, or since when nobody does. */
function Holder({ line, t }: { line: SeatLine; t: OrganisationsText }) {
  const { seat, vacantSince, leftOn } = line;
  if (seat.holder === null) {
    return (
      <Status shape="warn">
        {vacantSince ? t.vacantSince(formatDate(vacantSince)) : t.vacant}
      </Status>
    );
  }
  return (
    <>
      {seat.holder}
      {leftOn ? <small> {t.leavesOn(formatDate(leftOn))}</small> : null}
    </>
  );
}

function seatName({ seat, weight }: SeatLine, t: OrganisationsText): string {
  const name = seat.deputyForSide
    ? t.deputyForSide(t.sides[seat.deputyForSide])
    : t.seatRoles[seat.role];
  return weight > 1 ? `${name}, ${t.weightOfSeat(weight)}` : name;
}

function deputiesOf({ deputies }: SeatLine, t: OrganisationsText) {
  if (deputies === null) return null;
  return deputies.length > 0 ? deputies.join(', ') : <span className="dim">{t.noDeputy}</span>;
}

function changeLink(body: BodyRow, { seat }: SeatLine, t: OrganisationsText) {
  const label = seat.holder ? t.changeSeat(seat.holder) : t.fillSeatOf(sideName(seat.side, t));
  return (
    <a href={`${addresses.body(body.id)}?plass=${seat.id}#plass`} aria-label={label}>
      {seat.holder ? t.change : t.fillSeat}
    </a>
  );
}
