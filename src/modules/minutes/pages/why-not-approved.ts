import { mayBeApproved } from '../rules/minutes-go-from-draft-to-seal.ts';
import { standingOf } from '../standing-of-minutes.ts';
import type { ApprovalWay } from '../vocabulary.ts';
import type { MinutesAtHand } from './minutes-page.tsx';
import { refusalWords } from './refusal-words.ts';

/** Why the minutes cannot be approved in this way now; null where they can. */
export function whyNotApproved({ file, visit }: MinutesAtHand, way: ApprovalWay): string | null {
  const may = mayBeApproved(standingOf(file), way, file.hash);
  return may.ok ? null : refusalWords(may.refusal, visit.language);
}
