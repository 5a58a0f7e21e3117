import { describe, expect, it } from 'vitest';
import type { Obligation } from '../vocabulary.ts';
import { changeTerms } from './a-missed-date-is-explained-not-moved.ts';

const duty: Obligation = {
  id: 'obl_first',
  bodyId: 'body_asu',
  caseId: null,
  decisionId: null,
  source: '37/23',
  pointNo: 3,
  who: '',
  what: 'Holde første møte',
  due: '2023-11-01',
  dueNote: '',
  recurrence: null,
  state: 'open',
  doneOn: null,
  report: '',
  explanation: '',
  replacedBy: null,
};
const terms = { who: 'Leder ASU', what: 'Holde første møte', due: '2024-01-15' };

describe('the terms of an obligation', () => {
  it('may be changed while there is time', () => {
    expect(changeTerms(duty, terms, '2023-11-01')).toEqual({
      ok: true,
      value: { ...duty, ...terms },
    });
  });

  it('keep their date once it has passed, explained or not', () => {
    const refusal = { code: 'missed-date-is-explained', due: '2023-11-01' };
    expect(changeTerms(duty, terms, '2023-11-02')).toEqual({ ok: false, refusal });
    const explained = { ...duty, explanation: 'Ingen var navngitt.' };
    expect(changeTerms(explained, terms, '2023-11-02')).toEqual({ ok: false, refusal });
  });

  it('may name somebody else also when late', () => {
    const verdict = changeTerms(duty, { ...terms, due: duty.due }, '2023-11-02');
    expect(verdict.ok && verdict.value.who).toBe('Leder ASU');
  });

  it('say what is owed', () => {
    expect(changeTerms(duty, { ...terms, what: ' ' }, '2023-10-01')).toMatchObject({
      refusal: { code: 'what-is-empty' },
    });
  });

  it('stand as they are once the obligation is settled', () => {
    expect(changeTerms({ ...duty, state: 'done' }, terms, '2023-10-01')).toMatchObject({
      refusal: { code: 'obligation-is-settled', state: 'done' },
    });
  });
});
