import type { Selectable } from 'kysely';
import type { IsoDate } from '../../kernel/calendar.ts';
import { type Acting, type Command, carryOut } from '../../modules/identity/command.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import type { Reader, Tables, Writer } from '../../platform/database/tables.ts';

/** In the morning of a day, and so many minutes into it. */
export type When = { day: IsoDate; at: number };

export const momentOf = ({ day, at }: When) =>
  new Date(Date.parse(`${day}T07:00:00Z`) + at * 60_000);

type NamedAppointment = Selectable<Tables['identity.appointment']> & { name: string };

/** Whoever holds an appointment, as a command takes them. */
export const actorOfRow = (row: NamedAppointment): Actor => ({
  personId: row.person_id,
  name: row.name,
  appointmentId: row.id,
  role: row.role,
  label: { nb: row.label_nb, nn: row.label_nn, en: row.label_en },
  organisationId: row.organisation_id,
  onBehalfOf: row.organisation_name,
  bodyId: row.body_id,
});

/** Somebody of the demo, by name, on a day. */
export async function actingAs(tx: Reader, name: string, when: When): Promise<Acting> {
  const row = await tx
    .selectFrom('identity.person as p')
    .innerJoin('identity.appointment as a', 'a.person_id', 'p.id')
    .selectAll('a')
    .where('p.display_name', '=', name)
    .executeTakeFirst();
  if (!row) throw new Error(`nobody in the demo is called ${name}`);
  return { actor: actorOfRow({ ...row, name }), now: momentOf(when), today: when.day };
}

/** Carries out a command of the demo, which must not be refused. */
export async function done<Input, Value, Refusal extends { code: string }>(
  tx: Writer,
  order: Command<Input, Value, Refusal>,
  input: Input,
  by: Acting,
): Promise<Value> {
  const verdict = await carryOut(tx, order, input, by);
  if (!verdict.ok) {
    throw new Error(`the demo's ${order.name}: ${JSON.stringify(verdict.refusal).slice(0, 300)}`);
  }
  return verdict.value;
}
