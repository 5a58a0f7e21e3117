import type { IsoDate } from '../../kernel/calendar.ts';
import type { OutcomeInput, RuleSet } from '../consensus/vocabulary.ts';
import { type Panel, rollOf } from './panel.ts';
import { lastPositions } from './rules/one-position-speaks-for-a-seat.ts';
import { workingDaysAfter } from './rules/working-days-of-a-round.ts';
import type { Asked, Position, Round } from './vocabulary.ts';

/** What a round's outcome is computed from, with the seats of a day and the answers there are. */
export function outcomeInput(of: {
  round: Pick<Round, 'nth' | 'voting' | 'openedOn'>;
  ruleSet: RuleSet;
  panel: Panel;
  asked: readonly Asked[];
  given: readonly Position[];
  day: IsoDate;
}): OutcomeInput {
  const { round, ruleSet, panel, asked, given, day } = of;
  return {
    ruleSet,
    roll: rollOf(panel, asked),
    positions: lastPositions(given),
    round: round.nth,
    noticeDays: workingDaysAfter(round.openedOn, day),
    voting: round.voting,
  };
}
