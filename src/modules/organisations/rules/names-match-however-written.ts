import { plainName } from '../../../kernel/plain-name.ts';

/**
 * Answers whether any of the names holds what was searched for, however the two are written: case,
 * hyphens, spaces and accents make no difference, so "Inn-Trøndelag" finds Inntrøndelag. Nothing
 * searched for matches everything.
 * @source F-002
 */
export function nameMatches(names: readonly (string | null)[], searched: string): boolean {
  const wanted = plainName(searched);
  return wanted === '' || names.some((name) => name !== null && plainName(name).includes(wanted));
}
