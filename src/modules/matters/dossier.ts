import type { Reader } from '../../platform/database/tables.ts';
import { standingPositions } from './rules/one-position-speaks-for-a-seat.ts';
import type { Scene } from './scene.ts';
import { readPositions } from './store/reads.ts';
import type { Dossier } from './vocabulary.ts';

/**
 * What travels with a matter to another body: the question, each text with the positions and their
 * reasons, what each round came to, the options and the clock – as it stands now, whatever is
 * changed of the matter later.
 * @source F-036
 */
export async function dossierOf(db: Reader, { matter, rounds }: Scene): Promise<Dossier> {
  const { question, background, options, affects, neededBy, reachedOn, dueOn } = matter;
  const given = await readPositions(
    db,
    rounds.map(({ id }) => id),
  );
  return {
    question,
    background,
    options,
    affects,
    neededBy,
    reachedOn,
    dueOn,
    rounds: rounds.map(({ id, no, proposal, change, closedOn, outcome }) => ({
      no,
      proposal,
      change,
      closedOn,
      outcome: outcome?.outcome ?? null,
      positions: [...standingPositions(given.filter(({ roundId }) => roundId === id)).values()].map(
        ({ name, stance, reason, reasonKind }) => ({ label: name, stance, reason, reasonKind }),
      ),
    })),
  };
}
