import { describe, expect, it } from 'vitest';
import type { Obligation } from '../../follow-up/vocabulary.ts';
import type { AgendaItemKind, Meeting } from '../vocabulary.ts';
import { mayBePublished } from './meeting-may-be-published.ts';

const ready: Meeting = {
  id: 'meet_1',
  bodyId: 'body_asu',
  date: '2023-12-06',
  start: '13:00',
  end: '16:00',
  place: 'Møterom 11',
  archiveCase: '',
  state: 'draft',
  writtenStandard: 'nb',
};
const item = (title: string, kind: AgendaItemKind = 'case') => ({
  id: 'item_1' as const,
  kind,
  title,
});
const firstMeeting: Obligation = {
  id: 'obl_1',
  bodyId: 'body_asu',
  caseId: null,
  decisionId: null,
  source: '37/23',
  pointNo: 3,
  who: 'Kompetansegruppen',
  what: 'første møte',
  due: '2023-11-01',
  dueNote: '',
  recurrence: null,
  state: 'open',
  doneOn: null,
  report: '',
  explanation: '',
  replacedBy: null,
};
const codes = (
  change: Partial<Meeting>,
  duty: Partial<Obligation> | null = null,
  items = [item('Status')],
) =>
  mayBePublished(
    { ...ready, ...change },
    items,
    duty ? [{ ...firstMeeting, ...duty }] : [],
    '2023-11-22',
  ).stops.map((stop) => stop.code);

describe('a notice', () => {
  it.each<[Partial<Meeting>, string[]]>([
    [{}, []],
    [{ state: 'published' }, []],
    [{ end: null }, []],
    [{ state: 'held' }, ['notice-is-past']],
    [{ date: null, start: null }, ['meeting-without-date', 'meeting-without-start']],
    [{ end: '12:00' }, ['meeting-ends-before-it-starts']],
    [{ end: '13:00' }, ['meeting-ends-before-it-starts']],
    [{ start: '22:00', end: '00:30' }, []],
    [{ start: '08:00', end: '23:30' }, []],
  ])('of a meeting with %o: %j', (change, expected) => expect(codes(change)).toEqual(expected));

  it('needs a case, and a title for each', () => {
    expect(codes({}, null, [item('Pause', 'break')])).toEqual(['agenda-is-empty']);
    expect(codes({}, null, [item(' ')])).toEqual(['item-without-title']);
    expect(codes({}, null, [item('Sak'), item('', 'break')])).toEqual([]);
  });
  it.each<[string, Partial<Obligation>, string[]]>([
    ['missed', {}, ['missed-duty-unexplained']],
    ['explained', { explanation: 'Ingen kalte inn.' }, []],
    ['done', { state: 'done' }, []],
    ['due today', { due: '2023-11-22' }, []],
    ['of another body', { bodyId: 'body_au' }, []],
  ])('with a duty that is %s: %j', (_, duty, expected) => {
    expect(codes({}, duty)).toEqual(expected);
  });
  it('says how late the duty is', () => {
    expect(
      mayBePublished(ready, [item('Sak')], [firstMeeting], '2023-11-22').stops[0],
    ).toMatchObject({ source: '37/23', daysLate: 21 });
  });
});
