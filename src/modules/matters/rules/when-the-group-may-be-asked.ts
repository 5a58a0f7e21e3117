import { addWorkingDays, type IsoDate, isIsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Outcome, RuleSet } from '../../consensus/vocabulary.ts';
import type { MatterState, Round } from '../vocabulary.ts';
import { clean, type TooLong, tooLong } from './a-matter-says-what-is-asked.ts';
import { workingDaysAfter } from './working-days-of-a-round.ts';

export type AskRefusal =
  | TooLong
  | { code: 'matter-has-ended' }
  | { code: 'no-rules-adopted' }
  | { code: 'nobody-to-ask' }
  | { code: 'proposal-is-missing' }
  | { code: 'proposal-is-unchanged' }
  | { code: 'nobody-objects-yet'; closesOn: IsoDate }
  | { code: 'already-agreed' }
  | { code: 'rounds-used-up'; most: number; next: Outcome['next'] }
  | { code: 'no-such-day'; typed: string }
  | { code: 'deadline-has-passed'; day: IsoDate; today: IsoDate }
  | { code: 'notice-is-short'; days: number; needed: number; earliest: IsoDate };

export type Asking = {
  proposal: string;
  change: string;
  closesOn: IsoDate;
  nth: number;
  voting: boolean;
};

/** What stands when somebody wants to ask the group. */
export type BeforeAsking = {
  state: MatterState;
  /** The rules that the body goes by today; null where it has adopted none. */
  ruleSet: Pick<RuleSet, 'id' | 'rounds' | 'silence'> | null;
  /** The rounds since the matter reached the body, in order. */
  rounds: readonly Pick<
    Round,
    'proposal' | 'voting' | 'closedAt' | 'closesOn' | 'ruleSetId' | 'outcome'
  >[];
  /** Whether somebody in the open round is against, blocks or must know more. */
  objected: boolean;
  /** How many seats count. */
  voices: number;
};

/**
 * Answers the round that may be opened, or why none may. A body without adopted rules cannot ask;
 * an answer to an objection is a changed text, or words that answer it; where the rules' rounds are
 * used up, their fallback comes – a vote is on the last text as it stands. Rounds under rules that
 * the body has left since do not count. An open round gives way
 * to a better text only when somebody has objected to the first. Silence that assents needs notice.
 * @source F-034, F-038
 */
export function askingOf(
  typed: { proposal: string; change: string; closesOn: string | null },
  before: BeforeAsking,
  today: IsoDate,
): Verdict<Asking, AskRefusal> {
  const { state, ruleSet, rounds, voices } = before;
  if (state === 'decided' || state === 'withdrawn') return refused({ code: 'matter-has-ended' });
  if (!ruleSet) return refused({ code: 'no-rules-adopted' });
  if (voices === 0) return refused({ code: 'nobody-to-ask' });
  const last = rounds.at(-1);
  const open = last !== undefined && last.closedAt === null;
  // What earlier rules said of the next step fell with them.
  const next = last?.ruleSetId === ruleSet.id ? last.outcome?.outcome.next : undefined;
  if (state === 'settled' && next === 'close') return refused({ code: 'already-agreed' });
  const voting = !open && next === 'vote';
  const proposal = voting && last ? last.proposal : clean(typed.proposal);
  const change = clean(typed.change);
  if (!proposal) return refused({ code: 'proposal-is-missing' });
  const long = tooLong('proposal', proposal) ?? tooLong('change', change);
  if (long) return refused(long);
  const asked = rounds.filter((one) => !one.voting && one.ruleSetId === ruleSet.id).length;
  if (open && !before.objected) {
    return refused({ code: 'nobody-objects-yet', closesOn: last.closesOn });
  }
  const usedUp = !voting && asked >= ruleSet.rounds.most;
  if (usedUp || next === 'escalate' || next === 'chair-decides') {
    return refused({ code: 'rounds-used-up', most: ruleSet.rounds.most, next: next ?? 'escalate' });
  }
  const quorumOnly = last?.outcome?.outcome.kind === 'no-quorum' && !open;
  if (last && !voting && !quorumOnly && proposal === last.proposal && !change) {
    return refused({ code: 'proposal-is-unchanged' });
  }
  const closesOn = dayOf(typed.closesOn) ?? addWorkingDays(today, ruleSet.rounds.workingDaysEach);
  if (!isIsoDate(closesOn)) {
    return refused({ code: 'no-such-day', typed: (typed.closesOn ?? '').slice(0, 40) });
  }
  if (closesOn < today) return refused({ code: 'deadline-has-passed', day: closesOn, today });
  if (ruleSet.silence.means === 'assent') {
    const needed = ruleSet.silence.noticeDays;
    const days = workingDaysAfter(today, closesOn);
    if (days < needed) {
      const earliest = addWorkingDays(today, needed);
      return refused({ code: 'notice-is-short', days, needed, earliest });
    }
  }
  return allowed({ proposal, change, closesOn, nth: voting ? asked : asked + 1, voting });
}

const dayOf = (typed: string | null) => typed?.trim() || null;
