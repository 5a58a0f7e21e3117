import type { IsoDate } from '../../../kernel/calendar.ts';
import { daysBetween } from '../../../kernel/calendar.ts';
import type { CaseId } from '../../../kernel/ids.ts';
import type { Trail, TrailNode } from '../rules/case-trail.ts';

export type TrailLane = { caseId: CaseId; number: string; title: string; own: boolean };
export type TrailMark = { node: TrailNode & { date: IsoDate }; lane: number; x: number };

/** A trail as a picture: a lane for each case, and where on the line through the years all stands. */
export type TrailLayout = {
  lanes: TrailLane[];
  marks: TrailMark[];
  /** From the case referred to, up to the case that refers to it; both by their first mark. */
  curves: { from: TrailMark; to: TrailMark }[];
  years: { year: number; x: number }[];
  today: number | null;
  /** Cases that found no room. */
  left: number;
};

/** Answers where everything stands; `x` runs from 0 to 1 over whole years. */
export function trailLayout(trail: Trail, today: IsoDate, mostLanes: number): TrailLayout {
  const dated = trail.nodes.filter((node): node is TrailMark['node'] => node.date !== null);
  const lanes = lanesOf(dated);
  const kept = [...lanes]
    .toSorted((a, b) => distanceOf(dated, a) - distanceOf(dated, b))
    .slice(0, mostLanes);
  const shown = lanes.filter((lane) => kept.includes(lane));
  const first = Number(dated[0]?.date.slice(0, 4) ?? today.slice(0, 4));
  const last = Number((dated.at(-1)?.date ?? today).slice(0, 4));
  const start = `${first}-01-01`;
  const whole = daysBetween(start, `${last + 1}-01-01`);
  const x = (date: IsoDate) => daysBetween(start, date) / whole;
  const marks = dated.flatMap((node): TrailMark[] => {
    const lane = shown.findIndex((one) => one.caseId === node.caseId);
    return lane < 0 ? [] : [{ node, lane, x: x(node.date) }];
  });
  const origin = (id: CaseId) => marks.find((mark) => mark.node.caseId === id);
  return {
    lanes: shown,
    marks,
    curves: trail.links.flatMap(({ from, to }) => {
      const [citing, cited] = [origin(from), origin(to)];
      return citing && cited ? [{ from: cited, to: citing }] : [];
    }),
    years: Array.from({ length: last - first + 1 }, (_, at) => ({
      year: first + at,
      x: x(`${first + at}-01-01`),
    })),
    today: today >= start && today < `${last + 1}-01-01` ? x(today) : null,
    left: lanes.length - shown.length,
  };
}

/** Cases in the order in which the trail first meets them. */
function lanesOf(nodes: readonly TrailMark['node'][]): TrailLane[] {
  const lanes = new Map<CaseId, TrailLane>();
  for (const node of nodes) {
    const known = lanes.get(node.caseId);
    const title = node.kind === 'treated' ? node.title : (known?.title ?? '');
    const { caseId, number } = node;
    lanes.set(caseId, { caseId, number, title, own: node.distance === 0 });
  }
  return [...lanes.values()];
}

const distanceOf = (nodes: readonly TrailNode[], lane: TrailLane) =>
  nodes.find((node) => node.caseId === lane.caseId)?.distance ?? 0;
