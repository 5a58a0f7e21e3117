import { type BodyId, type DecisionId, newId } from '../src/kernel/ids.ts';
import { enterDecision, findAnswers } from '../src/modules/decisions/index.ts';
import { type Db, inTransaction } from '../src/platform/database/index.ts';
import { isHeldOut, otherDecisions, type Pair, pairs } from './question-decision-pairs.ts';

/** Enters every decision of the set in the register; answers their ids, in the set's order. */
export async function enterPairs(db: Db, bodyId: BodyId): Promise<DecisionId[]> {
  return inTransaction(db, async (tx) => {
    const enter = ({ title, text, reason }: Pair, no: number) =>
      enterDecision(
        tx,
        {
          number: `${no + 1}/24`,
          bodyId,
          decidedOn: '2024-03-01',
          title,
          points: [{ no: 1, text, change: 'none', proposed: null }],
          reason,
          source: { kind: 'matter', matterId: newId('matter'), outcome: 'consensus' },
        },
        { name: 'bench', now: new Date('2024-03-01T12:00:00Z') },
      );
    const ids: DecisionId[] = [];
    for (const [no, one] of [...pairs, ...otherDecisions].entries()) ids.push(await enter(one, no));
    return ids.slice(0, pairs.length);
  });
}

export type PairResult = { question: string; heldOut: boolean; place: number; first: string[] };

/** Asks every question of the set; `place` is where the right decision stands, 0 where nowhere. */
export async function askPairs(db: Db, ids: readonly DecisionId[]): Promise<PairResult[]> {
  const results: PairResult[] = [];
  for (const [at, { question }] of pairs.entries()) {
    const { hits } = await findAnswers(db, {
      text: question,
      hidden: new Set(),
      today: '2024-06-01',
      limit: 10,
    });
    const found = hits.map((hit) => (hit.kind === 'decision' ? hit.entry : null));
    const place = found.findIndex((entry) => entry?.id === ids[at]) + 1;
    const first = found.slice(0, 3).map((entry) => entry?.title ?? '');
    results.push({ question, heldOut: isHeldOut(at), place, first });
  }
  return results;
}

/** The share of questions whose right decision is among the first three. */
export function shareInThree(results: readonly PairResult[]): number {
  return results.filter(({ place }) => place >= 1 && place <= 3).length / results.length;
}
