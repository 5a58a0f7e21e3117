import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ObligationDraft } from '../../follow-up/vocabulary.ts';
import type { AgendaItemKind, MeetingState, Outcome, Proposal } from '../vocabulary.ts';
import {
  type DecisionInput,
  decide,
  type PointInput,
  standingPoints,
} from './decision-follows-from-proposal.ts';

const duty = (due: string): ObligationDraft => ({
  who: 'gruppen',
  what: 'første møte',
  due,
  dueNote: '',
  recurrence: null,
});
/** "join | meet by 2024-01-15": points in order; "by" puts a duty on the group. */
const proposals = (notation: string): Proposal[] =>
  notation.split(' | ').map((text, at) => ({
    no: at + 1,
    text,
    kind: 'ask',
    obligation: text.includes(' by ') ? duty(text.slice(-10)) : null,
  }));
const points = (notation: string): PointInput[] =>
  notation.split(' | ').map((mark) => {
    const [, no, text = ''] = /^(\d+|\+) ?(.*)$/.exec(mark) ?? [];
    const obligation = text.includes(' by ') ? duty(text.slice(-10)) : null;
    return { proposedNo: no === '+' ? null : Number(no), text, kind: 'ask', obligation };
  });

type At = Partial<{ state: MeetingState; kind: AgendaItemKind; decided: Outcome; of: string }>;
const decided = (input: DecisionInput, at: At = {}) =>
  decide(
    {
      meeting: { state: at.state ?? 'published', date: '2023-12-06' },
      item: { kind: at.kind ?? 'case' },
      proposals: at.of === '' ? [] : proposals(at.of ?? 'join | meet by 2024-01-15 | report'),
      decided: at.decided ? { outcome: at.decided } : null,
    },
    input,
  );
const code = (verdict: ReturnType<typeof decided>) => (verdict.ok ? 'may' : verdict.refusal.code);
const value = (verdict: ReturnType<typeof decided>) => {
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.value;
};
const change = (notation: string): DecisionInput => ({
  outcome: 'changed',
  points: points(notation),
  note: '',
});

describe('a decision as proposed', () => {
  const verdict = value(decided({ outcome: 'as_proposed', note: ' Alle var enige. ' }));

  it('takes over every point and says so', () => {
    expect(verdict.points.map((point) => point.change)).toEqual(['none', 'none', 'none']);
    expect(standingPoints(verdict.points).map((point) => point.text)).toEqual([
      'join',
      'meet by 2024-01-15',
      'report',
    ]);
    expect(verdict.note).toBe('Alle var enige.');
  });
  it('lets fall the duties, each with its point', () => {
    expect(verdict.obligations).toEqual([{ ...duty('2024-01-15'), pointNo: 2 }]);
  });
});

describe('a decision with changes', () => {
  it('keeps the old text visible beside the new date', () => {
    const verdict = value(decided(change('1 join | 2 meet by 2024-01-22 | 3 report')));
    expect(verdict.points[1]).toMatchObject({
      change: 'changed',
      text: 'meet by 2024-01-22',
      proposed: 'meet by 2024-01-15',
    });
    expect(verdict.obligations.map((one) => one.due)).toEqual(['2024-01-22']);
  });
  it('numbers what stands, and keeps what was struck', () => {
    const verdict = value(decided(change('1 join | 3 report | + call')));
    expect(verdict.points.map(({ no, change, proposed }) => [no, change, proposed])).toEqual([
      [1, 'none', 'join'],
      [2, 'none', 'report'],
      [3, 'added', null],
      [null, 'struck', 'meet by 2024-01-15'],
    ]);
    expect(verdict.obligations).toEqual([]);
  });
  it('may put the points in another order', () => {
    expect(code(decided(change('2 meet by 2024-01-15 | 1 join | 3 report')))).toBe('may');
  });
  it('may be made of nothing but what the meeting wrote', () => {
    expect(code(decided(change('+ call'), { of: '', kind: 'misc' }))).toBe('may');
  });
  it.each([
    ['1 join | 2 meet by 2024-01-15 | 3 report', 'nothing-changed'],
    ['1 join | 2', 'point-without-text'],
    ['1 join | 4 report', 'no-such-proposal'],
    ['1 join | 1 report', 'proposal-used-twice'],
  ])('%s is refused: %s', (notation, refusal) => {
    expect(code(decided(change(notation)))).toBe(refusal);
  });
  it('without points is refused', () => {
    expect(code(decided({ outcome: 'changed', points: [], note: '' }))).toBe(
      'decision-without-points',
    );
  });

  test('loses no proposed text, whatever the meeting does', () => {
    const picks = fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(picks, (kept) => {
        const notation = [...kept.map((no) => `${no} text`), '+ more'].join(' | ');
        const all = value(decided(change(notation))).points;
        expect(all.flatMap((point) => point.proposed ?? []).sort()).toEqual(
          ['join', 'meet by 2024-01-15', 'report'].sort(),
        );
        expect(standingPoints(all).map((point) => point.no)).toEqual(
          Array.from({ length: kept.length + 1 }, (_, at) => at + 1),
        );
      }),
    );
  });
});

describe('a case that was not decided', () => {
  it('returns on the day it was put off to, and obliges nobody', () => {
    const put = value(decided({ outcome: 'postponed', until: '2024-02-07', note: '' }));
    expect(put).toMatchObject({ returnsOn: '2024-02-07', points: [], obligations: [] });
  });
  it('cannot be put off to the meeting itself', () => {
    const put = decided({ outcome: 'postponed', until: '2023-12-06', note: '' });
    expect(code(put)).toBe('postponed-into-the-past');
  });
  it.each(['sent_back', 'rejected', 'withdrawn', 'not_treated'] as const)('may be %s', (outcome) =>
    expect(value(decided({ outcome, note: '' })).obligations).toEqual([]),
  );
});

describe('deciding', () => {
  it.each<[At, string]>([
    [{ state: 'draft' }, 'meeting-not-published'],
    [{ state: 'closed' }, 'meeting-is-closed'],
    [{ state: 'held' }, 'may'],
    [{ kind: 'break' }, 'item-takes-no-decision'],
    [{ decided: 'postponed' }, 'already-decided'],
    [{ of: '' }, 'nothing-proposed'],
  ])('at %o: %s', (at, expected) => {
    expect(code(decided({ outcome: 'as_proposed', note: '' }, at))).toBe(expected);
  });
});
