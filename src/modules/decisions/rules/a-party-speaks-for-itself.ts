import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';

/**
 * Whoever keeps the register enters what any party has said; everybody else speaks for the
 * organisation that they act for, and for no other.
 * @source F-041
 */
export function maySpeakFor(
  party: string,
  speaker: { organisationId: string; keepsRegister: boolean },
): Verdict<null, { code: 'speaks-for-another' }> {
  return speaker.keepsRegister || speaker.organisationId === party
    ? allowed(null)
    : refused({ code: 'speaks-for-another' });
}
