import type { FollowUpText } from '../text/index.ts';
import type { Obligation } from '../vocabulary.ts';

/** Where an obligation comes from, as a reader writes it: sak 37/23 pkt. 3. */
export function sourceWords(
  { source, pointNo }: Pick<Obligation, 'source' | 'pointNo'>,
  t: FollowUpText,
): string {
  if (!source) return '';
  return pointNo !== null && /^\d/u.test(source)
    ? t.sourcePoint(source, pointNo)
    : t.sourceCase(source);
}
