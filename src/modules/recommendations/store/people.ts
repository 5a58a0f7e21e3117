import type { PersonId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { listSeats } from '../../organisations/index.ts';

/** What some people are called. */
export async function namesOfPersons(
  db: Reader,
  ids: readonly PersonId[],
): Promise<Map<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('identity.person')
    .select(['id', 'display_name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.display_name]));
}

/** Where somebody gets mail: what they sign in with, where it is an address, else that of a seat. */
export async function mailAddressOf(db: Reader, id: PersonId): Promise<string | null> {
  const person = await db
    .selectFrom('identity.person')
    .select('login')
    .where('id', '=', id)
    .executeTakeFirst();
  if (person?.login?.includes('@')) return person.login;
  const seats = await listSeats(db);
  return seats.find((seat) => seat.holder_person_id === id && seat.email)?.email ?? null;
}
