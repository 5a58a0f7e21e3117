import { sql } from 'kysely';
import { type BodyId, newId, type OrganisationId } from '../../kernel/ids.ts';
import type { AppointmentId, Role } from '../../modules/identity/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import '../../modules/identity/store/tables.ts';
import '../../modules/organisations/store/tables.ts';
import { consensusPeople } from './consensus-people.ts';
import { recruitmentPeople } from './recruitment-people.ts';

export type DemoPerson = {
  role: Role;
  label: { nb: string; nn: string; en: string };
  organisation: readonly [id: OrganisationId, name: string];
  /** Null serves all bodies. */
  body: readonly [id: BodyId, name: string] | null;
};

const asu = ['body_asu', 'Administrativt samarbeidsutvalg'] as const;
const negotiations = ['body_forhandlingsutvalget', 'Forhandlingsutvalget'] as const;

/** One person for each role, called by it, in the order they are shown when signing in. */
export const demoPeople: readonly DemoPerson[] = [
  {
    role: 'secretary',
    label: { nb: 'Sekretær, ASU', nn: 'Sekretær, ASU', en: 'Secretary, ASU' },
    organisation: ['org_helsefellesskapet', 'Sekretariatet i Helsefellesskapet'],
    body: null,
  },
  {
    role: 'chair',
    label: { nb: 'Leder, ASU', nn: 'Leiar, ASU', en: 'Chair, ASU' },
    organisation: ['org_kommunene', 'Kommunene'],
    body: asu,
  },
  {
    role: 'case_handler',
    label: {
      nb: 'Saksbehandler, St. Olavs hospital',
      nn: 'Saksbehandlar, St. Olavs hospital',
      en: 'Case handler, St. Olavs hospital',
    },
    organisation: ['org_st-olavs', 'St. Olavs hospital HF'],
    body: asu,
  },
  {
    role: 'member',
    label: {
      nb: 'Medlem, ASU (kommune)',
      nn: 'Medlem, ASU (kommune)',
      en: 'Member, ASU (municipality)',
    },
    organisation: ['org_k-trondheim', 'Trondheim kommune'],
    body: asu,
  },
  {
    role: 'member',
    label: {
      nb: 'Fagrådsleder, fagråd 1',
      nn: 'Fagrådsleiar, fagråd 1',
      en: 'Leader, advisory council 1',
    },
    organisation: ['org_k-stjordal', 'Stjørdal kommune'],
    body: ['body_fagrad-1', 'Fagråd 1'],
  },
  {
    role: 'member',
    label: { nb: 'Brukerrepresentant', nn: 'Brukarrepresentant', en: 'User representative' },
    organisation: ['org_brukerutvalg', 'Brukerorganisasjonene'],
    body: negotiations,
  },
  {
    role: 'deputy',
    label: {
      nb: 'Vara, Forhandlingsutvalget',
      nn: 'Vara, Forhandlingsutvalet',
      en: 'Deputy, negotiating committee',
    },
    organisation: ['org_kommunene', 'Kommunene'],
    body: negotiations,
  },
  {
    role: 'observer',
    label: { nb: 'Observatør', nn: 'Observatør', en: 'Observer' },
    organisation: ['org_helseplattformen', 'Helseplattformen AS'],
    body: asu,
  },
  {
    role: 'reader',
    label: { nb: 'Leser, kommune', nn: 'Lesar, kommune', en: 'Reader, municipality' },
    organisation: ['org_k-roros', 'Røros kommune'],
    body: null,
  },
  {
    role: 'member',
    label: {
      nb: 'Medlem, ASU (sykehus)',
      nn: 'Medlem, ASU (sjukehus)',
      en: 'Member, ASU (hospital)',
    },
    organisation: ['org_st-olavs', 'St. Olavs hospital'],
    body: asu,
  },
  {
    role: 'deputy',
    label: { nb: 'Vara, ASU (sykehus)', nn: 'Vara, ASU (sjukehus)', en: 'Deputy, ASU (hospital)' },
    organisation: ['org_st-olavs', 'St. Olavs hospital'],
    body: asu,
  },
  {
    role: 'administrator',
    label: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
    organisation: ['org_helsefellesskapet', 'Helsefellesskapet'],
    body: null,
  },
  ...consensusPeople,
  ...recruitmentPeople,
];

/** Adds the people of the demo, gives them their seats, and lets nobody sign in by password. */
export async function insertPeople(tx: Writer, now: Date): Promise<void> {
  const holders: (readonly [name: string, body: string, person: string, organisation: string])[] =
    [];
  for (const [position, { role, label, organisation, body }] of demoPeople.entries()) {
    const personId = newId('pers');
    await tx
      .insertInto('identity.person')
      .values({
        id: personId,
        display_name: label.nb,
        login: null,
        password_hash: null,
        demo: true,
        created_at: now,
        ended_at: null,
      })
      .execute();
    await tx
      .insertInto('identity.appointment')
      .values({
        id: newId('app') as AppointmentId,
        person_id: personId,
        organisation_id: organisation[0],
        organisation_name: organisation[1],
        body_id: body?.[0] ?? null,
        body_name: body?.[1] ?? null,
        role,
        label_nb: label.nb,
        label_nn: label.nn,
        label_en: label.en,
        position,
        valid_from: null,
        valid_to: null,
      })
      .execute();
    if (body) holders.push([label.nb, body[0], personId, organisation[0]]);
  }
  const [names, bodies, people, organisations] = [0, 1, 2, 3].map((at) =>
    holders.map((one) => one[at]),
  );
  await sql`
    update organisations.seat as s
    set holder_person_id = held.person, organisation_id = held.organisation
    from unnest(${names}::text[], ${bodies}::text[], ${people}::text[], ${organisations}::text[])
      as held (name, body, person, organisation)
    where s.holder = held.name and s.body_id = held.body`.execute(tx);
}
