import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Select, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { listBodies, listSeats } from '../store/reads.ts';
import { type OrganisationsText, organisationsText } from '../text/index.ts';
import { type BodyLine, bodyLines, levels, readFilter, type Show, shows } from './bodies-view.ts';
import { Findings } from './findings.tsx';
import { kindName } from './sentences.ts';
import { Units } from './units.tsx';

/** The list of bodies, by level, with what each lacks. */
export async function bodiesPage(visit: Visit): Promise<PageAnswer> {
  const t = organisationsText[visit.language];
  const filter = readFilter(visit.query);
  const [bodies, seats] = await Promise.all([listBodies(visit.db), listSeats(visit.db)]);
  const lines = bodyLines(bodies, seats, filter, visit.today);
  return {
    kind: 'page',
    title: t.bodies,
    nav: 'bodies',
    main: <Bodies lines={lines} filter={filter} t={t} />,
  };
}

function Bodies({
  lines,
  filter,
  t,
}: {
  lines: readonly BodyLine[];
  filter: { words: string; show: Show };
  t: OrganisationsText;
}) {
  return (
    <>
      <PageHead title={t.bodies} lede={t.bodiesLede} />
      <FilterBar action={addresses.bodies()} label={t.filter.label} submit={t.filter.submit}>
        <TextField name="navn" label={t.filter.words} value={filter.words} />
        <Select
          name="vis"
          label={t.filter.show}
          value={filter.show}
          options={shows.map((show) => ({ value: show, label: t.filter[show] }))}
        />
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState
          title={t.filter.none}
          body=""
          action={
            <ButtonLink href={addresses.bodies({ vis: 'all' })} secondary>
              {t.filter.clear}
            </ButtonLink>
          }
        />
      ) : (
        <Legend t={t} />
      )}
      {levels.map((level) => {
        const own = lines.filter((line) => line.level === level);
        if (own.length === 0) return null;
        return (
          <section key={level} className="block register" aria-labelledby={`level-${level}`}>
            <h2 id={`level-${level}`}>{t.levels[level]}</h2>
            <Table
              caption={t.levels[level]}
              columns={columns(t)}
              rows={own}
              rowKey={(line) => line.body.id}
            />
          </section>
        );
      })}
    </>
  );
}

function Legend({ t }: { t: OrganisationsText }) {
  const squares = [
    { side: 'municipality', held: true, says: t.sides.municipality },
    { side: 'trust', held: true, says: t.sides.trust },
    { side: 'user', held: true, says: t.legendOthers },
    { side: 'municipality', held: false, says: t.vacant },
  ] as const;
  return (
    <ul className="legend">
      {squares.map((square) => (
        <li key={square.says}>
          <Units units={[square]} />
          {square.says}
        </li>
      ))}
      <li>{t.legend}</li>
    </ul>
  );
}

function columns(t: OrganisationsText): Column<BodyLine>[] {
  return [
    {
      key: 'body',
      title: t.columns.body,
      heading: true,
      cell: ({ body }) => (
        <>
          <a href={addresses.body(body.id)}>{body.name}</a>
          {body.short_name ? <> ({body.short_name})</> : null}
          <small className="kind">{kindName(body.kind, t)}</small>
        </>
      ),
    },
    {
      key: 'seats',
      title: t.columns.seats,
      cell: ({ units, held }) =>
        units.length === 0 ? (
          <span className="dim">–</span>
        ) : (
          <span className="seated">
            <Units units={units} />
            <span className="num" aria-hidden="true">
              {held}/{units.length}
            </span>
            <span className="vh">{t.filledOf(held, units.length)}</span>
          </span>
        ),
    },
    {
      key: 'users',
      title: t.columns.users,
      cell: ({ users, units }) => (units.length ? users : <span className="dim">–</span>),
    },
    {
      key: 'gps',
      title: t.columns.gps,
      cell: ({ gps, units }) => (units.length ? gps : <span className="dim">–</span>),
    },
    {
      key: 'finding',
      title: t.columns.finding,
      cell: ({ findings }) => <Findings findings={findings} t={t} />,
    },
  ];
}
