import type { IsoDate } from '../../../kernel/calendar.ts';
import { isIsoDate } from '../../../kernel/calendar.ts';
import type { DecisionId, QueuedCaseId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { proposeInformationCase } from '../../case-queue/index.ts';
import { dropOpenMatter, enterDecision, nextNumber } from '../../decisions/index.ts';
import type { Standardisation } from '../../decisions/vocabulary.ts';
import { type Acting, command, type Done } from '../../identity/command.ts';
import { mailEnded } from '../mail/send.ts';
import {
  type BeforeDeciding,
  type DecideRefusal,
  decidedByChair,
  decidedByExpert,
  decidedByOutcome,
} from '../rules/when-a-matter-may-be-decided.ts';
import { readScene, type Scene } from '../scene.ts';
import { readMatter } from '../store/reads.ts';
import { updateMatter } from '../store/writes.ts';
import type { Ending } from '../vocabulary.ts';
import { rulesInForce } from './end-round.ts';
import {
  bodyOfMatter,
  changeOf,
  type MeanwhileRefusal,
  matterAsSeen,
  type Seen,
} from './seen-matter.ts';

/** What the register shall know of a decision besides its text. */
export type Registering = {
  standardisation: Standardisation | null;
  /** The day the decision asks whether it did what it should; as typed. */
  reviewOn: string | null;
  site: string;
};

export type Decided = {
  /** Null in a practice matter, which is in no register. */
  decisionId: DecisionId | null;
  number: string;
  queuedCaseId: QueuedCaseId | null;
};

export type DecideMatterRefusal =
  | DecideRefusal
  | MeanwhileRefusal
  | { code: 'no-such-day'; typed: string }
  | { code: 'review-has-passed'; day: IsoDate; today: IsoDate }
  | { code: 'difference-needs-reason' };

type Settled = {
  how: Exclude<Ending['how'], 'withdrawn'>;
  answer: string;
  reason: string;
  outcome: string;
};

/**
 * Decides a matter with what a round of the group gave: the proposal as it was answered to.
 * @source F-034, F-045
 */
export const decideMatter = command<
  Seen & Registering & { reason: string },
  Decided,
  DecideMatterRefusal
>({
  name: 'matters.decide',
  action: 'matter.lead',
  subject: bodyOfMatter,
  run: (tx, input, acting) =>
    settle(tx, input, acting, (before) => {
      const found = decidedByOutcome(before, input);
      if (!found.ok) return found;
      const { kind, ...answer } = found.value;
      return allowed({ ...answer, how: 'outcome', outcome: kind });
    }),
});

/** The expert answers from own knowledge, without asking the group. @source F-038, R-11 */
export const answerAsExpert = command<
  Seen & Registering & { answer: string; reason: string },
  Decided,
  DecideMatterRefusal
>({
  name: 'matters.answer-as-expert',
  action: 'matter.lead',
  subject: bodyOfMatter,
  run: (tx, input, acting) =>
    settle(tx, input, acting, (before, { matter }) => {
      const { actor } = acting;
      const isExpert = actor.role === 'expert' || actor.personId === matter.expert;
      const found = decidedByExpert(before, input, isExpert);
      return found.ok ? allowed({ ...found.value, how: 'expert', outcome: 'expert' }) : found;
    }),
});

/** The chair decides, where the rules leave it to the chair when the rounds are used up. */
export const decideAsChair = command<
  Seen & Registering & { answer: string; reason: string },
  Decided,
  DecideMatterRefusal
>({
  name: 'matters.decide-as-chair',
  action: 'matter.lead',
  subject: bodyOfMatter,
  run: (tx, input, acting) =>
    settle(tx, input, acting, (before) => {
      const found = decidedByChair(before, input, acting.actor.role === 'chair');
      if (!found.ok) return found;
      const { answer, reason } = found.value;
      return allowed({ answer, reason, how: 'chair', outcome: 'chair' });
    }),
});

/**
 * Ends a matter with a decision: a number in the register, an information case in the body's queue,
 * and a mail to whoever asked and whoever answered – in one transaction, or nothing. Practice is
 * ended with its answer and told of, and leaves nothing in the register or the queue.
 */
async function settle(
  tx: Writer,
  input: Seen & Registering,
  acting: Acting,
  ground: (before: BeforeDeciding, scene: Scene) => Verdict<Settled, DecideRefusal>,
): Promise<Verdict<Done<Decided>, DecideMatterRefusal>> {
  const seen = await matterAsSeen(tx, input);
  if (!seen.ok) return seen;
  const { now, today, actor } = acting;
  const scene = await readScene(tx, seen.value, today);
  const { matter, place, outside, stay } = scene;
  const ruleSet = await rulesInForce(tx, matter.bodyId, today);
  const { state } = matter;
  const before = {
    state,
    outside,
    level: place?.level ?? 0,
    hasRules: ruleSet !== null,
    rounds: stay,
  };
  const settled = ground(before, scene);
  if (!settled.ok) return settled;
  const wrong = wrongWithRegistering(input, today);
  if (wrong) return refused(wrong);
  const entered = matter.practice
    ? { decisionId: null, number: '', queuedCaseId: null }
    : await enter(tx, scene, settled.value, input, acting);
  const { how, answer, reason, outcome } = settled.value;
  await updateMatter(tx, matter, {
    state: 'decided',
    ended_how: how,
    ended_on: today,
    ended_by_name: actor.name,
    answer,
    answer_reason: reason,
    decision_id: entered.decisionId,
    decision_number: entered.number,
    queued_case_id: entered.queuedCaseId,
  });
  if (!matter.practice) await dropOpenMatter(tx, matter.id);
  const ended = await readMatter(tx, matter.id);
  if (ended) await mailEnded(tx, { matter: ended, site: input.site, day: today }, now);
  const after = { state: 'decided', how, outcome, decision: entered.number };
  return allowed({ value: entered, changes: [changeOf(matter, { state }, after)] });
}

function wrongWithRegistering(
  { reviewOn, standardisation }: Registering,
  today: IsoDate,
): DecideMatterRefusal | null {
  const day = reviewOn?.trim();
  if (day && !isIsoDate(day)) {
    return { code: 'no-such-day', typed: (reviewOn ?? '').slice(0, 40) };
  }
  if (day && day < today) return { code: 'review-has-passed', day, today };
  if (standardisation?.kind === 'different' && !standardisation.reason.trim()) {
    return { code: 'difference-needs-reason' };
  }
  return null;
}

async function enter(
  tx: Writer,
  { matter, place }: Scene,
  { answer, reason, outcome }: Settled,
  { reviewOn, standardisation }: Registering,
  { actor, now, today }: Acting,
): Promise<Decided> {
  const number = await nextNumber(tx, matter.bodyId, Number(today.slice(0, 4)));
  const decisionId = await enterDecision(
    tx,
    {
      number,
      bodyId: matter.bodyId,
      decidedOn: today,
      title: matter.title,
      question: matter.question,
      points: [{ no: null, text: answer, change: 'none', proposed: null }],
      reason,
      affects: matter.affects,
      source: { kind: 'matter', matterId: matter.id, outcome },
      level: place?.level ?? null,
      validFrom: today,
      standardisation,
      reviewOn: reviewOn?.trim() || null,
    },
    { name: actor.name, now },
  );
  const queuedCaseId = await proposeInformationCase(tx, {
    bodyId: matter.bodyId,
    title: `${matter.title} (${number})`,
    reason: answer,
    by: { personId: actor.personId, name: actor.name, onBehalfOf: actor.onBehalfOf },
    today,
    now,
  });
  return { decisionId, number, queuedCaseId };
}
