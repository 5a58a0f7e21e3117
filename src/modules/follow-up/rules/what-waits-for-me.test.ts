import { describe, expect, it } from 'vitest';
import type { Obligation } from '../vocabulary.ts';
import { type Me, type WaitingMeeting, whatWaitsFor } from './what-waits-for-me.ts';

const today = '2023-12-06';
const me = (names: string, powers = ''): Me => ({
  names: names.split('/'),
  bodyId: powers.includes('@') ? 'body_asu' : null,
  preparesMeetings: powers.includes('p'),
  recordsDecisions: powers.includes('d'),
  importsDocuments: powers.includes('i'),
});
/** "draft 2024-02-07 by=2024-01-24 stops=2 open=3 read @au" */
const meeting = (notation: string): WaitingMeeting => {
  const [state, date = '-'] = notation.split(' ') as [WaitingMeeting['state'], string];
  const number = (key: string) => Number(new RegExp(`${key}=(\\d)`).exec(notation)?.[1] ?? 0);
  return {
    id: `meet_${date}`,
    bodyId: notation.includes('@au') ? 'body_au' : 'body_asu',
    date: date === '-' ? null : date,
    noticeBy: /by=(\S+)/.exec(notation)?.[1] ?? null,
    state,
    hardStops: number('stops'),
    undecidedCases: Array.from({ length: number('open') }, (_, at) => `case_${at}` as const),
    readByMe: notation.includes('read'),
  };
};
const duty = (who: string, due: string | null, explanation = ''): Obligation => ({
  id: `obl_${due}`,
  bodyId: 'body_asu',
  caseId: null,
  decisionId: null,
  source: '49/23',
  pointNo: 2,
  who,
  what: 'første møte',
  due,
  dueNote: '',
  recurrence: null,
  state: 'open',
  doneOn: null,
  report: '',
  explanation,
  replacedBy: null,
});
const waits = (who: Me, found: { meetings?: string[]; duties?: Obligation[]; file?: string }) =>
  whatWaitsFor(
    who,
    {
      meetings: (found.meetings ?? []).map(meeting),
      obligations: found.duties ?? [],
      imports: found.file ? [{ id: 'imp_1', fileName: found.file }] : [],
    },
    today,
  ).map((todo) => `${todo.code} ${todo.due ?? '-'} ${todo.daysLeft ?? '-'}: ${todo.silence}`);

describe('what waits for a secretary', () => {
  const secretary = me('Sekretariatet', 'pdi');
  it.each<[string, string[]]>([
    ['draft 2024-01-10 by=2023-12-27', ['send-notice 2023-12-27 21: nobody-is-called']],
    ['draft 2024-01-10 by=2023-12-28', []],
    ['draft 2024-01-10 by=2023-12-20 stops=2', ['mend-notice 2023-12-20 14: notice-cannot-go-out']],
    ['draft 2023-12-13 by=2023-12-04', ['send-notice 2023-12-04 -2: nobody-is-called']],
    ['draft -', ['send-notice - -: nobody-is-called']],
    ['published 2023-12-06 open=3', ['record-decisions 2023-12-06 0: decisions-stay-unrecorded']],
    ['held 2023-10-04 open=1', ['record-decisions 2023-10-04 -63: decisions-stay-unrecorded']],
    ['held 2023-10-04', []],
    ['published 2024-02-07 read', []],
    ['closed 2023-09-06 open=1', []],
  ])('from a meeting %s', (notation, expected) => {
    expect(waits(secretary, { meetings: [notation] })).toEqual(expected);
  });
  it('is everybody’s missed duty, for it holds the next paper back', () => {
    expect(waits(secretary, { duties: [duty('gruppen', '2023-11-01')] })).toEqual([
      'explain-missed 2023-11-01 -35: next-paper-is-held-back',
    ]);
    expect(waits(secretary, { duties: [duty('gruppen', '2023-11-01', 'Uteble.')] })).toEqual([]);
  });
  it('is what is late first and what has no date last', () => {
    const all = waits(secretary, {
      meetings: ['draft 2024-01-03 by=2023-12-21', 'held 2023-10-04 open=1'],
      duties: [duty('sekretariatet', '2023-12-15'), duty('gruppen', '2023-11-01')],
      file: 'a.pdf',
    });
    expect(all.map((line) => line.split(' ')[0])).toEqual([
      'record-decisions',
      'explain-missed',
      'report-on-duty',
      'send-notice',
      'accept-import',
    ]);
  });
});

describe('what waits for a member', () => {
  it('is to read before the meeting, and what a text asks of them', () => {
    expect(
      waits(me('fagrådslederne', '@'), {
        meetings: ['published 2024-02-07', 'published 2024-02-08 @au', 'draft 2024-06-19'],
        duties: [duty('Fagrådslederne', '2024-06-19'), duty('AU', '2024-01-15')],
        file: 'a.pdf',
      }),
    ).toEqual([
      'read-papers 2024-02-07 63: meeting-is-unprepared',
      'report-on-duty 2024-06-19 196: becomes-missed',
    ]);
  });
  it('is a duty that another body has laid on them, but not that body’s missed ones', () => {
    const laidByAu = (one: Obligation): Obligation => ({ ...one, bodyId: 'body_au' });
    const duties = [duty('Fagråd 1', '2024-01-15'), duty('AU', '2023-11-01')].map(laidByAu);
    expect(waits(me('Fagråd 1', '@p'), { duties })).toEqual([
      'report-on-duty 2024-01-15 40: becomes-missed',
    ]);
  });
  it.each([
    ['AU', 'AU og sekretariatet', true],
    ['AU', 'august', false],
    ['Tydal kommune', 'tydal kommune', true],
    ['', 'alle', false],
  ])('called %j is named by "%s": %s', (name, who, named) => {
    const duties = [duty(who, '2024-01-15')];
    expect(waits(me(name), { duties }).length > 0).toBe(named);
  });
});
