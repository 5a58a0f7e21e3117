import { describe, expect, it } from 'vitest';
import type { AgendaItem, CasePaper, Meeting } from '../vocabulary.ts';
import { plainTemplate } from './paper-has-what-it-needs.ts';
import { noticeWarnings } from './readers-would-stumble.ts';

const meeting: Meeting = {
  id: 'meet_1',
  bodyId: 'body_asu',
  date: '2023-12-06',
  start: '13:00',
  end: '14:00',
  place: 'Møterom 11',
  archiveCase: '',
  state: 'draft',
  writtenStandard: 'nb',
};
const item: AgendaItem = {
  id: 'item_1',
  kind: 'case',
  number: '49/23',
  title: 'Gruppen',
  subPoints: [],
  responsible: ['Leder'],
  minutes: 45,
  caseId: 'case_49',
  budget: null,
  closedBasis: null,
};
const paper: CasePaper = {
  id: 'paper_1',
  itemId: 'item_1',
  caseId: 'case_49',
  title: 'Gruppen',
  owners: ['Leder'],
  handlers: ['Sekretariatet'],
  briefingBy: [],
  proposals: [{ no: 1, text: 'Saken tas til orientering.', kind: 'note', obligation: null }],
  sections: [],
};
type Change = {
  meeting?: Partial<Meeting>;
  item?: Partial<AgendaItem>;
  paper?: Partial<CasePaper> | null;
};
const codes = (change: Change, today = '2023-11-22') =>
  noticeWarnings(
    {
      meeting: { ...meeting, ...change.meeting },
      items: [{ ...item, ...change.item }],
      papers: change.paper === null ? [] : [{ ...paper, ...change.paper }],
      template: plainTemplate,
      known: { cases: [], meetings: [] },
      bodyShort: 'ASU',
    },
    today,
  ).map((warning) => warning.code);
const section = (text: string) => [{ code: 'background' as const, heading: '', text }];
const duty = { who: '', what: 'kalle inn', due: '2024-01-13', dueNote: '', recurrence: null };

describe('a reader', () => {
  it.each<[string, Change, string[]]>([
    ['nothing', {}, []],
    ['too long an agenda', { item: { minutes: 65 } }, ['agenda-runs-over']],
    ['no time', { item: { minutes: null } }, ['case-without-minutes']],
    ['no place', { meeting: { place: '' } }, ['meeting-without-place']],
    ['a Saturday', { meeting: { date: '2023-12-09' } }, ['meeting-on-a-day-off']],
    ['a day gone by', { meeting: { date: '2023-11-21' } }, ['meeting-day-has-passed']],
    ['no paper', { paper: null }, ['paper-missing']],
    [
      'too many speakers',
      { item: { budget: { count: 5, minutesEach: 10, label: 'fagråd' } } },
      ['time-budget-short'],
    ],
    [
      'a wrong year',
      { paper: { sections: section('ASU møte 15.09.23 som sak 35/22') } },
      ['case-year-differs-from-cited-date'],
    ],
    [
      'a date to come',
      { paper: { sections: section('ASU-vedtaket fra 06.09.24') } },
      ['cited-date-is-after-the-meeting'],
    ],
    [
      'a duty nobody has',
      { paper: { proposals: [{ ...paper.proposals[0]!, obligation: duty }] } },
      ['obligation-without-owner', 'due-on-a-day-off'],
    ],
    [
      'a circle',
      { paper: { sections: section('AU ber ASU drøfte oppstarten. ASU ber AU utpeke en leder.') } },
      ['request-goes-in-a-circle'],
    ],
  ])('stumbles on %s', (_, change, expected) => expect(codes(change)).toEqual(expected));

  it('is told when the agenda passes midnight', () => {
    expect(codes({ meeting: { start: '23:30', end: null } })).toEqual([
      'agenda-runs-past-midnight',
    ]);
  });
});
