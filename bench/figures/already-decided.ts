import { newId } from '../../src/kernel/ids.ts';
import type { Figure, Measurement } from '../figure.ts';
import { ownDatabase } from '../own-database.ts';
import { askPairs, enterPairs, type PairResult, shareInThree } from '../pairs-in-register.ts';
import { otherDecisions, pairs } from '../question-decision-pairs.ts';

/** How often the decision that answers a question is among the first three that are shown. */
export const alreadyDecided: Measurement = {
  name: 'already-decided',
  runsOn: `${pairs.length} questions and their decisions, among ${otherDecisions.length} others; twenty held out while the search was fitted`,
  measure: async (workshop) => {
    const { db, stop } = await ownDatabase(workshop);
    try {
      const results = await askPairs(db, await enterPairs(db, newId('body')));
      const figure = (name: string, of: readonly PairResult[]): Figure => ({
        name,
        value: shareInThree(of),
        unit: 'share',
        better: 'higher',
        goal: 0.9,
        ratio_to: 'the right one always first',
        ratio: of.filter(({ place }) => place === 1).length / of.length,
      });
      return [
        figure('already-decided', results),
        figure(
          'already-decided-held-out',
          results.filter(({ heldOut }) => heldOut),
        ),
      ];
    } finally {
      await stop();
    }
  },
};
