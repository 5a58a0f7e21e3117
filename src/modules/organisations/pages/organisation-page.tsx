import { writtenStandards } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Select } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Facts, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { chooseWrittenStandard } from '../commands/set-written-standard.ts';
import { existsOn } from '../rules/seats-are-held-on-a-day.ts';
import {
  listBodies,
  listOrganisations,
  listRegionMembers,
  listRegions,
  listSeats,
  toSeat,
} from '../store/reads.ts';
import type { OrganisationRow } from '../store/tables.ts';
import { type OrganisationsText, organisationsText } from '../text/index.ts';
import type { Side } from '../vocabulary.ts';
import { kindName, sideName } from './sentences.ts';

/** One organisation: what it is part of, its areas, its bodies and the seats held for it. */
export async function organisationPage(visit: Visit): Promise<Answer> {
  const t = organisationsText[visit.language];
  const organisations = await listOrganisations(visit.db);
  const own = organisations.find((one) => one.id === visit.params.id);
  if (!own) return { kind: 'not-found' };
  const [regions, members, bodies, rows] = await Promise.all([
    listRegions(visit.db),
    listRegionMembers(visit.db),
    listBodies(visit.db),
    listSeats(visit.db),
  ]);
  const areas = regions.filter((region) =>
    members.some((tie) => tie.regionId === region.id && tie.organisationId === own.id),
  );
  const seats = rows
    .map(toSeat)
    .filter((seat) => existsOn(seat, visit.today) && bears(own, seat.represents));
  const parts = organisations.filter((one) => one.parent_id === own.id);
  const parent = organisations.find((one) => one.id === own.parent_id);
  const ownBodies = bodies.filter((body) => body.organisation_id === own.id);
  return {
    kind: 'page',
    title: own.name,
    nav: 'organisations',
    crumbs: [{ label: t.organisations, href: addresses.organisations() }, { label: own.name }],
    main: (
      <>
        <PageHead title={own.name} />
        <Facts
          facts={[
            { label: t.columns.kind, value: kindOf(own, t) },
            ...(own.side ? [{ label: t.related, value: sideName(own.side as Side, t) }] : []),
            ...(parent ? [{ label: t.partOf, value: <OrganisationLink to={parent} /> }] : []),
            { label: t.writtenStandard, value: t.writtenStandards[own.written_standard] },
            ...(own.valid_to ? [{ label: t.endsOn, value: formatDate(own.valid_to) }] : []),
            ...(areas.length > 0
              ? [{ label: t.regionsOf, value: areas.map((area) => area.name).join(', ') }]
              : []),
          ]}
        />
        {visit.may('meeting.edit', { bodyId: null }).ok ? (
          <form method="post" action={addresses.organisation(own.id)} className="form">
            <Select
              name="malform"
              label={t.writtenStandard}
              hint={t.writtenStandardHelp}
              value={own.written_standard}
              options={writtenStandards.map((one) => ({
                value: one,
                label: t.writtenStandards[one],
              }))}
            />
            <p className="wide acts">
              <Button secondary small>
                {t.writtenStandardSave}
              </Button>
            </p>
          </form>
        ) : null}
        {parts.length > 0 ? (
          <section className="block" aria-labelledby="parts">
            <h2 id="parts">{t.parts}</h2>
            <Table
              caption={t.parts}
              columns={[
                {
                  key: 'name',
                  title: t.columns.organisation,
                  heading: true,
                  cell: (part) => <OrganisationLink to={part} />,
                },
                { key: 'kind', title: t.columns.kind, cell: (part) => kindOf(part, t) },
              ]}
              rows={parts}
              rowKey={(part) => part.id}
            />
          </section>
        ) : null}
        {ownBodies.length > 0 ? (
          <section className="block" aria-labelledby="bodies">
            <h2 id="bodies">{t.bodiesOf}</h2>
            <Table
              caption={t.bodiesOf}
              columns={[
                {
                  key: 'name',
                  title: t.columns.body,
                  heading: true,
                  cell: (body) => <a href={addresses.body(body.id)}>{body.name}</a>,
                },
                { key: 'kind', title: t.columns.kind, cell: (body) => kindName(body.kind, t) },
              ]}
              rows={ownBodies}
              rowKey={(body) => body.id}
            />
          </section>
        ) : null}
        {seats.length > 0 ? (
          <section className="block" aria-labelledby="seats">
            <h2 id="seats">{t.seatsOf}</h2>
            <Table
              caption={t.seatsOf}
              columns={[
                {
                  key: 'holder',
                  title: t.columns.holder,
                  heading: true,
                  cell: (seat) => seat.holder ?? t.vacant,
                },
                { key: 'seat', title: t.columns.seat, cell: (seat) => t.seatRoles[seat.role] },
                {
                  key: 'body',
                  title: t.columns.body,
                  cell: (seat) => (
                    <a href={addresses.body(seat.bodyId)}>
                      {bodies.find((body) => body.id === seat.bodyId)?.name}
                    </a>
                  ),
                },
              ]}
              rows={seats}
              rowKey={(seat) => seat.id}
            />
          </section>
        ) : null}
      </>
    ),
  };
}

const bears = (own: OrganisationRow, name: string | null) =>
  name !== null && (name === own.name || name === own.short_name);

function kindOf({ kind }: OrganisationRow, t: OrganisationsText): string {
  return kind in t.organisationKinds
    ? t.organisationKinds[kind as keyof typeof t.organisationKinds]
    : kind;
}

function OrganisationLink({ to }: { to: OrganisationRow }) {
  return <a href={addresses.organisation(to.id)}>{to.name}</a>;
}

/** Takes the written standard that was chosen for an organisation. */
export async function takeWrittenStandard(visit: Visit): Promise<Answer> {
  const organisationId = visit.params.id ?? '';
  const standard = writtenStandards.find((one) => one === visit.form.text('malform'));
  if (!standard) return organisationPage(visit);
  const order = { organisationId, standard };
  const done = await perform(visit.db, chooseWrittenStandard, order, visit.acting());
  if (!done.ok) return { kind: 'not-found' };
  const flash = organisationsText[visit.language].writtenStandardSaved(done.value.name);
  return { kind: 'redirect', to: addresses.organisation(organisationId), flash };
}
