import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { type CommandRefusal, perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import {
  type AssessRefusal,
  assessApplicant,
  type TypedFinding,
} from '../commands/assess-applicant.ts';
import { isSameThing } from '../rules/one-demand-is-not-another.ts';
import { assessmentsText } from '../text/index.ts';
import type { AssessedThing } from '../vocabulary.ts';
import { assessPage } from './assess-page.tsx';
import { type Assessed, assessedOf } from './assessed.ts';
import { fieldsOf, seenIn, typedFindings } from './typed-findings.ts';

/** Takes as much of an assessment as is found, and goes on to the next where that was asked. */
export async function takeAssessment(visit: Visit): Promise<Answer> {
  const { db, form, language, query } = visit;
  const assessed = await assessedOf(visit);
  if (!assessed) return { kind: 'not-found' };
  const { applicant, profile } = assessed;
  const findings = typedFindings(form, profile.id);
  const seen = seenIn(form);
  const input = { applicantId: applicant.id, roleId: profile.id, seen, findings };
  const verdict = await perform(db, assessApplicant, input, visit.acting());
  if (verdict.ok) {
    const gruppe = query.get('gruppe') ?? undefined;
    const id = form.text('videre') || applicant.id;
    // Whoever saves at a heading on the way goes on from there.
    const here = form.text('hit');
    return {
      kind: 'redirect',
      to: `${addresses.assessApplicant(id, profile.id, { gruppe })}#${here ? `om-${here}` : 'linjer'}`,
      flash: assessmentsText[language].done(verdict.value.written),
    };
  }
  const { refusal } = verdict;
  const errors = errorsOf(refusal, assessed, findings, language);
  const status = refusal.code === 'changed-meanwhile' ? 409 : 422;
  return assessPage(visit, { code: refusal.code, errors, status, seen, findings });
}

/** A refusal as what is wrong with the form; each fault at the field that mends it. */
function errorsOf(
  refusal: CommandRefusal<AssessRefusal>,
  { things }: Assessed,
  findings: readonly TypedFinding[],
  language: Language,
): FieldError[] {
  const t = assessmentsText[language].refusal;
  // The page is shown with what is asked now; a fault of what is not asked any more has no field.
  const at = (thing: AssessedThing) => things.findIndex((one) => isSameThing(one, thing));
  const field = (thing: AssessedThing, which: 'value' | 'reason') =>
    at(thing) < 0 ? '' : fieldsOf(at(thing))[which];
  const words = (thing: AssessedThing) => things[at(thing)]?.asked[language] ?? thing.asked.nb;
  switch (refusal.code) {
    case 'not-whole':
      return refusal.faults.map(({ thing, fault }) =>
        fault.code === 'score-is-missing'
          ? { field: field(thing, 'value'), message: t.score(words(thing)) }
          : {
              field: field(thing, 'reason'),
              message:
                fault.code === 'reason-is-missing'
                  ? t.reason(words(thing))
                  : t.tooLong(fault.most, fault.has),
            },
      );
    case 'changed-meanwhile':
      return [
        { field: '', message: t.both(refusal.by, refusal.things.length) },
        ...refusal.things.map((thing) => ({
          field: field(thing, 'value'),
          message: t.bothAt(words(thing)),
        })),
      ];
    case 'asks-something-else':
      return [
        { field: '', message: t.changedAsked },
        ...findings
          .filter(({ thing, reason }) => reason !== '' && at(thing) < 0)
          .map(({ thing }) => ({ field: '', message: words(thing) })),
      ];
    case 'not-to-be-assessed':
      return [{ field: '', message: t.withdrawn }];
    case 'applies-for-something-else':
      return [{ field: '', message: t.otherRole }];
    default:
      return [{ field: '', message: policySentence(refusal, language) }];
  }
}
