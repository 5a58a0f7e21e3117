import type { AuditRecord } from '../../audit/vocabulary.ts';
import type { ExchangeChange } from '../vocabulary.ts';

/** What we log of a meeting, by the name that Noark has for it. */
const fieldNames: Readonly<Record<string, string>> = {
  date: 'moetedato',
  place: 'moetested',
  archiveCase: 'mappeID',
};

/**
 * Answers the values of a meeting that were another before, oldest first, from the audit log; what
 * the archive has no field for is left out.
 * @source Noark 5 M680–M685
 */
export function changesOf(
  entries: readonly Pick<AuditRecord, 'at' | 'personName' | 'subjectId' | 'before' | 'after'>[],
): ExchangeChange[] {
  return entries
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .flatMap(({ at, personName, subjectId, before, after }) =>
      Object.entries(fieldNames).flatMap(([ours, field]): ExchangeChange[] => {
        const was = textOf(before, ours);
        const is = textOf(after, ours);
        if (was === '' || is === '' || was === is) return [];
        return [{ of: subjectId, field, at, by: personName, before: was, after: is }];
      }),
    );
}

function textOf(values: unknown, name: string): string {
  if (values === null || typeof values !== 'object') return '';
  const value = (values as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value.trim() : '';
}
