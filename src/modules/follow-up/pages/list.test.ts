import { describe, expect, it } from 'vitest';
import type { FollowUpRow } from '../rules/follow-up-list.ts';
import { listAsCsv } from './list-csv.ts';
import { isFiltered, listAddress, readListQuery } from './list-query.ts';

const read = (address: string) => readListQuery(new URLSearchParams(address));

describe('the address of the list', () => {
  it('says which due date, which body and which standing are asked for', () => {
    const { filter, unreadable } = read('fra=7.2.24&til=07.02.2024&utvalg=body_asu&tilstand=open');
    expect(filter).toMatchObject({
      dueFrom: '2024-02-07',
      dueTo: '2024-02-07',
      bodyIds: ['body_asu'],
      standings: ['open'],
    });
    expect(unreadable).toEqual([]);
  });

  it('tells which date cannot be read, and asks for all then', () => {
    const { filter, unreadable } = read('fra=i+morgen');
    expect(unreadable).toEqual([{ field: 'fra', typed: 'i morgen' }]);
    expect(filter.dueFrom).toBeUndefined();
  });

  it('takes a case number with or without the word before it', () => {
    expect(read('ord=sak+49/23').filter.words).toBe('49/23');
    expect(read('ord=saksbehandling').filter.words).toBe('saksbehandling');
  });

  it('leads back to the same list', () => {
    const query = read('ord=UKP&sorter=hvem&synkende=1&etter=100');
    expect(query.offset).toBe(100);
    const again = new URL(listAddress(query), 'http://x').searchParams;
    expect(readListQuery(again)).toEqual({ ...query, offset: 0 });
  });

  it('knows whether anything is held back', () => {
    expect(isFiltered(read(''))).toBe(false);
    expect(isFiltered(read('hvem=AU'))).toBe(true);
  });
});

describe('the list as CSV', () => {
  const row: FollowUpRow = {
    id: 'obl_first',
    bodyId: 'body_asu',
    caseId: null,
    decisionId: null,
    source: '49/23',
    pointNo: 2,
    who: '=HYPERLINK("x")',
    what: 'Sende rapport; kort',
    due: '2024-01-15',
    dueNote: '',
    recurrence: null,
    state: 'open',
    doneOn: null,
    report: '',
    explanation: '',
    replacedBy: null,
    standing: 'open',
    daysLeft: 3,
  };

  it('quotes what would break a line, and disarms what would be a formula', () => {
    const [, line] = listAsCsv([row], () => 'ASU', 'nb').split('\r\n');
    expect(line).toBe('15.01.2024;"\'=HYPERLINK(""x"")";"Sende rapport; kort";49/23;ASU;Åpen;;');
  });
});
