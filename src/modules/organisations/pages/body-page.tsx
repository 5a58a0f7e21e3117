import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, Columns, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { lacksOf } from '../rules/bodies-lack-something.ts';
import { representationOn } from '../rules/bodies-represent-users-and-gps.ts';
import { compositionOn } from '../rules/seats-fill-composition.ts';
import {
  listBodies,
  listOrganisations,
  listSeats,
  listTerms,
  readOrganisation,
  toSeat,
  toTerm,
} from '../store/reads.ts';
import type { BodyRow, OrganisationRow } from '../store/tables.ts';
import { type OrganisationsText, organisationsText } from '../text/index.ts';
import type { Composition, Seat } from '../vocabulary.ts';
import { AgendaNumbering } from './agenda-numbering.tsx';
import { judgedBody } from './bodies-view.ts';
import { seatGroups } from './body-view.ts';
import { Findings } from './findings.tsx';
import { RelationsSection } from './relations-section.tsx';
import { SeatForm } from './seat-form.tsx';
import { SeatsSection } from './seats-section.tsx';
import { kindName } from './sentences.ts';
import { type ExtensionForm, TermsSection } from './terms-section.tsx';

/** What somebody typed into a form of this page, and why it was refused. */
export type RefusedForm = {
  seatId?: string;
  termId?: string;
  typed: {
    holder: string;
    byCase: string;
    years: string;
    email: string;
    organisationId: string;
  } | null;
  /** What was typed as the weight of the seat's vote. */
  weight?: string;
  errors: readonly FieldError[];
};

/** One body: where it belongs, who sits in it and for how long, and what it lacks. */
export async function bodyPage(visit: Visit, refusedForm?: RefusedForm): Promise<Answer> {
  const t = organisationsText[visit.language];
  const bodies = await listBodies(visit.db);
  const body = bodies.find((one) => one.id === visit.params.id);
  if (!body) return { kind: 'not-found' };
  const [rows, termRows, organisation, organisations] = await Promise.all([
    listSeats(visit.db, body.id),
    listTerms(visit.db, body.id),
    readOrganisation(visit.db, body.organisation_id),
    listOrganisations(visit.db),
  ]);
  const seats = rows.map(toSeat);
  const leave = visit.may('meeting.edit', { bodyId: body.id });
  const mayNot = leave.ok ? null : policySentence(leave.refusal, visit.language);
  const rule = body.composition as Composition | null;
  const editing = leave.ok ? (refusedForm?.seatId ?? visit.query.get('plass')) : null;
  const edited = rows.find((row) => row.id === editing);
  return {
    kind: 'page',
    title: body.name,
    nav: 'bodies',
    status: refusedForm ? 422 : 200,
    crumbs: [{ label: t.bodies, href: addresses.bodies() }, { label: body.name }],
    main: (
      <>
        <PageHead
          title={body.short_name ? `${body.name} (${body.short_name})` : body.name}
          lede={ledeOf(body, t)}
        >
          <Findings findings={lacksOf(judgedBody(body), seats, visit.today)} t={t} />
        </PageHead>
        <Columns
          aside={<About {...{ body, organisation, seats, visit, t }} />}
          asideLabel={t.facts}
        >
          {edited ? (
            <SeatForm
              body={body}
              seat={edited}
              organisations={organisations}
              typed={refusedForm?.seatId ? refusedForm.typed : null}
              typedWeight={refusedForm?.weight ?? null}
              errors={refusedForm?.seatId ? refusedForm.errors : []}
              t={t}
            />
          ) : null}
          <RelationsSection own={body} bodies={bodies} t={t} />
          <SeatsSection
            body={body}
            groups={seatGroups(rows, rule, visit.today)}
            composition={rule ? compositionOn(seats, rule, visit.today) : null}
            mayNot={mayNot}
            t={t}
          />
          <TermsSection
            body={body}
            terms={termRows.map(toTerm)}
            today={visit.today}
            mayNot={mayNot}
            form={extensionForm(visit, refusedForm)}
            t={t}
          />
        </Columns>
      </>
    ),
  };
}

