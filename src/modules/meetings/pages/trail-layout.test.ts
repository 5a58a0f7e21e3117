import { describe, expect, it } from 'vitest';
import type { Trail, TrailNode } from '../rules/case-trail.ts';
import { trailLayout } from './trail-layout.ts';

const treated = (number: string, date: string | null, distance: number): TrailNode => ({
  kind: 'treated',
  date,
  caseId: `case_${number}`,
  number,
  title: `Sak ${number}`,
  distance,
  meetingId: null,
  outcome: null,
});
const trail: Trail = {
  nodes: [
    treated('26-22', '2022-07-02', 2),
    treated('31-23', '2023-01-01', 1),
    treated('37-23', '2023-10-04', 0),
    {
      kind: 'due',
      date: '2023-11-01',
      caseId: 'case_37-23',
      number: '37-23',
      distance: 0,
      obligationId: 'obl_1',
      who: '',
      what: '',
      standing: 'missed',
    },
    treated('2-21', null, 3),
  ],
  links: [{ from: 'case_37-23', to: 'case_31-23' }],
};

describe('the picture of a trail', () => {
  it('has a lane for each dated case, in the order of time', () => {
    const { lanes, left } = trailLayout(trail, '2023-12-01', 9);
    expect(lanes.map((lane) => lane.number)).toEqual(['26-22', '31-23', '37-23']);
    expect(lanes.map((lane) => lane.own)).toEqual([false, false, true]);
    expect(left).toBe(0);
  });

  it('measures days over whole years', () => {
    const { years, marks, today } = trailLayout(trail, '2023-12-01', 9);
    expect(years).toEqual([
      { year: 2022, x: 0 },
      { year: 2023, x: 0.5 },
    ]);
    expect(marks.find((mark) => mark.node.number === '31-23')?.x).toBe(0.5);
    expect(today).toBeGreaterThan(0.9);
    expect(trailLayout(trail, '2026-01-01', 9).today).toBeNull();
  });

  it('draws from the case referred to, to the one that refers', () => {
    const [curve] = trailLayout(trail, '2023-12-01', 9).curves;
    expect([curve?.from.node.number, curve?.to.node.number]).toEqual(['31-23', '37-23']);
  });

  it('leaves out the most distant where there is no room', () => {
    const { lanes, left, curves } = trailLayout(trail, '2023-12-01', 1);
    expect(lanes.map((lane) => lane.number)).toEqual(['37-23']);
    expect(left).toBe(2);
    expect(curves).toEqual([]);
  });
});
