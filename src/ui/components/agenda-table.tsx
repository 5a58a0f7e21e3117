import type { ReactNode } from 'react';

export type AgendaTableRow = {
  id: string;
  kind: 'case' | 'group' | 'break' | 'opening' | 'closing' | 'misc';
  /** How far in the row lies, 0 at the top, and the row it lies under with its name. */
  level?: number;
  under?: { id: string; name: string } | null;
  slot: string;
  number: ReactNode;
  title: ReactNode;
  subPoints: readonly string[];
  responsible: readonly string[];
  /** The minutes, as a number or as a field. */
  minutes: ReactNode;
  over?: boolean;
  /** Findings under the row. */
  notes?: ReactNode;
  /** What can be done with the row: moving, editing, taking away. */
  tools?: ReactNode;
};

export type AgendaTableProps = {
  caption: string;
  columns: { time: string; number: string; title: string; responsible: string; minutes: string };
  toolsTitle?: string;
  rows: readonly AgendaTableRow[];
  end: { slot: string; title: ReactNode; total: ReactNode };
  compact?: boolean;
};

/**
 * The agenda as the notice prints it. Roles are explicit, since rows become lines in narrow windows.
 * `data-row` and `data-slot` are what the agenda island moves and recomputes.
 */
export function AgendaTable(props: AgendaTableProps) {
  const { columns, rows, end, compact, toolsTitle } = props;
  const span = toolsTitle ? 4 : 3;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display changes in narrow windows take the roles away
    <table className={compact ? 'agenda compact' : 'agenda'} role="table">
      <caption className="vh">{props.caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row">
          <Head className="kl">{columns.time}</Head>
          <Head className="nr">{columns.number}</Head>
          <Head>{columns.title}</Head>
          <Head>{columns.responsible}</Head>
          <Head className="r">{columns.minutes}</Head>
          {toolsTitle ? (
            <Head className="tools">
              <span className="vh">{toolsTitle}</span>
            </Head>
          ) : null}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tbody role="rowgroup" data-agenda="">
        {rows.map((row) => (
          <Row key={row.id} row={row} span={span} tools={Boolean(toolsTitle)} />
        ))}
      </tbody>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tfoot role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row">
          <Cell className="kl num">
            <span data-end="">{end.slot}</span>
          </Cell>
          <Cell className="nr" />
          <Cell className="sk" span={2}>
            {end.title}
          </Cell>
          <Cell className="r">
            <b data-total="">{end.total}</b>
          </Cell>
          {toolsTitle ? <Cell className="tools" /> : null}
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ row, span, tools }: { row: AgendaTableRow; span: number; tools: boolean }) {
  const kind = row.kind === 'break' ? 'brk' : row.kind === 'group' ? 'grp' : '';
  const name = [kind, row.notes ? 'hn' : ''].filter(Boolean).join(' ');
  const inward = row.level ? ` lv${row.level}` : '';
  return (
    <>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: as above */}
      <tr
        className={name || undefined}
        role="row"
        data-row={row.id}
        data-kind={row.kind}
        data-under={row.under?.id}
      >
        <Cell className="kl num">
          <span data-slot={row.id}>{row.slot}</span>
        </Cell>
        <Cell className="nr">{row.number}</Cell>
        <Cell className={`sk${inward}`} heads={row.kind === 'group'}>
          <span className="t">{row.title}</span>
          {row.under ? <span className="vh"> ({row.under.name})</span> : null}
          {row.subPoints.map((point) => (
            <span className="sub" key={point}>
              {point}
            </span>
          ))}
        </Cell>
        <Cell className="an">{row.responsible.join(', ')}</Cell>
        <Cell className={row.over ? 'r over' : 'r'}>{row.minutes}</Cell>
        {tools ? <Cell className="tools">{row.tools}</Cell> : null}
      </tr>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: as above */}
      {row.notes ? (
        // biome-ignore lint/a11y/noRedundantRoles: as above
        <tr className="nrow" role="row">
          <Cell className="g" span={2} />
          <Cell className={`sk${inward}`} span={span}>
            {row.notes}
          </Cell>
        </tr>
      ) : null}
    </>
  );
}

function Head({ className, children }: { className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <th scope="col" role="columnheader" className={className}>
      {children}
    </th>
  );
}

function Cell(props: { className: string; span?: number; heads?: boolean; children?: ReactNode }) {
  if (props.heads) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: as above
      <th scope="row" role="rowheader" className={props.className}>
        {props.children}
      </th>
    );
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <td role="cell" className={props.className} colSpan={props.span}>
      {props.children}
    </td>
  );
}
