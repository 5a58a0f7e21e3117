import type { IsoDate } from '../../../kernel/calendar.ts';
import type { CaseId, MeetingId, ObligationId } from '../../../kernel/ids.ts';
import type { Standing } from '../../follow-up/vocabulary.ts';
import type { Outcome } from '../vocabulary.ts';

/** All that is known around the cases; more than one trail needs may be given. */
export type TrailSources = {
  cases: readonly { id: CaseId; number: string; title: string; topic: string }[];
  /** A case on the agenda of a meeting, with its outcome once there is one. */
  treatments: readonly {
    caseId: CaseId;
    meetingId: MeetingId | null;
    date: IsoDate | null;
    outcome: Outcome | null;
  }[];
  /** One case's paper cites another. */
  links: readonly { from: CaseId; to: CaseId }[];
  /** Something that happened outside meetings, told in a case's paper: a conference, a hearing. */
  events: readonly { caseId: CaseId; date: IsoDate; text: string }[];
  obligations: readonly {
    id: ObligationId;
    caseId: CaseId | null;
    due: IsoDate | null;
    who: string;
    what: string;
    standing: Standing;
  }[];
};

export type TrailNode = {
  date: IsoDate | null;
  caseId: CaseId;
  number: string;
  /** How many links away the case is; 0 is the case itself. */
  distance: number;
} & (
  | { kind: 'treated'; title: string; meetingId: MeetingId | null; outcome: Outcome | null }
  | { kind: 'event'; text: string }
  | { kind: 'due'; obligationId: ObligationId; who: string; what: string; standing: Standing }
);

export type Trail = {
  nodes: TrailNode[];
  /** The links among the trail's cases, the citing case first. */
  links: { from: CaseId; to: CaseId }[];
};

/** Further away than this, a case is another story. */
const reach = 4;

/**
 * Answers the story of a case: every treatment of it and of the cases it is linked with, whichever
 * way and through whichever others, what happened between, and what is still due, in the order of
 * time. Cases of one topic are linked. What has no date comes last. Links may go in circles.
 * @source F-088
 */
export function caseTrail(start: CaseId, sources: TrailSources): Trail {
  const distances = distancesFrom(start, sources);
  const nodes = sources.cases.flatMap((one): TrailNode[] => {
    const distance = distances.get(one.id);
    return distance === undefined ? [] : nodesOf(one, distance, sources);
  });
  const within = (id: CaseId) => distances.has(id);
  return {
    nodes: nodes.toSorted(inOrder),
    links: sources.links.filter(({ from, to }) => from !== to && within(from) && within(to)),
  };
}

function nodesOf(
  one: TrailSources['cases'][number],
  distance: number,
  { treatments, events, obligations }: TrailSources,
): TrailNode[] {
  const at = { caseId: one.id, number: one.number, distance };
  const own = <Thing extends { caseId: CaseId | null }>(things: readonly Thing[]) =>
    things.filter((thing) => thing.caseId === one.id);
  const treated = own(treatments).map(
    ({ date, meetingId, outcome }): TrailNode => ({
      ...at,
      kind: 'treated',
      date,
      title: one.title,
      meetingId,
      outcome,
    }),
  );
  const unplaced: TrailNode = {
    ...at,
    kind: 'treated',
    date: null,
    title: one.title,
    meetingId: null,
    outcome: null,
  };
  return [
    ...(treated.length > 0 ? treated : [unplaced]),
    ...own(events).map(({ date, text }): TrailNode => ({ ...at, kind: 'event', date, text })),
    ...own(obligations).map(
      ({ id, due, who, what, standing }): TrailNode => ({
        ...at,
        kind: 'due',
        date: due,
        obligationId: id,
        who,
        what,
        standing,
      }),
    ),
  ];
}

function distancesFrom(start: CaseId, { cases, links }: TrailSources): Map<CaseId, number> {
  const topicOf = new Map(cases.map((one) => [one.id, one.topic]));
  const alike = (id: CaseId) => {
    const topic = topicOf.get(id);
    return topic ? cases.filter((one) => one.topic === topic).map((one) => one.id) : [];
  };
  const linked = (id: CaseId) =>
    links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const distances = new Map<CaseId, number>([[start, 0]]);
  for (const [id, distance] of distances) {
    if (distance === reach) continue;
    for (const next of [...linked(id), ...alike(id)]) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}

const kindOrder = { treated: 0, event: 1, due: 2 } as const;

function inOrder(a: TrailNode, b: TrailNode): number {
  if (a.date !== b.date) {
    if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
    return a.date < b.date ? -1 : 1;
  }
  const byNumber = a.number.localeCompare(b.number, 'nb', { numeric: true });
  return kindOrder[a.kind] - kindOrder[b.kind] || byNumber;
}
