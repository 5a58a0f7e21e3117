import { wholeNumber } from '../../../kernel/whole-number.ts';
import type { SentForm } from '../../identity/route.ts';
import type { NeedId, ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type { TypedFinding } from '../commands/assess-applicant.ts';
import { type AssessedThing, meetings, pointKinds, scores } from '../vocabulary.ts';

/** The fields of one thing: what it is of, which it is, what was chosen, and the reason. */
export const fieldsOf = (at: number) => ({
  of: `av${at}`,
  key: `krav${at}`,
  value: `verdi${at}`,
  reason: `grunn${at}`,
});

/** What tells a thing from others of its kind in a form. */
export const keyOf = (thing: AssessedThing) =>
  thing.of === 'need' ? thing.needId : thing.asked.nb;

const most = 500;

/** All that was typed in the form of an assessment, in its order. */
export function typedFindings(form: SentForm, roleId: ProfileOfRoleId): TypedFinding[] {
  const typed: TypedFinding[] = [];
  for (let at = 0; at < most && form.has(fieldsOf(at).key); at += 1) {
    const names = fieldsOf(at);
    const key = form.text(names.key);
    const value = form.text(names.value);
    const reason = form.text(names.reason);
    const of = pointKinds.find((kind) => kind === form.text(names.of));
    const asked = { nb: key, nn: key, en: key };
    typed.push(
      of
        ? {
            thing: { of, asked, roleId, needId: null },
            value: scores.find((score) => String(score) === value) ?? null,
            reason,
          }
        : {
            thing: { of: 'need', asked, roleId: null, needId: key as NeedId },
            value: meetings.find((one) => one === value) ?? null,
            reason,
          },
    );
  }
  return typed;
}

/** The version that whoever sent the form saw. */
export const seenIn = (form: SentForm): number => wholeNumber(form.text('versjon')) ?? 0;
