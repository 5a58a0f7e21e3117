import type { IsoDate } from '../../../kernel/calendar.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { writtenStandards } from '../../../kernel/language.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type Advert, type Missing, type RecruitmentRound, roundDays } from '../vocabulary.ts';

/** What the gate asks of the world besides the round. */
export type AroundTheGate = {
  adverts: readonly Pick<Advert, 'bodyId' | 'nb' | 'nn'>[];
  /** Who may decide on the day. */
  directors: ReadonlySet<PersonId>;
  /** The party that the issuer itself fills seats for; null where nobody has said so. */
  issuersParty: string | null;
  today: IsoDate;
};

/**
 * All that a round lacks before it opens, at once: mandate, decider, selection model and union
 * representative first, then what an applicant must be told.
 * @source F-016, F-017, F-018, O-08, O-10
 */
export function whatIsMissing(round: RecruitmentRound, around: AroundTheGate): Missing[] {
  const missing: Missing[] = [];
  const bodies = round.groups.map(({ bodyId }) => bodyId);
  const undecided = round.groups
    .filter(({ decider }) => decider === null || !around.directors.has(decider))
    .map(({ bodyId }) => bodyId);
  if (!round.mandate?.text.trim()) missing.push({ code: 'mandate' });
  if (bodies.length === 0 || undecided.length > 0) {
    missing.push({ code: 'decider', groups: undecided });
  }
  if (!round.selectionModel?.reason.trim()) missing.push({ code: 'selection-model' });
  if (round.unionRepresentatives.length === 0) missing.push({ code: 'union-representative' });
  if (lacksOrder(round, around.issuersParty)) missing.push({ code: 'order' });
  if (bodies.length === 0) missing.push({ code: 'groups' });
  if (round.roles.length === 0) missing.push({ code: 'roles' });
  const days = roundDays.filter((day) => round[day] === null);
  if (days.length > 0) missing.push({ code: 'days', days });
  if (round.deadline !== null && round.deadline < around.today) {
    missing.push({ code: 'deadline-passed' });
  }
  for (const standard of writtenStandards) {
    const written = new Set(
      around.adverts.filter((one) => one[standard].trim()).map(({ bodyId }) => bodyId),
    );
    const groups = bodies.filter((body) => !written.has(body));
    if (groups.length > 0) missing.push({ code: 'text', standard, groups });
  }
  return missing;
}

/**
 * Whoever advertises for a party it does not belong to does so by order only: by whom, and in which
 * case or on which day.
 * @source F-018, O-10, X21
 */
function lacksOrder(
  { onBehalf, party }: Pick<RecruitmentRound, 'onBehalf' | 'party'>,
  issuersParty: string | null,
): boolean {
  if (!onBehalf) return issuersParty !== null && issuersParty !== party;
  return !onBehalf.orderedByCase && onBehalf.orderedOn === null;
}

export type OpeningRefusal =
  | { code: 'not-a-draft' }
  | { code: 'not-settled'; missing: readonly Missing[] };

/** Whether a round may open; refused with everything that is missing. */
export function mayOpen(
  round: RecruitmentRound,
  around: AroundTheGate,
): Verdict<null, OpeningRefusal> {
  if (round.state !== 'draft') return refused({ code: 'not-a-draft' });
  const missing = whatIsMissing(round, around);
  return missing.length > 0 ? refused({ code: 'not-settled', missing }) : allowed(null);
}
