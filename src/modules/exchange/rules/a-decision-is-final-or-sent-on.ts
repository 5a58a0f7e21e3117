import type { Outcome } from '../../meetings/vocabulary.ts';

const decided: readonly Outcome[] = ['as_proposed', 'changed', 'noted', 'rejected', 'adopted'];

/** Whether the body has said its last word in the case: KS Fiks' erEndeligVedtak, OParl's authoritative. */
export function isFinal(outcome: Outcome): boolean {
  return decided.includes(outcome);
}

/** The three states that Noark's metadata catalogue suggests for M055; null where none fits. */
export function archivalOutcome(outcome: Outcome): 'treated' | 'postponed' | 'sent-back' | null {
  if (isFinal(outcome)) return 'treated';
  if (outcome === 'postponed') return 'postponed';
  if (outcome === 'sent_back') return 'sent-back';
  return null;
}
