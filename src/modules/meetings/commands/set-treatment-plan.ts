import type { CaseId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { listBodies } from '../../organisations/index.ts';
import {
  type TreatmentPlanRefusal,
  treatmentPlan,
  type WantedStep,
} from '../rules/treatment-plan-can-be-followed.ts';
import { lockMatter, readPlan, writePlan } from '../store/treatments.ts';
import type { TreatmentStep } from '../vocabulary.ts';

export type SetPlanRefusal =
  | TreatmentPlanRefusal
  | { code: 'step-body-unknown'; position: number }
  | { code: 'plan-changed-meanwhile' };

/** What somebody saw of a plan, to be sent back with what they want of it. */
export const planMark = (steps: readonly TreatmentStep[]): string =>
  steps.map(({ bodyId, role, itemId }) => `${bodyId} ${role} ${itemId ?? ''}`).join('|');

/**
 * Says which bodies treat a matter, in which order and as what. For those who write papers in the
 * body whose case it is; `seen` is the plan they changed, so that two at once do not overwrite.
 * @source F-073
 */
export const setTreatmentPlan = command<
  { caseId: string; seen: string; steps: WantedStep[] },
  { steps: number },
  SetPlanRefusal
>({
  name: 'meetings.set-treatment-plan',
  action: 'paper.edit',
  subject: async (tx, { caseId }) =>
    (await tx
      .selectFrom('meetings.case_file')
      .select('body_id as bodyId')
      .where('id', '=', caseId as CaseId)
      .where('of_case', 'is', null)
      .executeTakeFirst()) ?? null,
  run: async (tx, input) => {
    const matter = await lockMatter(tx, input.caseId);
    if (!matter) return refused({ code: 'plan-changed-meanwhile' });
    const before = await readPlan(tx, matter.id);
    if (planMark(before) !== input.seen) return refused({ code: 'plan-changed-meanwhile' });
    const bodies = (await listBodies(tx)).filter((one) => one.status !== 'ended');
    const unknown = input.steps.findIndex(
      ({ bodyId, was }) => was === null && !bodies.some((one) => one.id === bodyId),
    );
    if (unknown !== -1) return refused({ code: 'step-body-unknown', position: unknown + 1 });
    const verdict = treatmentPlan(input.steps, before);
    if (!verdict.ok) return verdict;
    const value = { steps: verdict.value.length };
    if (planMark(verdict.value) === input.seen) return allowed({ value, changes: [] });
    await writePlan(tx, matter.id, verdict.value);
    return allowed({
      value,
      changes: [
        {
          subjectKind: 'case',
          subjectId: matter.id,
          before: { plan: before },
          after: { plan: verdict.value },
        },
      ],
    });
  },
});
