import { type IsoDate, todayInNorway } from '../../kernel/calendar.ts';
import { refused, type Verdict } from '../../kernel/verdict.ts';
import { inTransaction } from '../../platform/database/index.ts';
import type { Db, Writer } from '../../platform/database/tables.ts';
import { appendAllToLog } from '../audit/index.ts';
import { mayDo } from './rules/who-may-do-what.ts';
import type { Action, Actor, PolicyRefusal, Subject } from './vocabulary.ts';

export { mayDo };

/** What a command is about that belongs to no single body. */
export const ofNoBody = async () => ({ bodyId: null });

/** Who acts, and when: what a command knows of the world besides its input. */
export type Acting = { actor: Actor; now: Date; today: IsoDate };

/** What Omforent does by itself is done in its own name, so that the log tells it from a person. */
export function actingAsProgram(now: Date): Acting {
  const name = 'Omforent';
  const actor: Actor = {
    personId: 'pers_omforent',
    name,
    appointmentId: 'app_omforent',
    role: 'program',
    label: { nb: name, nn: name, en: name },
    organisationId: 'org_omforent',
    onBehalfOf: name,
    bodyId: null,
  };
  return { actor, now, today: todayInNorway(now) };
}

/** What the log shall say of a change. */
export type Change = {
  subjectKind: string;
  subjectId: string;
  bodyId?: string | null;
  before?: unknown;
  after?: unknown;
};

/** What a command did: its answer, and the changes to log. No change, no entry. */
export type Done<Value> = { value: Value; changes: readonly Change[] };

/** One verb: what it needs leave for, what it is about, and what it does in a transaction. */
export type Command<Input, Value, Refusal extends { code: string }> = {
  name: `${string}.${string}`;
  action: Action;
  subject: (tx: Writer, input: Input, acting: Acting) => Promise<Subject | null>;
  run: (tx: Writer, input: Input, acting: Acting) => Promise<Verdict<Done<Value>, Refusal>>;
};

export type CommandRefusal<Refusal extends { code: string }> =
  | Refusal
  | PolicyRefusal
  | { code: 'not-found' };

/** Declares a command. Exists so that its types are inferred where it is written. */
export function command<Input, Value, Refusal extends { code: string }>(
  declared: Command<Input, Value, Refusal>,
): Command<Input, Value, Refusal> {
  return declared;
}

/**
 * Carries out a command inside a transaction that somebody else opened: asks the policy, runs it,
 * and appends each change to the audit log.
 */
export async function carryOut<Input, Value, Refusal extends { code: string }>(
  tx: Writer,
  order: Command<Input, Value, Refusal>,
  input: Input,
  acting: Acting,
): Promise<Verdict<Value, CommandRefusal<Refusal>>> {
  // Whose role may not learns nothing of what there is.
  const role = mayDo(acting.actor, order.action, { bodyId: null });
  if (!role.ok) return role;
  const subject = await order.subject(tx, input, acting);
  if (!subject) return refused({ code: 'not-found' });
  const leave = mayDo(acting.actor, order.action, subject);
  if (!leave.ok) return leave;
  const verdict = await order.run(tx, input, acting);
  if (!verdict.ok) return verdict;
  const { changes } = verdict.value;
  if (changes.length > 0) {
    const { actor } = acting;
    const records = changes.map((change) => ({
      at: acting.now.toISOString(),
      personId: actor.personId,
      personName: actor.name,
      role: actor.role,
      onBehalfOf: actor.onBehalfOf,
      command: order.name,
      subjectKind: change.subjectKind,
      subjectId: change.subjectId,
      bodyId: change.bodyId ?? subject.bodyId,
      before: change.before ?? null,
      after: change.after ?? null,
    }));
    await appendAllToLog(tx, records);
  }
  return { ok: true, value: verdict.value.value };
}

/**
 * The edge: opens the one transaction, carries out the command, and keeps nothing of a refused one.
 */
export async function perform<Input, Value, Refusal extends { code: string }>(
  db: Db,
  order: Command<Input, Value, Refusal>,
  input: Input,
  acting: Acting,
): Promise<Verdict<Value, CommandRefusal<Refusal>>> {
  return inTransaction(db, (tx) => carryOut(tx, order, input, acting), {
    keep: (verdict) => verdict.ok,
  });
}
