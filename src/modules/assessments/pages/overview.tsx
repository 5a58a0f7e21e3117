import { addresses } from '../../../ui/addresses.ts';
import { Details } from '../../../ui/components/details.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import { type CoverageLine, ownNeeds } from '../coverage-lines.ts';
import { coverageText } from '../text/index.ts';
import type { GroupLine } from './coverage-view.ts';

type Props = { visit: Visit; lines: readonly GroupLine[]; round: string | undefined };

const looks = ['covered', 'few', 'nobody'] as const;
const lookOf = ({ covered, by }: CoverageLine) =>
  covered ? 'covered' : by.length > 0 ? 'few' : 'nobody';

/** All groups: one square for each need, and the same as a table with the names of what is red. */
export function Overview({ visit, lines, round }: Props) {
  const { language } = visit;
  const t = coverageText[language];
  const to = (gruppe: string) => addresses.coverage({ gruppe, utlysning: round });
  const rows = lines.map((line) => ({ ...line, needs: ownNeeds(line.lines) }));
  const red = (needs: readonly CoverageLine[]) => needs.filter(({ covered }) => !covered);
  const names = (needs: readonly CoverageLine[]) =>
    needs.map(({ need }) => need.text[language]).join(', ') || '–';
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    {
      ...{ key: 'group', title: t.group, heading: true },
      cell: ({ group }) => <a href={to(group.id)}>{group.name}</a>,
    },
    { key: 'people', title: t.columns.applicants, number: true, cell: ({ people }) => people },
    { key: 'needs', title: t.columns.needs, number: true, cell: ({ needs }) => needs.length },
    {
      ...{ key: 'covered', title: t.columns.covered, number: true },
      cell: ({ needs }) => needs.length - red(needs).length,
    },
    { key: 'open', title: t.columns.open, cell: ({ needs }) => names(red(needs)) },
  ];
  return (
    <>
      <section className="block" aria-labelledby="per-gruppe">
        <h2 id="per-gruppe">{t.perGroup}</h2>
        <ul className="needkey">
          {looks.map((look) => (
            <li key={look}>
              <Square look={look} /> {t.squares[look]}
            </li>
          ))}
          <li>{t.unit}</li>
        </ul>
        <ul className="needrows">
          {rows.map(({ group, needs, people }) => (
            <li key={group.id}>
              <a href={to(group.id)}>{group.name}</a>
              <span className="squares" aria-hidden="true">
                {needs.map((line) => (
                  <Square key={line.need.id} look={lookOf(line)} />
                ))}
              </span>
              <span className="end">
                {needs.length === 0 ? (
                  t.noNeeds
                ) : red(needs).length === 0 ? (
                  <Status shape="ok">{t.allCovered}</Status>
                ) : (
                  <Status shape="bad">{t.lacks(red(needs).length)}</Status>
                )}
                {people === 0 ? <small> {t.noApplicants}</small> : null}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Details summary={t.overview} open>
        <Table
          caption={t.overview}
          columns={columns}
          rows={rows}
          rowKey={({ group }) => group.id}
        />
      </Details>
    </>
  );
}

/** A need as a square: filled, half filled, or empty and crossed. */
function Square({ look }: { look: (typeof looks)[number] }) {
  return (
    <svg className={`needsquare ${look}`} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect x="1.5" y="1.5" width="11" height="11" />
      {look === 'few' ? <path className="half" d="M2 12V7h10v5z" /> : null}
      {look === 'nobody' ? <path className="cross" d="M4 4l6 6M10 4l-6 6" /> : null}
    </svg>
  );
}
