import type { BodyId, OrganisationId, PersonId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { indexOpenMatter } from '../../decisions/index.ts';
import { type Acting, type Change, command } from '../../identity/command.ts';
import { lowestCovering, structureOn } from '../../mandate/index.ts';
import { isMailAddress } from '../../messages/index.ts';
import { mailRaised } from '../mail/send.ts';
import {
  type Wording,
  type WordingRefusal,
  wordingOf,
} from '../rules/a-matter-says-what-is-asked.ts';
import { dueFrom } from '../rules/working-days-of-a-round.ts';
import { expertsOf } from '../store/experts.ts';
import { drawNumber, insertMatter } from '../store/writes.ts';
import type { Matter, Origin } from '../vocabulary.ts';

export type RaiseInput = Wording & {
  origin: Origin;
  /** Null: the lowest body whose mandate covers it. */
  bodyId: BodyId | null;
  /** Null: the first of the body's experts, where it has any. */
  expert: PersonId | null;
  practice: boolean;
  /** Where the asker wants the answer; null where no address is left. */
  replyEmail: string | null;
  /** Scheme and host that links in mails begin with. */
  site: string;
};

/** Who asks, where it is another than the one who writes it down. */
export type Asker = {
  personId: PersonId | null;
  name: string;
  organisationId: OrganisationId;
};

export type RaiseRefusal =
  | WordingRefusal
  | { code: 'no-structure' }
  | { code: 'no-body-covers' }
  | { code: 'body-not-in-structure' }
  | { code: 'not-an-expert-of-the-body' }
  | { code: 'email-is-unreadable'; typed: string };

/**
 * Raises a matter, in a transaction that somebody else opened: with a number, in the body that is
 * named or else the lowest that covers it, under the structure that is valid today and that it
 * keeps. Answers the matter and the change for the log.
 * @source F-032, F-035
 */
export async function raiseMatterIn(
  tx: Writer,
  input: RaiseInput,
  asker: Asker,
  { actor, now, today }: Acting,
): Promise<Verdict<{ matter: Matter; changes: readonly Change[] }, RaiseRefusal>> {
  const wording = wordingOf(input, today);
  if (!wording.ok) return wording;
  const replyEmail = input.replyEmail?.trim() || null;
  if (replyEmail !== null && !isMailAddress(replyEmail)) {
    return refused({ code: 'email-is-unreadable', typed: replyEmail.slice(0, 100) });
  }
  const structure = await structureOn(tx, today);
  if (!structure) return refused({ code: 'no-structure' });
  const { affects } = wording.value;
  const named = input.bodyId ?? lowestCovering(structure, affects, today)[0]?.bodyId;
  if (!named) return refused({ code: 'no-body-covers' });
  const place = structure.bodies.find(({ bodyId }) => bodyId === named);
  if (!place) return refused({ code: 'body-not-in-structure' });
  const experts = await expertsOf(tx, named, today);
  const expert = input.expert ? experts.find(({ id }) => id === input.expert) : experts[0];
  if (input.expert && !expert) return refused({ code: 'not-an-expert-of-the-body' });
  const year = Number(today.slice(0, 4));
  const matter = await insertMatter(tx, {
    id: newId('matter'),
    practice: input.practice,
    year,
    running: await drawNumber(tx, input.practice, year),
    title: wording.value.title,
    question: wording.value.question,
    background: wording.value.background,
    options: wording.value.options.map((text, at) => ({ no: at + 1, text })),
    affects,
    origin: input.origin,
    asked_by: asker.personId,
    asked_by_name: asker.name,
    asked_by_email: replyEmail,
    on_behalf_of: asker.organisationId,
    asked_on: today,
    waits_for: wording.value.waitsFor,
    needed_by: wording.value.neededBy,
    body_id: named,
    raised_in: named,
    reached_on: today,
    due_on: dueFrom(today, place.timeLimitDays),
    expert: expert?.id ?? null,
    expert_name: expert?.name ?? null,
    state: 'open',
    structure_id: structure.id,
    decision_id: null,
    decision_number: '',
    queued_case_id: null,
    ended_how: null,
    ended_on: null,
    ended_by_name: '',
    answer: '',
    answer_reason: '',
    created_at: now,
  });
  if (!matter.practice) await indexOpenMatter(tx, matter);
  if (expert && expert.id !== actor.personId) {
    await mailRaised(tx, { matter, site: input.site, day: today }, now);
  }
  const { id, number, title, origin, practice, neededBy } = matter;
  const after = { number, title, origin, practice, neededBy };
  return allowed({
    matter,
    changes: [{ subjectKind: 'matter', subjectId: id, bodyId: named, after }],
  });
}

/** Raises a matter in one's own name. */
export const raiseMatter = command<RaiseInput, Matter, RaiseRefusal>({
  name: 'matters.raise',
  action: 'matter.raise',
  subject: async (_tx, { bodyId }) => ({ bodyId }),
  run: async (tx, input, acting) => {
    const { actor } = acting;
    const asker = {
      personId: actor.personId,
      name: actor.name,
      organisationId: actor.organisationId,
    };
    const raised = await raiseMatterIn(tx, input, asker, acting);
    if (!raised.ok) return raised;
    const { matter, changes } = raised.value;
    return allowed({ value: matter, changes });
  },
});
