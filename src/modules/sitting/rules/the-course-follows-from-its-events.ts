import type { ClockTime } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { ItemCourse, Sitting } from '../vocabulary.ts';
import { changing, having, type Steps } from './one-step.ts';
import { ended } from './speeches-follow-from-their-events.ts';

type CourseKind =
  | 'item-started'
  | 'item-ended'
  | 'items-reordered'
  | 'item-minutes-set'
  | 'speakers-closed'
  | 'speakers-opened'
  | 'motion-put'
  | 'motion-withdrawn'
  | 'conflict-raised'
  | 'conflict-decided'
  | 'stances-noted'
  | 'decided'
  | 'treatment-written'
  | 'statement-made';

/** What becomes of each item of the agenda. */
export const courseSteps: Steps<CourseKind> = {
  'item-started': (sitting, { itemId, time }, { at }) => {
    if (sitting.current === itemId) return sitting;
    const left = leavingItem(sitting, time, at);
    const changed = withCourse(left, itemId, (course) => ({
      from: course.from ?? time,
      to: null,
      spans: [...course.spans, { from: time, to: null }],
    }));
    return { ...changed, current: itemId };
  },

  'item-ended': (sitting, { itemId, time }, { at }) =>
    sitting.current === itemId ? leavingItem(sitting, time, at) : sitting,

  'items-reordered': (sitting, { order }) => {
    const known = order.filter(
      (item, at) => sitting.order.includes(item) && order.indexOf(item) === at,
    );
    const rest = sitting.order.filter((item) => !known.includes(item));
    return { ...sitting, order: [...known, ...rest] };
  },

  'item-minutes-set': (sitting, { itemId, minutes }) =>
    withCourse(sitting, itemId, () => ({ minutes })),

  'speakers-closed': (sitting, { itemId }) =>
    withCourse(sitting, itemId, () => ({ speakersClosed: true })),

  'speakers-opened': (sitting, { itemId }) =>
    withCourse(sitting, itemId, () => ({ speakersClosed: false })),

  'motion-put': (sitting, { motionId, itemId, participant, pointNo, text }) => {
    if (sitting.motions.some((motion) => motion.id === motionId)) return sitting;
    const motion = { id: motionId, itemId, participant, pointNo, text, withdrawn: false };
    return { ...sitting, motions: [...sitting.motions, motion] };
  },

  'motion-withdrawn': (sitting, { motionId }) => ({
    ...sitting,
    motions: changing(
      sitting.motions,
      (motion) => motion.id === motionId,
      (motion) => ({ ...motion, withdrawn: true }),
    ),
  }),

  'conflict-raised': (sitting, { itemId, participant, raisedBy, ground }) => {
    const rest = sitting.conflicts.filter(
      (one) => one.itemId !== itemId || one.participant !== participant,
    );
    const raised = { itemId, participant, raisedBy, ground, decided: null };
    return { ...sitting, conflicts: [...rest, raised] };
  },

  'conflict-decided': (sitting, fact) => {
    const { itemId, participant, disqualified, deputy, basis, time } = fact;
    return {
      ...sitting,
      conflicts: changing(
        sitting.conflicts,
        (one) => one.itemId === itemId && one.participant === participant,
        (one) => ({ ...one, decided: { disqualified, deputy, basis, time } }),
      ),
    };
  },

  'stances-noted': (sitting, { itemId, stances }) =>
    withCourse(sitting, itemId, () => ({ stances })),

  decided: (sitting, fact) => withCourse(sitting, fact.itemId, () => ({ decision: fact })),

  'treatment-written': (sitting, { itemId, text }, { number }) =>
    withCourse(sitting, itemId, () => ({ treatment: text, treatmentVersion: number })),

  'statement-made': (sitting, { itemId, participant, text }, { number }) =>
    withCourse(sitting, itemId, (course) => ({
      statements: [...course.statements, { number, participant, text }],
    })),
};

/** The course of an item, also of one that nothing has happened to yet. */
export function courseOf(sitting: Sitting, itemId: AgendaItemId): ItemCourse {
  return sitting.items.get(itemId) ?? { ...untouched, itemId };
}

/** The sitting as it is when the current item is left: nobody speaks in it any more. */
export function leavingItem(sitting: Sitting, time: ClockTime, at: Date): Sitting {
  if (sitting.current === null) return sitting;
  const left = withCourse(sitting, sitting.current, ({ spans }) => ({
    to: time,
    spans: spans.map((span) => (span.to === null ? { ...span, to: time } : span)),
  }));
  return { ...left, current: null, speeches: ended(left.speeches, at) };
}

function withCourse(
  sitting: Sitting,
  itemId: AgendaItemId,
  change: (course: ItemCourse) => Partial<ItemCourse>,
): Sitting {
  const course = courseOf(sitting, itemId);
  return { ...sitting, items: having(sitting.items, itemId, { ...course, ...change(course) }) };
}

const untouched: Omit<ItemCourse, 'itemId'> = {
  from: null,
  to: null,
  spans: [],
  minutes: null,
  treatment: '',
  treatmentVersion: 0,
  statements: [],
  stances: [],
  decision: null,
  speakersClosed: false,
};
