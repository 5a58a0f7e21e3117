import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Missing, RecruitmentRound, RoundDraft, RoundPart } from '../vocabulary.ts';

export type FrozenRefusal =
  | { code: 'round-has-ended' }
  | { code: 'is-frozen'; part: RoundPart }
  | { code: 'deadline-only-later' }
  | { code: 'erased-only-sooner' }
  | { code: 'deadline-is-over' }
  | { code: 'would-lack'; missing: readonly Missing[] }
  | { code: 'reason-is-missing' };

/** What stands as it was advertised. Who decides, and who sees that it is fair, may be replaced. */
export const frozenParts = [
  'party',
  'issuer',
  'onBehalf',
  'mandate',
  'selectionModel',
  'tool',
  'asksSexBecause',
  'advertOn',
  'roles',
  'groups',
] as const satisfies readonly RoundPart[];

const inOrder = (groups: RoundDraft['groups']) =>
  [...groups].sort((one, other) => (one.bodyId < other.bodyId ? -1 : 1));

const written = (round: RoundDraft, part: RoundPart) =>
  JSON.stringify(part === 'groups' ? inOrder(round.groups) : round[part]);

/** What an applicant sees of a part: of the groups which they are, not who decides. */
const advertised = (round: RoundDraft, part: RoundPart) =>
  part === 'groups'
    ? inOrder(round.groups)
        .map(({ bodyId }) => bodyId)
        .join()
    : written(round, part);

/** The parts in which two versions of a round differ. */
export function partsChanged(before: RoundDraft, after: RoundDraft): RoundPart[] {
  return (Object.keys(after) as RoundPart[]).filter(
    (part) => written(before, part) !== written(after, part),
  );
}

/**
 * Whether a round may be changed to this. A draft may be changed in all; one that people apply to
 * keeps what they rely on: its deadline may be extended, never cut short, a condition may fall or
 * get another day but not come later, and what is kept of them is kept no longer than said. What it
 * had when it opened it may not come to lack, and whoever changes it says why.
 * @source F-017
 */
export function mayBeChanged(
  state: RecruitmentRound['state'],
  before: RoundDraft,
  after: RoundDraft,
  by: { reason: string; lacking: { before: readonly Missing[]; after: readonly Missing[] } },
): Verdict<null, FrozenRefusal> {
  if (state === 'draft') return allowed(null);
  if (state === 'ended') return refused({ code: 'round-has-ended' });
  const part = frozenParts.find((one) => advertised(before, one) !== advertised(after, one));
  if (part) return refused({ code: 'is-frozen', part });
  if (!before.conditionalOn && after.conditionalOn) {
    return refused({ code: 'is-frozen', part: 'conditionalOn' });
  }
  if (before.deadline !== after.deadline && state === 'closed') {
    return refused({ code: 'deadline-is-over' });
  }
  if ((after.deadline ?? '') < (before.deadline ?? '')) {
    return refused({ code: 'deadline-only-later' });
  }
  if (after.eraseAfter === null || after.eraseAfter > (before.eraseAfter ?? '')) {
    return refused({ code: 'erased-only-sooner' });
  }
  const lacked = new Set(by.lacking.before.map(({ code }) => code));
  const missing = by.lacking.after.filter(({ code }) => !lacked.has(code));
  if (missing.length > 0) return refused({ code: 'would-lack', missing });
  if (!by.reason.trim()) return refused({ code: 'reason-is-missing' });
  return allowed(null);
}
