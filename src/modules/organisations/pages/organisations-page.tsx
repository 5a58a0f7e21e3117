import { addresses } from '../../../ui/addresses.ts';
import { FilterBar, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { listOrganisations, listRegionMembers, listRegions } from '../store/reads.ts';
import { type OrganisationsText, organisationsText } from '../text/index.ts';
import type { Side } from '../vocabulary.ts';
import {
  type OrganisationLine,
  type OrganisationsView,
  organisationsView,
  type RegionLine,
} from './organisations-view.ts';

/** Organisations by side, and regions with their aliases and what they cover. */
export async function organisationsPage(visit: Visit): Promise<PageAnswer> {
  const t = organisationsText[visit.language];
  const words = (visit.query.get('navn') ?? '').trim();
  const [organisations, regions, members] = await Promise.all([
    listOrganisations(visit.db),
    listRegions(visit.db),
    listRegionMembers(visit.db),
  ]);
  const view = organisationsView({ organisations, regions, members }, words);
  return {
    kind: 'page',
    title: t.organisations,
    nav: 'organisations',
    main: <Organisations view={view} words={words} t={t} />,
  };
}

function Organisations(props: { view: OrganisationsView; words: string; t: OrganisationsText }) {
  const { view, words, t } = props;
  const nothing = [view.shared, view.municipalities, view.schemes].every(
    (part) => part.length === 0,
  );
  return (
    <>
      <PageHead title={t.organisations} lede={t.organisationsLede} />
      <FilterBar action={addresses.organisations()} label={t.search} submit={t.searchSubmit}>
        <TextField name="navn" label={t.search} hint={t.searchHelp} value={words} wide />
      </FilterBar>
      {nothing ? <EmptyState title={t.noHits(words)} body={t.searchHelp} /> : null}
      {view.schemes.map(({ scheme, lines }) => (
        <section key={scheme} className="block areas" aria-labelledby={scheme}>
          <h2 id={scheme}>{schemeName(scheme, t)}</h2>
          {lines
            .filter(({ region }) => region.outside_count > 0)
            .map(({ region }) => (
              <p key={region.id} className="said">
                <Note title={t.outside(region.outside_count, region.name)} />
              </p>
            ))}
          <Table
            caption={schemeName(scheme, t)}
            columns={regionColumns(
              lines.some((line) => line.successor !== null),
              t,
            )}
            rows={lines}
            rowKey={(line) => line.region.id}
          />
        </section>
      ))}
      <OrganisationList title={t.shared} lines={view.shared} tied="side" t={t} />
      <OrganisationList
        title={t.columns.municipalities}
        lines={view.municipalities}
        tied="regions"
        t={t}
      />
    </>
  );
}

function schemeName(scheme: string, t: OrganisationsText): string {
  return scheme in t.schemes ? t.schemes[scheme as keyof typeof t.schemes] : t.schemes.other;
}

function regionColumns(succeeded: boolean, t: OrganisationsText): Column<RegionLine>[] {
  return [
    {
      key: 'region',
      title: t.columns.region,
      heading: true,
      cell: ({ region }) => <span id={region.id}>{region.name}</span>,
    },
    {
      key: 'aliases',
      title: t.columns.aliases,
      cell: ({ region }) => region.aliases.join(', '),
    },
    {
      key: 'municipalities',
      title: t.columns.municipalities,
      cell: ({ region, members }) => (
        <>
          {members.map((member, index) => (
            <span key={member.id}>
              {index > 0 ? ', ' : ''}
              <a href={addresses.organisation(member.id)}>{member.short_name ?? member.name}</a>
            </span>
          ))}
          {region.municipality_count !== null && region.municipality_count !== members.length ? (
            <span className="dim nb">
              {' '}
              {t.membersKnown(members.length, region.municipality_count)}
            </span>
          ) : null}
        </>
      ),
    },
    ...(succeeded
      ? [
          {
            key: 'successor',
            title: t.columns.successor,
            cell: ({ successor }: RegionLine) =>
              successor ? <a href={`#${successor.id}`}>{successor.name}</a> : '',
          },
        ]
      : []),
  ];
}

function OrganisationList(props: {
  title: string;
  lines: readonly OrganisationLine[];
  /** What the second column tells of each. */
  tied: 'side' | 'regions';
  t: OrganisationsText;
}) {
  const { title, lines, tied, t } = props;
  if (lines.length === 0) return null;
  return (
    <section className="block halves" aria-labelledby={tied}>
      <h2 id={tied}>{title}</h2>
      <Table
        caption={title}
        columns={[
          {
            key: 'organisation',
            title: t.columns.organisation,
            heading: true,
            cell: ({ organisation: { id, name, valid_to } }) => (
              <>
                <a href={addresses.organisation(id)}>{name}</a>
                {valid_to ? <span className="dim nb"> {t.until(formatDate(valid_to))}</span> : null}
              </>
            ),
          },
          tied === 'side'
            ? {
                key: 'side',
                title: t.columns.side,
                cell: ({ organisation: { side } }) => (side ? t.sides[side as Side] : ''),
              }
            : {
                key: 'region',
                title: t.columns.region,
                cell: ({ regions }) =>
                  [...new Set(regions.map((region) => region.name))].join(', '),
              },
        ]}
        rows={lines}
        rowKey={(line) => line.organisation.id}
      />
    </section>
  );
}
