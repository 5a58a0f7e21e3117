import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  number?: boolean;
  /** The column that names the row. */
  heading?: boolean;
};

/**
 * A ledger table: rules, no boxes. In narrow windows each row becomes lines; explicit roles keep
 * it a table for screen readers then.
 */
export function Table<Row>(props: {
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display changes in narrow windows take the roles away
    <table className="led stack" role="table">
      <caption className={props.showCaption ? undefined : 'vh'}>{props.caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row">
          {props.columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              // biome-ignore lint/a11y/noRedundantRoles: as above
              role="columnheader"
              className={column.number ? 'r' : undefined}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: as above
          <tr key={props.rowKey(row)} role="row">
            {props.columns.map((column) => {
              const label = typeof column.title === 'string' ? column.title : undefined;
              return column.heading ? (
                // biome-ignore lint/a11y/noRedundantRoles: as above
                <th key={column.key} scope="row" role="rowheader">
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  // biome-ignore lint/a11y/noRedundantRoles: as above
                  role="cell"
                  className={column.number ? 'r' : undefined}
                  data-label={label}
                >
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A wide table scrolls in a frame of its own, which the keyboard can reach. */
export function ScrollFrame(props: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section className="scroll" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}

/** What is the case with something, as pairs. */
export function Facts({ facts }: { facts: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