function ledeOf(body: BodyRow, t: OrganisationsText): string {
  const own = body.mandate_set_by_body ? t.mandateSetByBody : '';
  return [body.mandate ?? t.noMandate, own].filter(Boolean).join(' ');
}

function extensionForm(visit: Visit, refusedForm?: RefusedForm): ExtensionForm | null {
  const termId = refusedForm?.termId ?? visit.query.get('forleng');
  if (!termId) return null;
  if (!refusedForm?.termId || !refusedForm.typed) return { termId, typed: null, errors: [] };
  const { years, byCase } = refusedForm.typed;
  return { termId, typed: { years, byCase }, errors: refusedForm.errors };
}

function About(props: {
  body: BodyRow;
  organisation: OrganisationRow | undefined;
  seats: readonly Seat[];
  visit: Visit;
  t: OrganisationsText;
}) {
  const { body, organisation, seats, visit, t } = props;
  const represented = representationOn(seats, visit.today)[0];
  const count = (side: 'user' | 'gp') =>
    represented?.sides.find((one) => one.side === side)?.members ?? 0;
  return (
    <>
      <AsideSection title={t.facts}>
        <Facts
          facts={[
            { label: t.columns.kind, value: kindName(body.kind, t) },
            { label: t.belongsTo, value: organisation ? <OwnerLink owner={organisation} /> : '–' },
            ...(body.established_by_case
              ? [{ label: t.establishedBy, value: body.established_by_case }]
              : []),
            ...(body.effective_from
              ? [{ label: t.effectiveFrom, value: formatDate(body.effective_from) }]
              : []),
            { label: t.numbering, value: t.numberSchemes[body.number_scheme] },
            { label: t.rowNumbering, value: t.rowNumberings[body.agenda_numbering] },
            ...(body.absence_contact ? [{ label: t.absence, value: body.absence_contact }] : []),
          ]}
        />
      </AsideSection>
      <AgendaNumbering body={body} visit={visit} t={t} />
      {represented && represented.members > 0 && body.kind !== 'secretariat' ? (
        <AsideSection title={t.representation}>
          <p className="after">
            <Status shape={represented.unrepresented.length > 0 ? 'bad' : 'ok'}>
              {t.representationOf(count('user'), count('gp'), represented.members)}
            </Status>
          </p>
        </AsideSection>
      ) : null}
      <AsideSection title={t.related}>
        <ul>
          <li>
            <a href={addresses.meetings({ utvalg: body.id })}>{t.meetings}</a>
          </li>
          <li>
            <a href={addresses.cases({ utvalg: body.id })}>{t.register}</a>
          </li>
          <li>
            <a href={addresses.followUp({ utvalg: body.id })}>{t.duties}</a>
          </li>
          <li>
            <a href={addresses.bodyProcedure(body.id)}>{t.procedure}</a>
          </li>
          {body.status !== 'ended' && visit.may('case.propose', { bodyId: body.id }).ok ? (
            <li>
              <a href={addresses.proposeCase({ utvalg: body.id })}>{t.sendIn}</a>
            </li>
          ) : null}
          {visit.may('portal.edit', { bodyId: body.id }).ok ? (
            <li>
              <a href={addresses.portalBody(body.id)}>{t.openRecord}</a>
            </li>
          ) : null}
          {visit.may('evaluation.read', { bodyId: body.id }).ok ? (
            <li>
              <a href={addresses.evaluations(body.id)}>{t.evaluations}</a>
            </li>
          ) : null}
        </ul>
      </AsideSection>
    </>
  );
}

function OwnerLink({ owner }: { owner: OrganisationRow }) {
  return <a href={addresses.organisation(owner.id)}>{owner.name}</a>;
}
