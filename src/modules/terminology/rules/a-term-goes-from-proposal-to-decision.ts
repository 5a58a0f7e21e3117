import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type Equivalence, longest, type TermEntry, type TermState } from '../vocabulary.ts';
import { onManyLines, onOneLine } from './a-term-is-well-written.ts';

export type StateRefusal =
  | { code: 'term-is-settled'; state: TermState }
  | { code: 'term-is-open' }
  | { code: 'not-discussed' }
  | { code: 'written-in-one-standard'; missing: 'nb' | 'nn' }
  | { code: 'definition-is-missing'; equivalence: Equivalence }
  | { code: 'case-is-empty' }
  | { code: 'reason-is-empty' }
  | { code: 'words-are-empty' }
  | { code: 'words-are-too-long'; most: number; has: number };

type Term = Pick<TermEntry, 'state' | 'nb' | 'nn' | 'definition' | 'equivalence'>;

/** Whether a term is settled, so that it must be opened again before it is changed. */
export const isSettled = (state: TermState) => state === 'decided' || state === 'rejected';

/** Only what is not settled is changed. */
export function mayChange({ state }: Pick<Term, 'state'>): Verdict<null, StateRefusal> {
  return isSettled(state) ? refused({ code: 'term-is-settled', state }) : allowed(null);
}

/** The state after somebody has said something: a proposal is discussed, all else stays. */
export const stateAfterComment = (state: TermState): TermState =>
  state === 'proposed' ? 'discussed' : state;

/**
 * Whether a term may be decided now, as far as the term itself goes: it has been discussed, it has
 * its word in both written standards, and where its word says less than the vendor's or only nearly
 * the same, a definition says what differs.
 * @source F-048; FHIR R4 ConceptMap, rule cmd-1
 */
export function mayDecide(term: Term): Verdict<null, StateRefusal> {
  if (isSettled(term.state)) return refused({ code: 'term-is-settled', state: term.state });
  if (term.state === 'proposed') return refused({ code: 'not-discussed' });
  return isWholeTerm(term);
}

/** Whether a term says all that a decided one has to say. */
export function isWholeTerm(term: Omit<Term, 'state'>): Verdict<null, StateRefusal> {
  const { equivalence } = term;
  if (equivalence !== 'unmatched') {
    if (!term.nb) return refused({ code: 'written-in-one-standard', missing: 'nb' });
    if (!term.nn) return refused({ code: 'written-in-one-standard', missing: 'nn' });
  }
  const differs = equivalence === 'narrower' || equivalence === 'inexact';
  if (differs && !term.definition) {
    return refused({ code: 'definition-is-missing', equivalence });
  }
  return allowed(null);
}

export type Settling = { outcome: 'decided' | 'rejected'; byCase: string; reason: string };

/**
 * What comes of deciding or rejecting a term: the case and the reason as they are kept. A decision
 * names the case it was taken in; a rejection says why, and may be made before anybody discussed it.
 */
export function settled(term: Term, typed: Settling): Verdict<Settling, StateRefusal> {
  const byCase = onOneLine(typed.byCase);
  const reason = onManyLines(typed.reason);
  const leave = typed.outcome === 'decided' ? mayDecide(term) : mayChange(term);
  if (!leave.ok) return leave;
  if (typed.outcome === 'decided' && !byCase) return refused({ code: 'case-is-empty' });
  if (typed.outcome === 'rejected' && !reason) return refused({ code: 'reason-is-empty' });
  const tooLong = isTooLong(byCase, longest.word) ?? isTooLong(reason, longest.definition);
  return tooLong ?? allowed({ outcome: typed.outcome, byCase, reason });
}

/** Why a settled term is opened again, as it is kept. Refuses one that is open, and no reason. */
export function reopened(
  { state }: Pick<Term, 'state'>,
  typed: string,
): Verdict<string, StateRefusal> {
  if (!isSettled(state)) return refused({ code: 'term-is-open' });
  const reason = onManyLines(typed);
  if (!reason) return refused({ code: 'reason-is-empty' });
  return isTooLong(reason, longest.definition) ?? allowed(reason);
}

/** What somebody says about a term, as it is kept. */
export function said(typed: string): Verdict<string, StateRefusal> {
  const words = onManyLines(typed);
  if (!words) return refused({ code: 'words-are-empty' });
  return isTooLong(words, longest.comment) ?? allowed(words);
}

function isTooLong(text: string, most: number) {
  const has = text.length;
  return has > most ? refused({ code: 'words-are-too-long', most, has }) : null;
}
