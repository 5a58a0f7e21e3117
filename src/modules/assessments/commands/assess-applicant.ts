import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { readRecruitmentRound, whatIsSeenOf } from '../../adverts/index.ts';
import { readApplicant } from '../../applications/index.ts';
import type { ApplicantState } from '../../applications/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { listNeeds, listParties, readRoleProfile } from '../../recruitment/index.ts';
import { type FindingRefusal, wellFound } from '../rules/a-score-needs-its-reason.ts';
import { isSameThing } from '../rules/one-demand-is-not-another.ts';
import { mergedWith, stoodAt } from '../rules/two-assess-the-same.ts';
import { groupsOf } from '../rules/what-is-still-applied-for.ts';
import { standsOf } from '../rules/what-stands.ts';
import { listAssessmentChanges, readSheet } from '../store/reads.ts';
import { holdSheet, keepChange, putFound, setVersion } from '../store/writes.ts';
import type { AssessedThing, Meets, Score, Stood } from '../vocabulary.ts';
import { thingsAsked } from '../what-is-asked.ts';

/** What somebody typed of one thing; without a value and a reason it is not assessed. */
export type TypedFinding = { thing: AssessedThing; value: Score | Meets | null; reason: string };

export type AssessRefusal =
  | { code: 'not-to-be-assessed'; state: ApplicantState }
  | { code: 'applies-for-something-else' }
  /** The profile or the needs were changed after the page was opened. */
  | { code: 'asks-something-else' }
  | { code: 'not-whole'; faults: readonly { thing: AssessedThing; fault: FindingRefusal }[] }
  /** Somebody else found something different of the same things. */
  | { code: 'changed-meanwhile'; by: string; things: readonly AssessedThing[] };

/** Everything an assessment is made of, or why this applicant is not assessed for this role. */
async function whatIsAsked(tx: Writer, applicantId: string, roleId: string) {
  const applicant = await readApplicant(tx, applicantId);
  const profile = await readRoleProfile(tx, roleId);
  const round = applicant && (await readRecruitmentRound(tx, applicant.roundId));
  return applicant && profile && round ? { applicant, profile, round } : null;
}

const fits = ({ of }: AssessedThing, value: Stood['value'] | null) =>
  value === null || (of === 'need') === (typeof value === 'string');

/**
 * Writes what was found of somebody for a role: as much of it as is found, each score with its
 * reason. What another wrote meanwhile of other things stays; of the same, whoever comes second is
 * told. What stood before is kept.
 * @source F-021
 */
export const assessApplicant = command<
  { applicantId: string; roleId: string; seen: number; findings: readonly TypedFinding[] },
  { written: number },
  AssessRefusal
>({
  name: 'assessments.assess-applicant',
  action: 'applicant.assess',
  subject: async (tx, { applicantId, roleId }, { actor }) => {
    const found = await whatIsAsked(tx, applicantId, roleId);
    return found && whatIsSeenOf(actor, found.round) === 'people' ? { bodyId: null } : null;
  },
  run: async (tx, { applicantId, roleId, seen, findings }, { actor, now: at }) => {
    await holdSheet(tx, applicantId);
    const found = await whatIsAsked(tx, applicantId, roleId);
    if (!found) return refused({ code: 'not-to-be-assessed', state: 'erased' });
    const { applicant } = found;
    if (applicant.state !== 'submitted') {
      return refused({ code: 'not-to-be-assessed', state: applicant.state });
    }
    if (groupsOf(applicant, roleId).length === 0) {
      return refused({ code: 'applies-for-something-else' });
    }
    const [parties, needs] = [await listParties(tx), await listNeeds(tx)];
    const asked = thingsAsked({ ...found, parties, needs });
    const sheet = await readSheet(tx, applicant.id);
    const changes = sheet.version > seen ? await listAssessmentChanges(tx, applicant.id) : [];

    const faults: { thing: AssessedThing; fault: FindingRefusal }[] = [];
    const both: AssessedThing[] = [];
    const toWrite: { thing: AssessedThing; before: Stood | null; after: Stood | null }[] = [];
    for (const typed of findings) {
      const finding = wellFound(typed);
      if (!finding.ok) {
        faults.push({ thing: typed.thing, fault: finding.refusal });
        continue;
      }
      const thing = asked.find((one) => isSameThing(one, typed.thing));
      if (!thing || !fits(thing, typed.value)) {
        if (finding.value === null) continue;
        return refused({ code: 'asks-something-else' });
      }
      const stands = standsOf(thing, sheet);
      const before = stands && { value: stands.value, reason: stands.reason };
      const merged = mergedWith(stoodAt(thing, before, changes, seen), before, finding.value);
      if (merged === 'both') both.push(thing);
      if (merged === 'write') toWrite.push({ thing, before, after: finding.value });
    }
    if (faults.length > 0) return refused({ code: 'not-whole', faults });
    if (both.length > 0) {
      const by = changes[0]?.by ?? '';
      return refused({ code: 'changed-meanwhile', by, things: both });
    }
    if (toWrite.length === 0) return allowed({ value: { written: 0 }, changes: [] });

    const version = sheet.version + 1;
    const { personId, name: by, onBehalfOf } = actor;
    await setVersion(tx, applicant, version);
    for (const { thing, before, after } of toWrite) {
      await putFound(tx, applicant.id, thing, after && { ...after, by, at });
      const change = { thing, version, before, after, by, at, onBehalfOf, personId };
      await keepChange(tx, applicant.id, change);
    }
    // The log outlives the application: it says how much was found, and nothing of what.
    return allowed({
      value: { written: toWrite.length },
      changes: [
        {
          subjectKind: 'assessment',
          subjectId: applicant.id,
          after: { roleId, version, lines: toWrite.length },
        },
      ],
    });
  },
});
