import type { PersonId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { listSeats } from '../organisations/index.ts';
import type { MinutesFile } from './minutes-file.ts';
import type { Signatory } from './vocabulary.ts';

/**
 * Who may be chosen to sign: those with a place in the body who were in the room and can sign in;
 * where no live meeting tells who was, all of the body who can. Observers and guests are not among
 * them: they do not read closed cases, and nobody signs what they have not read.
 */
export async function signatoryCandidates(
  db: Reader,
  { file, presentPersons }: Pick<MinutesFile, 'file' | 'presentPersons'>,
): Promise<Signatory[]> {
  const present = presentPersons.map(({ personId, name }) => ({
    personId: personId as PersonId,
    name,
  }));
  if (present.length > 0) return unique(present);
  const seats = await listSeats(db, file.body.id);
  return unique(
    seats.flatMap(({ holder_person_id: personId, holder, role }) =>
      personId && role !== 'observer' ? [{ personId, name: holder ?? '' }] : [],
    ),
  );
}

function unique(all: readonly Signatory[]): Signatory[] {
  return all.filter((one, at) => all.findIndex(({ personId }) => personId === one.personId) === at);
}
