import type { BodyId, CaseId, DecisionId, ObligationId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import {
  insertObligation,
  listObligations,
  type NewObligation,
  updateObligation,
} from '../../follow-up/index.ts';
import type { DecisionOutcome } from '../rules/decision-follows-from-proposal.ts';
import { sameDraft } from '../rules/points-as-written.ts';

type Of = {
  bodyId: BodyId;
  caseId: CaseId;
  decisionId: DecisionId;
  /** The case number as printed. */
  source: string;
  obligations: DecisionOutcome['obligations'];
};

/** Opens what a decision lays on somebody. */
export async function openObligations(tx: Writer, { obligations, ...of }: Of, now: Date) {
  for (const obligation of obligations) await insertObligation(tx, { ...obligation, ...of }, now);
}

/**
 * Makes the obligations of a decision follow from its corrected points. One that says the same
 * stays, with what has been reported on it; one that is done stays done; the others are superseded,
 * each by the new one of its point where there is one.
 */
export async function replaceObligations(tx: Writer, { obligations, ...of }: Of, now: Date) {
  const before = (await listObligations(tx, { caseIds: [of.caseId] })).filter(
    (one) => one.decisionId === of.decisionId && one.state !== 'superseded',
  );
  const kept = new Set<ObligationId>();
  const opened = new Map<number, ObligationId>();
  for (const obligation of obligations) {
    const same = before.find(
      (one) =>
        !kept.has(one.id) && one.pointNo === obligation.pointNo && sameDraft(one, obligation),
    );
    if (same) kept.add(same.id);
    else {
      const draft: NewObligation = { ...obligation, ...of };
      opened.set(obligation.pointNo, await insertObligation(tx, draft, now));
    }
  }
  const superseded = before.filter((one) => one.state === 'open' && !kept.has(one.id));
  for (const { id, version, pointNo } of superseded) {
    const replaced_by = opened.get(pointNo ?? 0) ?? null;
    await updateObligation(tx, id, version, { state: 'superseded', replaced_by });
  }
  return { opened: opened.size, superseded: superseded.map((one) => one.id) };
}
