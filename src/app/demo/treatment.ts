import { writePlan } from '../../modules/meetings/store/treatments.ts';
import type { Writer } from '../../platform/database/tables.ts';
import type { Register } from './insert-meeting.ts';

/**
 * The executive's last case with duties goes on: it has recommended, the committee is to decide, and
 * the council of cooperation is to be told. The committee has not put it on an agenda yet.
 */
export async function insertDemoTreatment(tx: Writer, register: Register): Promise<void> {
  const own = [...register.cases].filter(([key]) => key.startsWith('body_arbeidsutvalget '));
  const decided = own.filter(([key, one]) => one.decisionId && register.points.get(key)?.length);
  const matter = decided.at(-1)?.[1];
  if (!matter) throw new Error('The executive has decided nothing in the demo.');
  await writePlan(tx, matter.id, [
    { position: 1, bodyId: 'body_arbeidsutvalget', role: 'recommends', itemId: null },
    { position: 2, bodyId: 'body_asu', role: 'decides', itemId: null },
    { position: 3, bodyId: 'body_samarbeidsradet', role: 'informed', itemId: null },
  ]);
}
