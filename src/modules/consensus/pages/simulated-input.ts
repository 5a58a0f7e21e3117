import type { Language } from '../../../kernel/language.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { type Side, sides } from '../../organisations/vocabulary.ts';
import { offersOf } from '../rules/own-rules-do-not-contradict.ts';
import { underRules } from '../rules/same-answers-under-other-rules.ts';
import { consensusPages } from '../text/pages/index.ts';
import {
  type GivenPosition,
  type OutcomeInput,
  type ReasonKind,
  type RuleSet,
  reasonKinds,
  stances,
  type Voice,
} from '../vocabulary.ts';
import { exampleOf } from './example-section.tsx';

export const bounds = { seats: 40, organisation: 60, noticeDays: 60 } as const;

/**
 * The seats and answers that an address carries; where it carries none, the rules' own example.
 * Whatever cannot be read is left as if it were not there, so that any address gives an answer.
 */
export function simulatedInput(
  query: URLSearchParams,
  ruleSet: RuleSet,
  language: Language,
): OutcomeInput {
  const t = consensusPages[language].simulator;
  const example = exampleOf(ruleSet, language);
  const typed = query.has('svar');
  const count = Math.min(
    bounds.seats,
    wholeNumber(query.get('antall')) ?? (typed ? query.getAll('svar').length : example.roll.length),
  );
  const [onSide, ofOrganisation] = [query.getAll('side'), query.getAll('virksomhet')];
  const [answered, grounds] = [query.getAll('svar'), query.getAll('grunnlag')];
  const seats = Array.from({ length: count }, (_, at) => {
    const shown = typed ? undefined : example.roll[at];
    const side = typed ? sideOf(onSide[at]) : (shown?.side ?? null);
    const seat = shown?.seat ?? `plass-${at + 1}`;
    const organisation = typed ? organisationOf(ofOrganisation[at]) : (shown?.label ?? null);
    return { seat, label: organisation ?? t.seat(at + 1), side, organisation } satisfies Voice;
  });
  const positions = typed
    ? seats.flatMap(({ seat }, at) => answerOf(seat, answered[at], grounds[at], ruleSet))
    : example.positions.filter(({ seat }) => seats.some((one) => one.seat === seat));
  return {
    ruleSet,
    roll: seats,
    positions,
    round: Math.min(ruleSet.rounds.most, Math.max(1, wholeNumber(query.get('runde')) ?? 1)),
    noticeDays: Math.min(
      bounds.noticeDays,
      wholeNumber(query.get('varsel')) ?? (typed ? 0 : example.noticeDays),
    ),
    voting: query.get('avstemning') === 'ja',
  };
}

const sideOf = (typed: string | undefined): Side | null =>
  sides.find((side) => side === typed) ?? null;

const organisationOf = (typed: string | undefined): string | null =>
  typed?.trim().slice(0, bounds.organisation) || null;

function answerOf(
  seat: string,
  typed: string | undefined,
  ground: string | undefined,
  { offers }: RuleSet,
): GivenPosition[] {
  const stance = stances.find((one) => one === typed);
  if (!stance) return [];
  const reasonKind: ReasonKind | null = reasonKinds.find((kind) => kind === ground) ?? null;
  // Of a reason only what it rests on is asked here: the words of it settle nothing.
  const said: GivenPosition = {
    seat,
    as: 'member',
    stance,
    reason: reasonKind ?? '',
    reasonKind,
  };
  // Answers stay as near as they can when other rules are chosen for the same address.
  return underRules({ ruleSet: { offers: anyStance }, positions: [said] }, { offers }).positions;
}

const anyStance = offersOf(stances.map((stance) => ({ stance, reasonRequired: false })));
