import type { Matter } from '../matters/vocabulary.ts';
import type { MatterStanding } from './rules/a-question-closes-with-a-decision-or-an-escalation.ts';
import type { VendorQuestion } from './vocabulary.ts';

/** How the matter of a question stands: lifted where another body than the question's own has it. */
export function standingOf(
  matter: Pick<Matter, 'state' | 'bodyId'> | undefined,
  { bodyId }: Pick<VendorQuestion, 'bodyId'>,
): MatterStanding {
  if (!matter) return 'none';
  if (matter.state === 'decided' || matter.state === 'withdrawn') return matter.state;
  return matter.bodyId === bodyId ? 'open' : 'lifted';
}
