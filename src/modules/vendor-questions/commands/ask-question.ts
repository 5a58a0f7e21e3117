import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { lowestCovering, structureOn } from '../../mandate/index.ts';
import type { ServiceAreaCode } from '../../mandate/vocabulary.ts';
import { expertsOf } from '../../matters/index.ts';
import { isMailAddress, queueMessage } from '../../messages/index.ts';
import { messageToExpert } from '../messages.ts';
import { type AskingRefusal, wrongWithQuestion } from '../rules/a-question-says-what-is-asked.ts';
import { addStep, insertQuestion } from '../store/writes.ts';
import type { VendorQuestion } from '../vocabulary.ts';

export type AskInput = {
  area: ServiceAreaCode;
  title: string;
  question: string;
  background: string;
  neededBy: IsoDate | null;
  replyEmail: string | null;
  /** Scheme and host of the link in the message to the expert. */
  origin: string;
};

export type AskRefusal =
  | AskingRefusal
  | { code: 'email-is-unreadable'; typed: string }
  | { code: 'nobody-answers-for-area'; area: ServiceAreaCode };

/**
 * Sends in a vendor's question about one area. It goes to the lowest body with a mandate there, and
 * to that body's expert. Refuses an area that no body has a mandate in.
 * @source F-044
 */
export const askQuestion = command<AskInput, VendorQuestion, AskRefusal>({
  name: 'vendor-questions.ask',
  action: 'question.ask',
  subject: async () => ({ bodyId: null }),
  run: async (tx, input, { actor, now, today }) => {
    const wrong = wrongWithQuestion(input, today);
    if (wrong) return refused(wrong);
    const { replyEmail } = input;
    if (replyEmail !== null && !isMailAddress(replyEmail)) {
      return refused({ code: 'email-is-unreadable', typed: replyEmail });
    }
    const structure = await structureOn(tx, today);
    const affects = {
      domains: [],
      serviceAreas: [input.area],
      sides: [],
      organisations: [],
      cost: null,
    };
    const [answering] = structure ? lowestCovering(structure, affects, today) : [];
    if (!answering) return refused({ code: 'nobody-answers-for-area', area: input.area });
    const [expert] = await expertsOf(tx, answering.bodyId, today);
    const one = await insertQuestion(tx, {
      year: Number(today.slice(0, 4)),
      vendor: actor.organisationId,
      vendor_name: actor.onBehalfOf,
      asked_by: actor.personId,
      asked_by_name: actor.name,
      reply_email: replyEmail,
      area: input.area,
      title: input.title.trim(),
      question: input.question.trim(),
      background: input.background.trim(),
      asked_on: today,
      needed_by: input.neededBy,
      body_id: answering.bodyId,
      expert: expert?.id ?? null,
      expert_name: expert?.name ?? null,
      state: 'asked',
      matter_id: null,
      decision_id: null,
      decided_before: false,
      answer: '',
      sent_on: null,
    });
    await addStep(tx, one.id, {
      at: now,
      byName: actor.name,
      state: 'asked',
      words: '',
      forVendor: true,
    });
    const message = await messageToExpert(tx, one, input.origin);
    if (message) await queueMessage(tx, message, now);
    const after = { number: one.number, title: one.title, area: one.area, neededBy: one.neededBy };
    return allowed({
      value: one,
      changes: [
        {
          subjectKind: 'vendor-question',
          subjectId: one.id,
          bodyId: one.bodyId,
          after,
        },
      ],
    });
  },
});
