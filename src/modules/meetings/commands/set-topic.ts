import type { CaseId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { setCaseTopic } from '../store/writes.ts';

/** Says which topic a case belongs to, so that its trail through the years can be followed. */
export const setTopic = command<
  { caseId: string; topic: string },
  null,
  { code: 'topic-too-long'; length: number; limit: number }
>({
  name: 'meetings.set-topic',
  action: 'paper.edit',
  subject: async (tx, { caseId }) =>
    (await tx
      .selectFrom('meetings.case_file')
      .select('body_id as bodyId')
      .where('id', '=', caseId as CaseId)
      .executeTakeFirst()) ?? null,
  run: async (tx, { caseId, topic }) => {
    const wanted = topic.trim();
    if (wanted.length > 80) {
      return refused({ code: 'topic-too-long', length: wanted.length, limit: 80 });
    }
    const before = await tx
      .selectFrom('meetings.case_file')
      .select('topic')
      .where('id', '=', caseId as CaseId)
      .executeTakeFirst();
    if (before?.topic === wanted) return allowed({ value: null, changes: [] });
    await setCaseTopic(tx, caseId as CaseId, wanted);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'case', subjectId: caseId, before, after: { topic: wanted } }],
    });
  },
});
