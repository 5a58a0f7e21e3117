import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { ChoosingRun, RunState } from '../vocabulary.ts';

export type CommitRefusal =
  | { code: 'not-in-this-state'; state: RunState }
  | { code: 'committed-already' }
  | { code: 'replacement-is-not-drawn' };

export type SeedRefusal =
  | { code: 'not-committed' }
  | { code: 'seeded-already' }
  | { code: 'other-commitment' }
  | { code: 'field-is-empty'; field: SeedField }
  | { code: 'field-too-long'; field: SeedField; most: number };

export const seedFields = ['seed', 'source', 'witness'] as const;
export type SeedField = (typeof seedFields)[number];
/** The seed, where it came from, and who watched. */
export type PublicSeed = Readonly<Record<SeedField, string>>;
const mostLetters = 200;

/**
 * Whether the pool and the distribution of a run may be committed to: once, and only what was found
 * to the end. A replacement keeps to an earlier selection, and is not drawn.
 */
export function mayCommit(
  { state, parent }: Pick<ChoosingRun, 'state' | 'parent'>,
  draw: object | undefined,
): Verdict<null, CommitRefusal> {
  if (draw) return refused({ code: 'committed-already' });
  if (state !== 'found') return refused({ code: 'not-in-this-state', state });
  if (parent?.as === 'replacement') return refused({ code: 'replacement-is-not-drawn' });
  return allowed(null);
}

/**
 * Whether a seed may be entered: only after the commitment, only the one that stood on the page,
 * and only once. The seed is taken without the spaces around it.
 */
export function maySeed(
  draw: { commitment: string; seed: string | null } | undefined,
  seen: string,
  typed: PublicSeed,
): Verdict<PublicSeed, SeedRefusal> {
  if (!draw) return refused({ code: 'not-committed' });
  if (draw.seed !== null) return refused({ code: 'seeded-already' });
  if (draw.commitment !== seen) return refused({ code: 'other-commitment' });
  const written = { seed: '', source: '', witness: '' };
  for (const field of seedFields) {
    const text = typed[field].normalize('NFC').trim().replace(/\s+/g, ' ');
    if (text === '') return refused({ code: 'field-is-empty', field });
    if (text.length > mostLetters) {
      return refused({ code: 'field-too-long', field, most: mostLetters });
    }
    written[field] = text;
  }
  return allowed(written);
}
