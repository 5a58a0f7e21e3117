import { describe, expect, it } from 'vitest';
import type { ObligationId } from '../../../kernel/ids.ts';
import type { Obligation } from '../../follow-up/vocabulary.ts';
import {
  type AskedFor,
  askedInMeeting,
  laidInMeeting,
  type Origin,
  printedPoint,
} from './what-was-asked-earlier.ts';

const point = (
  id: string,
  duty: Partial<Obligation> = {},
  origin: Partial<Origin> = {},
): AskedFor => ({
  duty: {
    id: `obl_${id}` as ObligationId,
    bodyId: 'body_a',
    caseId: null,
    decisionId: null,
    source: '1/23',
    pointNo: null,
    who: 'Sekretariatet',
    what: id,
    due: null,
    dueNote: '',
    recurrence: null,
    state: 'open',
    doneOn: null,
    report: '',
    explanation: '',
    replacedBy: null,
    ...duty,
  },
  origin: {
    meetingId: 'meet_before',
    date: '2023-09-01',
    kind: 'task',
    itemId: null,
    closed: false,
    ...origin,
  },
});

const meeting = { id: 'meet_now', date: '2023-12-06', previous: '2023-10-04' } as const;
const asked = (...all: AskedFor[]) => askedInMeeting(all, meeting).map(({ duty }) => duty.what);
const done = (doneOn: string) => ({ state: 'done' as const, doneOn });

describe('what a meeting asks for', () => {
  it('is what was open on its day, and what was done since the meeting before', () => {
    expect(
      asked(
        point('open'),
        point('done-since', done('2023-11-01')),
        point('done-on-the-day-before', done('2023-10-04')),
        point('done-long-ago', done('2023-10-03')),
        point('superseded', { state: 'superseded' }),
        point('laid-today', {}, { meetingId: meeting.id, date: meeting.date }),
        point('laid-later', {}, { meetingId: 'meet_later', date: '2024-02-01' }),
        point('from-nowhere', {}, { meetingId: null, date: null }),
      ),
    ).toEqual(['done-on-the-day-before', 'done-since', 'open']);
  });

  it('is printed as it stood on the day, whatever is reported later', () => {
    const later = point('late', { ...done('2024-01-10'), report: 'Levert' });
    expect(asked(later)).toEqual(['late']);
    expect(printedPoint(later, meeting.date)).toMatchObject({ doneOn: null, report: '' });
  });

  it('comes in the order of its dates, those without one last', () => {
    const [a, b, c] = [
      point('a'),
      point('b', { due: '2024-02-01' }),
      point('c', { due: '2024-01-01' }),
    ];
    expect(asked(a, b, c)).toEqual(['c', 'b', 'a']);
    expect(asked(c, b, a)).toEqual(['c', 'b', 'a']);
  });

  it('is apart from what the meeting laid itself', () => {
    const laid = point('new', {}, { meetingId: meeting.id, date: meeting.date });
    expect(laidInMeeting([laid, point('old')], meeting.id).map(({ duty }) => duty.what)).toEqual([
      'new',
    ]);
  });
});
