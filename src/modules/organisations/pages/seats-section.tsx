import { addresses } from '../../../ui/addresses.ts';
import { DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { Note, Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import type { CompositionFinding } from '../rules/seats-fill-composition.ts';
import type { BodyRow } from '../store/tables.ts';
import type { OrganisationsText } from '../text/index.ts';
import type { SeatGroup, SeatLine } from './body-view.ts';
import { compositionSentence, sideName } from './sentences.ts';

/** Who sits in a body, side by side, who stands in for them, and which seats are vacant. */
export function SeatsSection(props: {
  body: BodyRow;
  groups: readonly SeatGroup[];
  composition: readonly CompositionFinding[] | null;
  /** Why this person may not change seats; null for somebody who may. */
  mayNot: string | null;
  t: OrganisationsText;
}) {
  const { body, groups, composition, mayNot, t } = props;
  return (
    <section className="block" aria-labelledby="seats">
      <h2 id="seats">{t.seats}</h2>
      {composition ? <Composition groups={groups} findings={composition} t={t} /> : null}
      {groups.length === 0 ? <p className="sub2">{t.noSeats}</p> : null}
      {groups.map((group) => (
        <section key={group.side} className="side" aria-labelledby={`side-${group.side}`}>
          <h3 id={`side-${group.side}`}>
            {sideName(group.side, t)}
            {group.wanted > 0 ? (
              <span className="count num">
                {group.held}/{group.wanted}
              </span>
            ) : null}
          </h3>
          <Table
            caption={sideName(group.side, t)}
            columns={columns(body, mayNot === null, t)}
            rows={group.lines}
            rowKey={(line) => line.seat.id}
          />
        </section>
      ))}
      {mayNot !== null && groups.length > 0 ? (
        <p className="below">
          <DisabledWithReason secondary small reason={mayNot}>
            {t.change}
          </DisabledWithReason>
        </p>
      ) : null}
    </section>
  );
}

function Composition(props: {
  groups: readonly SeatGroup[];
  findings: readonly CompositionFinding[];
  t: OrganisationsText;
}) {
  const { groups, findings, t } = props;
  if (findings.length === 0) return <p className="sub2">{t.compositionHolds}</p>;
  const ruled = groups.filter((group) => group.wanted > 0);
  const seated = ruled.map((group) => group.held).join(' + ');
  const wanted = ruled.map((group) => group.wanted).join(' + ');
  return (
    <p>
      <Note bad title={`${t.compositionBroken(seated, wanted)}.`}>
        {findings.map((finding) => `${compositionSentence(finding, t)}.`).join(' ')}
      </Note>
    </p>
  );
}

function columns(body: BodyRow, mayChange: boolean, t: OrganisationsText) {
  return [
    {
      key: 'holder',
      title: t.columns.holder,
      heading: true,
      cell: ({ seat }: SeatLine) => seat.holder ?? <Status shape="warn">{t.vacant}</Status>,
    },
    {
      key: 'seat',
      title: t.columns.seat,
      cell: ({ seat }: SeatLine) =>
        seat.deputyForSide ? t.deputyForSide(t.sides[seat.deputyForSide]) : t.seatRoles[seat.role],
    },
    {
      key: 'represents',
      title: t.columns.represents,
      cell: ({ seat }: SeatLine) => seat.represents ?? '',
    },
    {
      key: 'deputy',
      title: t.columns.deputy,
      cell: ({ deputies }: SeatLine) => {
        if (deputies === null) return '';
        if (deputies.length > 0) return deputies.join(', ');
        return <span className="dim">{t.noDeputy}</span>;
      },
    },
    {
      key: 'case',
      title: t.columns.byCase,
      cell: ({ byCase }: SeatLine) => <span className="num">{byCase ?? ''}</span>,
    },
    ...(mayChange
      ? [
          {
            key: 'change',
            title: <span className="vh">{t.change}</span>,
            cell: ({ seat }: SeatLine) => (
              <a
                href={`${addresses.body(body.id)}?plass=${seat.id}#plass`}
                aria-label={
                  seat.holder ? t.changeSeat(seat.holder) : t.fillSeatOf(sideName(seat.side, t))
                }
              >
                {seat.holder ? t.change : t.fillSeat}
              </a>
            ),
          },
        ]
      : []),
  ];
}
