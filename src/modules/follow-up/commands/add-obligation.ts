import type { ObligationId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { insertObligation, type NewObligation } from '../store/writes.ts';

type AddRefusal = { code: 'what-is-empty' } | { code: 'who-is-empty' };

/**
 * Lays something on somebody: a suggestion read from a text that a person has confirmed, or what
 * was agreed outside a decision. Refused unless it says who owes what.
 * @source F-076
 */
export const addObligation = command<NewObligation, ObligationId, AddRefusal>({
  name: 'follow-up.add-obligation',
  action: 'obligation.edit',
  subject: async (tx, { bodyId }) => {
    const body = await readBody(tx, bodyId);
    return body ? { bodyId: body.id } : null;
  },
  run: async (tx, wanted, { now }) => {
    const obligation = { ...wanted, who: wanted.who.trim(), what: wanted.what.trim() };
    if (!obligation.what) return refused({ code: 'what-is-empty' });
    if (!obligation.who) return refused({ code: 'who-is-empty' });
    const id = await insertObligation(tx, obligation, now);
    const { who, what, due, source, pointNo } = obligation;
    return allowed({
      value: id,
      changes: [
        { subjectKind: 'obligation', subjectId: id, after: { who, what, due, source, pointNo } },
      ],
    });
  },
});
