import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { answersComeTo, storeAnswersTo } from '../store/own-address.ts';

/** Notes where answers by mail come in, as the operator has set it; null where nowhere. */
export const noteOwnAddress = command<{ answersTo: string | null }, null, never>({
  name: 'messages.note-own-address',
  action: 'mail.carry',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { answersTo }) => {
    const before = await answersComeTo(tx);
    if (before === answersTo) return allowed({ value: null, changes: [] });
    await storeAnswersTo(tx, answersTo);
    const change = {
      subjectKind: 'mail-address',
      subjectId: 'answers',
      before: { answersTo: before },
      after: { answersTo },
    };
    return allowed({ value: null, changes: [change] });
  },
});
