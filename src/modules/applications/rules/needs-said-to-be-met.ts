import type { SaysToMeet } from '../vocabulary.ts';
import { tidyText } from './details-are-well-formed.ts';

/** So much is written at most of how somebody meets one need. */
export const mostCharactersOfHow = 500;
/** So many needs at most; all groups together have fewer. */
const mostNeeds = 500;

export type NeedFault =
  | { code: 'how-too-long'; needId: SaysToMeet['needId']; most: number; has: number }
  | { code: 'too-many-needs'; most: number; has: number };

/** What is wrong with what somebody says to meet; null where nothing is. @source F-013, F-019 */
export function faultOfSaid(says: readonly SaysToMeet[]): NeedFault | null {
  if (says.length > mostNeeds) {
    return { code: 'too-many-needs', most: mostNeeds, has: says.length };
  }
  for (const { needId, how } of says) {
    const has = [...how].length;
    if (has > mostCharactersOfHow) {
      return { code: 'how-too-long', needId, most: mostCharactersOfHow, has };
    }
  }
  return null;
}

/** The same without what nobody meant to write. */
export const tidySaid = (says: readonly SaysToMeet[]): SaysToMeet[] =>
  says.map(({ needId, how }) => ({ needId, how: tidyText(how) }));
