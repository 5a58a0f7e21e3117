import type { Language } from '../../../kernel/language.ts';
import { formatDate } from '../../../ui/format.ts';
import type { ObligationDraft } from '../../follow-up/vocabulary.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import type { QuoteRefusal } from '../commands/quote-decision.ts';
import type { DecisionRefusal } from '../rules/decision-follows-from-proposal.ts';
import { meetingText } from '../text/index.ts';
import { ruleSentence } from '../text/rules/index.ts';
import { meetingRefusal } from './meeting-words.ts';

/** What a point lays on somebody, in a line: "fagrådslederne, frist 19.06.2024". */
export function obligationLine(draft: ObligationDraft, language: Language): string {
  const t = meetingText[language].paper;
  const when = draft.due ? t.due(formatDate(draft.due)) : draft.dueNote;
  const rhythm = rhythmWords(draft, language);
  // A text that says "regularly" and no more has said it once already.
  const said = rhythm.toLowerCase() === when.toLowerCase() ? '' : rhythm;
  return [t.obligationLine(draft.who, when), said].filter(Boolean).join(', ');
}

/** How often a duty comes back, in words; empty where it does not. */
function rhythmWords({ recurrence }: ObligationDraft, language: Language): string {
  const t = meetingText[language].paper;
  if (!recurrence) return '';
  const { everyMonths } = recurrence;
  if (everyMonths === null) return t.rhythms.regularly;
  const named = { 1: t.rhythms[1], 3: t.rhythms[3], 4: t.rhythms[4], 6: t.rhythms[6] };
  if (everyMonths === 12) return t.rhythms[12];
  return named[everyMonths as keyof typeof named] ?? t.everyMonths(everyMonths);
}

/** Why a decision could not be quoted, and what would help. */
export function quoteRefusalWords(
  refusal: CommandRefusal<QuoteRefusal>,
  language: Language,
): string {
  const t = meetingText[language].paper;
  switch (refusal.code) {
    case 'quote-number-unreadable':
      return t.quoteUnreadable(refusal.text);
    case 'quote-unknown-case':
      return `${t.quoteUnknown(refusal.number)} ${t.quoteHelp}`;
    case 'quote-without-decision':
      return `${t.quoteNoDecision(refusal.number)} ${t.quoteHelp}`;
    case 'already-quoted':
      return t.quotedAlready(refusal.number);
    default:
      return meetingRefusal(refusal, language);
  }
}

type DecideRefusal = CommandRefusal<
  | DecisionRefusal
  | { code: 'item-is-gone' }
  | { code: 'not-decided-yet' }
  | { code: 'decision-changed-meanwhile'; by: string }
>;

/** Why a decision could not be recorded or corrected. */
export function decisionRefusalWords(refusal: DecideRefusal, language: Language): string {
  const t = meetingText[language].decide;
  switch (refusal.code) {
    case 'decision-changed-meanwhile':
      return t.changedMeanwhile(refusal.by);
    case 'not-decided-yet':
      return t.notDecided;
    case 'item-is-gone':
    case 'not-found':
    case 'not-signed-in':
    case 'role-may-not':
    case 'other-body':
      return meetingRefusal(refusal, language);
    default:
      return ruleSentence(refusal, language);
  }
}
