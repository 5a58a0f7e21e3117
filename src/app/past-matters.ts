import type { PastMatter } from '../modules/consensus/vocabulary.ts';
import type { Visit } from '../modules/identity/route.ts';
import { structureOn } from '../modules/mandate/index.ts';
import { pastInputs } from '../modules/matters/index.ts';
import { listBodies } from '../modules/organisations/index.ts';
import { addresses } from '../ui/addresses.ts';

/**
 * What the bodies have answered to before, for trying other rules on: every closed round that was
 * no practice, the newest first.
 * @source F-034, O-01
 */
export async function pastMatters(visit: Visit): Promise<readonly PastMatter[]> {
  const { db, today } = visit;
  const [rounds, bodies, structure] = await Promise.all([
    pastInputs(db),
    listBodies(db),
    structureOn(db, today),
  ]);
  const nameOf = (id: string | null | undefined) => bodies.find((one) => one.id === id)?.name;
  return rounds.map(({ matterId, number, title, bodyId, input }) => ({
    number,
    title,
    href: addresses.matter(matterId),
    body: nameOf(bodyId) ?? bodyId,
    above: nameOf(structure?.bodies.find((one) => one.bodyId === bodyId)?.escalatesTo) ?? null,
    input,
  }));
}
