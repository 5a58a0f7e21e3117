import { addresses } from '../../../ui/addresses.ts';
import { Bars, looks, Patterns } from '../../../ui/components/bars.tsx';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FilterBar, Select } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { type Column, ScrollFrame, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import {
  lastWords,
  type RegionOf,
  type RegionStanding,
  regionStandings,
  rollUp,
} from '../rules/a-region-does-as-its-municipalities.ts';
import { listPositions, listStandards } from '../store/standards.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow, PartyPosition } from '../vocabulary.ts';
import { readParties } from './regions-of.ts';
import { StandardMark } from './standing-of-party.tsx';

const whiches = {
  alle: () => true,
  likt: ({ standardisation }: EntryRow) => standardisation?.kind === 'same',
  ulikt: ({ standardisation }: EntryRow) => standardisation?.kind === 'different',
  senere: ({ standardisation }: EntryRow) => standardisation?.later === true,
} as const;
type Which = keyof typeof whiches;

/** What is done alike and what is not, what is for later, and how the regions stand. @source F-041 */
export async function standardisationPage(visit: Visit): Promise<Answer> {
  const { db, query, language } = visit;
  const t = afterText[language].standard;
  const [all, parties] = await Promise.all([
    listStandards(db, await visit.closedCases()),
    readParties(db),
  ]);
  const asked = query.get('vis');
  const which = (Object.keys(whiches) as Which[]).find((one) => one === asked) ?? 'alle';
  const scheme =
    parties.schemes.find((one) => one === query.get('regioner')) ?? parties.schemes[0] ?? '';
  const shown = all.filter(whiches[which]);
  const positions = await listPositions(
    db,
    shown.map(({ id }) => id),
  );
  const later = all.filter(whiches.senere);
  return {
    kind: 'page',
    title: t.title,
    nav: 'decisions',
    crumbs: [
      { label: decisionText[language].title, href: addresses.decisionRegister() },
      { label: t.title },
    ],
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} />
        {all.length === 0 ? (
          <EmptyState
            title={t.none}
            body={t.noneBody}
            action={
              <ButtonLink secondary href={addresses.decisionRegister()}>
                {decisionText[language].title}
              </ButtonLink>
            }
          />
        ) : (
          <>
            <FilterBar
              action={addresses.standardisation()}
              label={t.filter}
              submit={afterText[language].show}
            >
              <Select
                name="vis"
                label={t.which}
                value={which}
                options={(Object.keys(whiches) as Which[]).map((value) => ({
                  value,
                  label: t.whiches[value],
                }))}
              />
              <Select
                name="regioner"
                label={t.scheme}
                value={scheme}
                options={parties.schemes.map((value) => ({
                  value,
                  label: t.schemes[value] ?? value,
                }))}
              />
            </FilterBar>
            <Table
              caption={t.whiches[which]}
              columns={columnsFor(visit, positions)}
              rows={shown}
              rowKey={({ id }) => id}
            />
            <section className="block figure" aria-labelledby="regioner">
              <h2 id="regioner">{t.rollUp}</h2>
              <p className="said">{t.rollUpLede(shown.length)}</p>
              <RollUp
                visit={visit}
                regions={parties.regionsOf(scheme)}
                decisions={shown}
                positions={positions}
              />
            </section>
            <section className="block" aria-labelledby="senere">
              <h2 id="senere">{t.laterTitle}</h2>
              <p>{t.laterLede}</p>
              {later.length === 0 ? <p className="dim">{t.laterNone}</p> : null}
              <ul className="plain">
                {later.map((entry) => (
                  <li key={entry.id}>
                    <a href={addresses.decision(entry.id)}>
                      {entry.number} {entry.title}
                    </a>
                    {entry.standardisation?.reason ? (
                      <small className="dim"> {entry.standardisation.reason}</small>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </>
    ),
  };
}

function columnsFor({ language }: Visit, positions: readonly PartyPosition[]): Column<EntryRow>[] {
  const t = afterText[language];
  const answersOf = (id: string) =>
    new Set(positions.filter(({ entryId }) => entryId === id).map(({ party }) => party)).size;
  return [
    {
      key: 'title',
      title: t.decision,
      heading: true,
      cell: (entry) => (
        <>
          <a href={addresses.decision(entry.id)}>{entry.title}</a>
          <small> {entry.number}</small>
        </>
      ),
    },
    {
      key: 'kind',
      title: t.standard.ofDecision,
      cell: ({ standardisation }) => (
        <StandardMark standard={standardisation} language={language} />
      ),
    },
    {
      key: 'reason',
      title: t.standard.reason,
      cell: ({ standardisation }) => standardisation?.reason || '–',
    },
    {
      key: 'day',
      title: t.day,
      cell: ({ decidedOn }) => (
        <span className="num">{decidedOn ? formatDate(decidedOn) : '–'}</span>
      ),
    },
    {
      key: 'who',
      title: t.standard.parties,
      cell: ({ id }) => (
        <a href={addresses.decisionStandard(id)}>{t.standard.answers(answersOf(id))}</a>
      ),
    },
  ];
}

/** How many of the decisions each region does how, as a picture and as a table. */
function RollUp(props: {
  visit: Visit;
  regions: readonly RegionOf[];
  decisions: readonly EntryRow[];
  positions: readonly PartyPosition[];
}) {
  const { visit, regions, decisions, positions } = props;
  const t = afterText[visit.language].standard;
  const ofDecisions = decisions.map(({ id }) =>
    rollUp(regions, lastWords(positions.filter(({ entryId }) => entryId === id))),
  );
  const rows = regions.map((region, at) => {
    const own = ofDecisions.flatMap((rolled) => rolled[at]?.standing ?? []);
    const counts = regionStandings.map((standing) => ({
      standing,
      count: own.filter((one) => one === standing).length,
    }));
    return { region, counts };
  });
  const countOf = (row: (typeof rows)[number], standing: RegionStanding) =>
    row.counts.find((one) => one.standing === standing)?.count ?? 0;
  const look = (standing: RegionStanding) =>
    (['full', 'lines', 'dots', 'open'] as const)[regionStandings.indexOf(standing)] ?? looks[0];
  return (
    <>
      <Patterns />
      <Bars
        title={t.rollUp}
        max={decisions.length}
        legend={regionStandings.map((standing) => ({
          look: look(standing),
          label: t.standings[standing],
        }))}
        rows={rows.map((row) => ({
          key: row.region.id,
          label: row.region.name,
          parts: row.counts.map(({ standing, count }) => ({ look: look(standing), count })),
          end: t.ofRegion(countOf(row, 'same'), decisions.length),
        }))}
      />
      <Details summary={t.asTable} open={false}>
        <ScrollFrame label={t.rollUp}>
          <Table
            caption={t.rollUp}
            columns={[
              {
                key: 'region',
                title: t.region,
                heading: true,
                cell: (row: (typeof rows)[number]) => row.region.name,
              },
              {
                key: 'members',
                title: t.municipalities,
                number: true,
                cell: (row: (typeof rows)[number]) => row.region.members.length || '–',
              },
              ...regionStandings.map((standing) => ({
                key: standing,
                title: t.standings[standing],
                number: true,
                cell: (row: (typeof rows)[number]) => countOf(row, standing),
              })),
            ]}
            rows={rows}
            rowKey={(row) => row.region.id}
          />
        </ScrollFrame>
      </Details>
    </>
  );
}
