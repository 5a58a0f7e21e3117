import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { indexOpenMatter } from '../../decisions/index.ts';
import { type Acting, command, type Done } from '../../identity/command.ts';
import { dossierOf } from '../dossier.ts';
import { mailMoved } from '../mail/send.ts';
import { readPanel } from '../panel.ts';
import {
  type BeforeMoving,
  type LiftReason,
  liftOf,
  type MoveRefusal,
  returnOf,
} from '../rules/where-a-matter-may-go.ts';
import { dueFrom } from '../rules/working-days-of-a-round.ts';
import { readScene, type Scene } from '../scene.ts';
import { expertsOf } from '../store/experts.ts';
import { readMatter } from '../store/reads.ts';
import { insertEscalation, updateMatter } from '../store/writes.ts';
import type { Escalation } from '../vocabulary.ts';
import { endRound } from './end-round.ts';
import {
  bodyOfMatter,
  changeOf,
  type MeanwhileRefusal,
  matterAsSeen,
  type Seen,
} from './seen-matter.ts';

export type Moved = { toBody: BodyId; dueOn: IsoDate | null };

/**
 * Lifts a matter to the body above, or by mandate to the lowest that covers it, with the dossier and
 * a hand-over text. The clock starts again there, by that body's own time limit.
 * @source F-035, F-036
 */
export const escalateMatter = command<
  Seen & { reason: LiftReason; handOver: string; site: string },
  Moved,
  MoveRefusal | MeanwhileRefusal
>({
  name: 'matters.escalate',
  action: 'matter.lead',
  subject: bodyOfMatter,
  run: async (tx, input, acting) => {
    const seen = await matterAsSeen(tx, input);
    if (!seen.ok) return seen;
    const scene = await readScene(tx, seen.value, acting.today);
    const found = liftOf(input, beforeMoving(scene), acting.today);
    if (!found.ok) return found;
    const step = { ...found.value, direction: 'up', reason: input.reason } as const;
    return move(tx, scene, step, input.site, acting);
  },
});

/**
 * Sends a matter down: back to the body that lifted it, or to one below that covers it, since it is
 * within the mandate there after all.
 * @source F-036
 */
export const returnMatter = command<
  Seen & { handOver: string; toBody?: string; site: string },
  Moved,
  MoveRefusal | MeanwhileRefusal
>({
  name: 'matters.return',
  action: 'matter.lead',
  subject: bodyOfMatter,
  run: async (tx, input, acting) => {
    const seen = await matterAsSeen(tx, input);
    if (!seen.ok) return seen;
    const scene = await readScene(tx, seen.value, acting.today);
    const found = returnOf(input, beforeMoving(scene));
    if (!found.ok) return found;
    const reason = 'within-mandate-after-all';
    const step = { ...found.value, direction: 'down', reason } as const;
    return move(tx, scene, step, input.site, acting);
  },
});

/** What the rules of moving ask about. */
export function beforeMoving({ matter, route, place, stay, steps, below }: Scene): BeforeMoving {
  const whole = stay.findLast(({ cutShort, outcome }) => !cutShort && outcome !== null);
  return {
    state: matter.state,
    bodyId: matter.bodyId,
    dueOn: matter.dueOn,
    route,
    escalatesTo: place?.escalatesTo ?? null,
    lastOutcome: whole?.outcome?.outcome.kind ?? null,
    steps,
    below,
  };
}

async function move(
  tx: Writer,
  scene: Scene,
  wanted: Pick<Escalation, 'toBody' | 'handOver' | 'direction' | 'reason'>,
  site: string,
  acting: Acting,
): Promise<Verdict<Done<Moved>, never>> {
  const { matter, structure, outside, rounds } = scene;
  const { now, today, actor } = acting;
  const { toBody } = wanted;
  const open = rounds.find(({ closedAt }) => closedAt === null);
  if (open) {
    const panel = await readPanel(tx, matter.bodyId, today);
    await endRound(tx, open.id, { panel, day: today, cutShort: true }, acting);
  }
  const place = structure.bodies.find(({ bodyId }) => bodyId === toBody);
  const step: Escalation = {
    ...wanted,
    matterId: matter.id,
    fromBody: matter.bodyId,
    outside: wanted.direction === 'up' ? outside : [],
    dossier: await dossierOf(tx, scene),
    byName: actor.name,
    at: now,
    on: today,
    dueOn: dueFrom(today, place?.timeLimitDays ?? null),
  };
  await insertEscalation(tx, step);
  const [expert] = await expertsOf(tx, toBody, today);
  await updateMatter(tx, matter, {
    body_id: toBody,
    reached_on: today,
    due_on: step.dueOn,
    expert: expert?.id ?? null,
    expert_name: expert?.name ?? null,
    state: 'open',
  });
  const moved = await readMatter(tx, matter.id);
  if (moved && !moved.practice) await indexOpenMatter(tx, moved);
  if (moved) await mailMoved(tx, { matter: moved, site, step }, now);
  const { direction, reason, dueOn } = step;
  const after = { direction, reason, from: matter.bodyId, to: toBody, dueOn };
  return allowed({
    value: { toBody, dueOn },
    changes: [changeOf(matter, { bodyId: matter.bodyId, state: matter.state }, after)],
  });
}
