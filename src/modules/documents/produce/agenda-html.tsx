import type { ReactNode } from 'react';
import type { AgendaRowView, AgendaView } from './agenda-view.ts';
import { inOrder } from './in-order.ts';

/**
 * The agenda as a table. Its roles are spelled out because narrow screens lay the rows out as
 * lines, and a table laid out otherwise loses its meaning to screen readers.
 */
export function AgendaTable({
  agenda,
  caption,
  marks = [],
}: {
  agenda: AgendaView;
  caption: string;
  /** What stands behind the title of each row, in the order of the rows. */
  marks?: readonly ReactNode[];
}) {
  if (agenda.empty !== '') return <p className="notice-quiet">{agenda.empty}</p>;
  const { columns, closing } = agenda;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className="notice-agenda" role="table">
      <caption className="notice-unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {inOrder([columns.time, columns.number, columns.title, columns.responsible], (name) => (
            <th scope="col" role="columnheader">
              {name}
            </th>
          ))}
          <th scope="col" role="columnheader" className="notice-number">
            {columns.minutes}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {inOrder(agenda.rows, (row, at) => (
          <AgendaRow row={row} minutesName={columns.minutes} mark={marks[at]} />
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <td role="cell">{closing.time}</td>
          <td role="cell" />
          <td role="cell" colSpan={2}>
            <strong>{closing.label}</strong>
            {closing.detail !== '' && <span className="notice-quiet"> – {closing.detail}</span>}
          </td>
          <td role="cell" className="notice-number">
            <strong>{closing.minutes}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function AgendaRow({
  row,
  minutesName,
  mark,
}: {
  row: AgendaRowView;
  minutesName: string;
  mark: ReactNode;
}) {
  const title = [row.place, row.title].filter(Boolean).join(' ');
  const under = row.under === '' ? null : <span className="notice-unseen"> ({row.under})</span>;
  const What = row.kind === 'group' ? 'th' : 'td';
  const number = row.paper === '' ? row.number : <a href={`#${row.paper}`}>{row.number}</a>;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as in the table
    <tr role="row" className={`notice-${row.kind}`}>
      <td role="cell" className="notice-slot">
        {row.start === null ? row.time : <time dateTime={row.start}>{row.time}</time>}
      </td>
      {row.number === '' ? (
        <td role="cell" />
      ) : (
        <th scope="row" role="rowheader">
          {number}
        </th>
      )}
      <What
        {...(row.kind === 'group' ? { scope: 'row', role: 'rowheader' } : { role: 'cell' })}
        className={`notice-what notice-level-${row.level}`}
      >
        {row.kind === 'break' ? title : <strong>{title}</strong>}
        {under}
        {mark}
        {row.closed !== '' && <div className="notice-closed">{row.closed}</div>}
        {row.subPoints.length > 0 && (
          <ul>
            {inOrder(row.subPoints, (point) => (
              <li>{point}</li>
            ))}
          </ul>
        )}
      </What>
      <td role="cell" className="notice-who">
        {inOrder(row.responsible, (who) => (
          <div>{who}</div>
        ))}
      </td>
      <td role="cell" className="notice-number">
        {row.minutes}
        {row.minutes !== '' && (
          <span className="notice-narrow"> {minutesName.replace('.', '').toLowerCase()}</span>
        )}
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as in the table
  );
}
