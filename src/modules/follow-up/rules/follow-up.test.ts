import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Obligation, ObligationState } from '../vocabulary.ts';
import { nextDates } from './a-recurring-duty-comes-back.ts';
import { countStandings, type FollowUpFilter, followUpList } from './follow-up-list.ts';
import { type ObligationReport, report, standingOn } from './obligation-state-on-a-day.ts';

const today = '2023-12-06';
/** "49/23 gruppen 2024-01-15 why": source, who, due ("-" for none), explanation; "+" done. */
const duty = (notation: string): Obligation => {
  const [source = '', who = '', due = '-', ...why] = notation.replace(/^[+x]/, '').split(' ');
  const states: Record<string, ObligationState> = { '+': 'done', x: 'superseded' };
  return {
    id: `obl_${source.replace(/\W/g, '')}-${who}`,
    bodyId: 'body_asu',
    caseId: null,
    decisionId: null,
    source,
    pointNo: null,
    who,
    what: 'oppgave',
    due: due === '-' ? null : due,
    dueNote: '',
    recurrence: null,
    state: states[notation.charAt(0)] ?? 'open',
    doneOn: null,
    report: '',
    explanation: why.join(' '),
    replacedBy: null,
  };
};

describe('an obligation on 6 December', () => {
  it.each([
    ['49/23 gruppen 2024-01-15', 'open'],
    ['49/23 gruppen 2023-12-20', 'due-soon'],
    ['49/23 gruppen 2023-12-06', 'due-soon'],
    ['37/23 gruppen 2023-12-05', 'missed'],
    ['37/23 gruppen 2023-11-01', 'missed'],
    ['37/23 gruppen 2023-11-01 ingen innkaller', 'explained'],
    ['+37/23 gruppen 2023-11-01', 'done'],
    ['x37/23 gruppen 2023-11-01', 'superseded'],
    ['48/23 sekretariatet -', 'open'],
  ])('%s is %s', (notation, standing) => {
    expect(standingOn(duty(notation), today)).toBe(standing);
  });
});

describe('a report', () => {
  const of = (notation: string, input: ObligationReport) => {
    const verdict = report(duty(notation), input, today);
    return verdict.ok ? standingOn(verdict.value, today) : verdict.refusal.code;
  };
  const late = '37/23 gruppen 2023-11-01';
  const done: ObligationReport = { to: 'done', doneOn: '2023-12-01', report: 'Holdt.' };

  it.each<[string, ObligationReport, string]>([
    [late, done, 'done'],
    [late, { ...done, doneOn: '2023-12-07' }, 'done-in-the-future'],
    [late, { to: 'explained', explanation: 'Ingen kalte inn.' }, 'explained'],
    [`${late} før`, { to: 'explained', explanation: 'Bedre forklart.' }, 'explained'],
    [late, { to: 'explained', explanation: '  ' }, 'explanation-is-empty'],
    ['49/23 g 2024-01-15', { to: 'explained', explanation: 'x' }, 'nothing-to-explain'],
    [`+${late}`, { to: 'explained', explanation: 'x' }, 'nothing-to-explain'],
    [`+${late}`, { to: 'open' }, 'missed'],
    [`+${late}`, done, 'obligation-cannot-go-there'],
    [late, { to: 'superseded', replacedBy: 'obl_new' }, 'superseded'],
    [late, { to: 'superseded', replacedBy: duty(late).id }, 'cannot-replace-itself'],
    [`x${late}`, { to: 'open' }, 'obligation-cannot-go-there'],
  ])('on %s %o: %s', (notation, input, expected) => {
    expect(of(notation, input)).toBe(expected);
  });
});

describe('a half-yearly duty', () => {
  it('comes back on the meetings nearest to its date', () => {
    const meetings = ['2023-06-14', '2023-09-06', '2023-12-06', '2024-02-07', '2024-06-19'];
    expect(nextDates('2022-12-15', { everyMonths: 6 }, 3, meetings)).toEqual([
      '2023-06-14',
      '2023-12-06',
      '2024-06-19',
    ]);
  });
  it('does not drift when a month is short', () => {
    expect(nextDates('2023-08-31', { everyMonths: 6 }, 2)).toEqual(['2024-02-29', '2024-08-31']);
  });
  it('has no dates when it is only "regular"', () => {
    expect(nextDates('2024-02-07', { everyMonths: null }, 3)).toEqual([]);
  });
});

describe('the follow-up list', () => {
  const all = [
    'plan forbedringsgruppen 2024-02-07',
    '49/23 kompetansegruppen 2024-02-07',
    '49/23 gruppen 2024-01-15',
    '46/23 fagrådene 2024-01-15',
    '48/23 sekretariatet -',
    '+26/22 fagrådene 2022-12-15',
    '37/23 gruppen 2023-11-01',
  ].map(duty);
  const list = (filter: FollowUpFilter, order?: Parameters<typeof followUpList>[3]) =>
    followUpList(all, today, filter, order).map((row) => `${row.source} ${row.who}`);

  it('finds two items due on 7 February and two on 15 January', () => {
    expect(list({ dueFrom: '2024-02-07', dueTo: '2024-02-07' })).toEqual([
      '49/23 kompetansegruppen',
      'plan forbedringsgruppen',
    ]);
    expect(list({ dueFrom: '2024-01-15', dueTo: '2024-01-15' })).toHaveLength(2);
  });
  it('runs by date, those without last either way', () => {
    expect(list({}).at(0)).toBe('26/22 fagrådene');
    expect(list({}).at(-1)).toBe('48/23 sekretariatet');
    expect(list({}, { by: 'due', descending: true }).at(-1)).toBe('48/23 sekretariatet');
  });
  it('puts first what needs somebody', () => {
    expect(list({}, { by: 'standing' }).at(0)).toBe('37/23 gruppen');
    expect(list({ standings: ['missed'] })).toEqual(['37/23 gruppen']);
    expect(list({ who: 'FAGRÅD' })).toHaveLength(2);
    expect(list({ words: '49/23' })).toHaveLength(2);
    expect(list({ bodyIds: ['body_other'] })).toEqual([]);
  });
  it('counts', () => {
    expect(countStandings(followUpList(all, today))).toEqual({
      open: 5,
      'due-soon': 0,
      missed: 1,
      explained: 0,
      done: 1,
      superseded: 0,
    });
  });

  test('loses nothing and invents nothing, whatever the order', () => {
    const by = fc.constantFrom('due', 'who', 'source', 'standing');
    const some = fc.shuffledSubarray(all);
    fc.assert(
      fc.property(some, by, fc.boolean(), (obligations, key, descending) => {
        const rows = followUpList(obligations, today, {}, { by: key, descending });
        expect(rows.map((row) => row.id).sort()).toEqual(obligations.map((one) => one.id).sort());
      }),
    );
  });
});
