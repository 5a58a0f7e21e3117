import type { MatterId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import {
  type Acting,
  type Change,
  type CommandRefusal,
  carryOut,
  command,
} from '../../identity/command.ts';
import { routeMatter, structureOn } from '../../mandate/index.ts';
import type { Affects } from '../../mandate/vocabulary.ts';
import {
  type AskGroupRefusal,
  askGroup,
  type RaiseRefusal,
  raiseMatterIn,
} from '../../matters/index.ts';
import type { Matter } from '../../matters/vocabulary.ts';
import {
  type ClosingRefusal,
  mayGoTo,
} from '../rules/a-question-closes-with-a-decision-or-an-escalation.ts';
import { readQuestion } from '../store/reads.ts';
import { addStep, lockQuestion, updateQuestion } from '../store/writes.ts';
import type { VendorQuestion } from '../vocabulary.ts';

export type ConferInput = {
  id: string;
  seen: number;
  affects: Affects;
  /** What the members are asked to take a position on. */
  proposal: string;
  /** Scheme and host of the links in mails. */
  site: string;
};

export type ConferRefusal =
  | ClosingRefusal
  | { code: 'question-changed-meanwhile' }
  | { code: 'proposal-is-missing' }
  | { code: 'matter-not-raised'; why: RaiseRefusal }
  | { code: 'group-not-asked'; why: CommandRefusal<AskGroupRefusal> };

/** What came of it: the matter, and how many were asked; none where it is outside the mandate. */
export type Conferred = { matterId: MatterId; asked: number };

/** The body that answers for a question, for the policy. */
export async function bodyOfQuestion(tx: Writer, { id }: { id: string }) {
  const one = await readQuestion(tx, id);
  return one ? { bodyId: one.bodyId } : null;
}

/** Opens a matter of a question, in the vendor's name, under what the expert says that it affects. */
export async function matterOfQuestion(
  tx: Writer,
  one: VendorQuestion,
  { affects, site }: Pick<ConferInput, 'affects' | 'site'>,
  acting: Acting,
): Promise<
  Verdict<
    { matter: Matter; changes: readonly Change[] },
    { code: 'matter-not-raised'; why: RaiseRefusal }
  >
> {
  const raised = await raiseMatterIn(
    tx,
    {
      title: one.title,
      question: one.question,
      background: one.background,
      options: [],
      affects,
      waitsFor: one.vendorName,
      // A day that has passed is said on the question; a matter cannot begin after its own end.
      neededBy: one.neededBy && one.neededBy >= acting.today ? one.neededBy : null,
      origin: 'vendor',
      bodyId: one.bodyId,
      expert: null,
      practice: false,
      replyEmail: null,
      site,
    },
    { personId: one.askedBy, name: one.vendorName, organisationId: one.vendor },
    acting,
  );
  if (!raised.ok) return refused({ code: 'matter-not-raised', why: raised.refusal });
  return allowed(raised.value);
}

/**
 * The expert is in doubt: opens a matter of the question and asks the members at once. What lies
 * outside the body's mandate is opened and asked of nobody here; it is to be lifted.
 * @source F-038
 */
export const conferOnQuestion = command<ConferInput, Conferred, ConferRefusal>({
  name: 'vendor-questions.confer',
  action: 'question.answer',
  subject: bodyOfQuestion,
  run: async (tx, input, acting) => {
    const { id, seen, affects, proposal, site } = input;
    const one = await lockQuestion(tx, id);
    if (!one) throw new Error(`question ${id} went away under its lock`);
    if (one.version !== seen) return refused({ code: 'question-changed-meanwhile' });
    const verdict = mayGoTo(one.state, 'conferring', 'none', false);
    if (!verdict.ok) return verdict;
    const structure = await structureOn(tx, acting.today);
    const route = structure && routeMatter(structure, affects, one.bodyId, acting.today);
    const within = route?.at === one.bodyId;
    if (within && !proposal.trim()) return refused({ code: 'proposal-is-missing' });
    const raised = await matterOfQuestion(tx, one, { affects, site }, acting);
    if (!raised.ok) return raised;
    const { id: matterId, version } = raised.value.matter;
    let asked = 0;
    if (within) {
      const round = await carryOut(
        tx,
        askGroup,
        { id: matterId, version, proposal, change: '', closesOn: null, site },
        acting,
      );
      if (!round.ok) return refused({ code: 'group-not-asked', why: round.refusal });
      asked = round.value.asked;
    }
    await updateQuestion(tx, one, { state: 'conferring', matter_id: matterId });
    await addStep(tx, one.id, {
      at: acting.now,
      byName: acting.actor.name,
      state: 'conferring',
      words: '',
      forVendor: true,
    });
    return allowed({
      value: { matterId, asked },
      changes: [
        ...raised.value.changes,
        {
          subjectKind: 'vendor-question',
          subjectId: one.id,
          bodyId: one.bodyId,
          before: { state: one.state },
          after: { state: 'conferring', matter: matterId, asked },
        },
      ],
    });
  },
});
