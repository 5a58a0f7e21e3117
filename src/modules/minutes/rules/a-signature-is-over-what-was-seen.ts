import type { PersonId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { WrittenMinutes } from '../../documents/vocabulary.ts';
import type { Signatory, Signature } from '../vocabulary.ts';
import { canonical } from './a-document-has-one-hash.ts';

export type SignatoryStanding = Signatory & {
  /** Over the document as it stands. */
  signed: Signature | null;
  /** A signature that fell because the minutes were changed, with the headings of what changed. */
  fell: { signature: Signature; changed: string[] } | null;
};

/**
 * Answers how each of those who sign stands. A signature counts only for the exact document that was
 * seen: a change after it makes it fall, and tells where the change is.
 */
export function signatoriesNow(
  signatories: readonly Signatory[],
  signatures: readonly Signature[],
  now: { minutes: WrittenMinutes; hash: string; issue: number },
): SignatoryStanding[] {
  return signatories.map((signatory) => {
    const own = signatures.filter(
      ({ personId, issue }) => personId === signatory.personId && issue === now.issue,
    );
    const signed = own.findLast(({ documentHash }) => documentHash === now.hash) ?? null;
    const last = own.at(-1);
    if (signed || !last) return { ...signatory, signed, fell: null };
    const seen = JSON.parse(last.document) as WrittenMinutes;
    const changed = changedHeadings(seen, now.minutes);
    return { ...signatory, signed: null, fell: { signature: last, changed } };
  });
}

/** Whether the minutes are signed by both, as they stand. */
export function bothSigned(standings: readonly SignatoryStanding[]): boolean {
  return standings.length === 2 && standings.every(({ signed }) => signed !== null);
}

export type SignatoryRefusal = { code: 'signatories-must-be-two' } | { code: 'unknown-signatory' };

/** Whether these may be the two who sign: two different persons among those it can be. */
export function mayBeSignatories(
  chosen: readonly PersonId[],
  candidates: readonly Signatory[],
): Verdict<Signatory[], SignatoryRefusal> {
  if (chosen.length !== 2 || chosen[0] === chosen[1]) {
    return refused({ code: 'signatories-must-be-two' });
  }
  const found = chosen.flatMap((id) => candidates.find(({ personId }) => personId === id) ?? []);
  return found.length === 2 ? allowed(found) : refused({ code: 'unknown-signatory' });
}

/** The headings of the sections in which two editions of the minutes differ. */
export function changedHeadings(before: WrittenMinutes, after: WrittenMinutes): string[] {
  const text = (minutes: WrittenMinutes, key: string) =>
    canonical(minutes.sections.find((section) => section.key === key) ?? null);
  const keys = [...before.sections, ...after.sections].map(({ key }) => key);
  const changed = [...new Set(keys)].filter((key) => text(before, key) !== text(after, key));
  const named = changed.map(
    (key) =>
      [...after.sections, ...before.sections].find((section) => section.key === key)?.openHeading ??
      key,
  );
  const { sections: _, ...head } = before;
  const { sections: __, ...headNow } = after;
  return canonical(head) === canonical(headNow) ? named : [after.heading, ...named];
}
