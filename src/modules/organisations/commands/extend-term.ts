import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { type ExtensionRefusal, extendTerm, termEndsOn } from '../rules/term-ends.ts';
import { toTerm } from '../store/reads.ts';
import { lockTerm, setExtensions } from '../store/writes.ts';
import { bodyOfTerm } from './subjects.ts';

export type ExtendTermInput = { termId: string; years: number; byCase: string };

/**
 * Extends a term of office by whole years, as a case has decided, and answers its new last day.
 * @source F-004, 46/23
 */
export const extendTermOfOffice = command<
  ExtendTermInput,
  { endsOn: IsoDate | null },
  ExtensionRefusal | { code: 'extension-without-case' }
>({
  name: 'organisations.extend-term',
  action: 'meeting.edit',
  subject: bodyOfTerm,
  run: async (tx, input) => {
    const byCase = input.byCase.trim();
    const row = await lockTerm(tx, input.termId);
    if (!row || !byCase) return refused({ code: 'extension-without-case' });
    const term = toTerm(row);
    const extended = extendTerm(term, { years: input.years, byCase });
    if (!extended.ok) return extended;
    await setExtensions(tx, row.id, extended.value.extensions);
    const endsOn = termEndsOn(extended.value);
    return allowed({
      value: { endsOn },
      changes: [
        {
          subjectKind: 'term',
          subjectId: row.id,
          before: { endsOn: termEndsOn(term), extensions: term.extensions },
          after: { endsOn, extensions: extended.value.extensions },
        },
      ],
    });
  },
});
