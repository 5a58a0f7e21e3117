import { describe, expect, it } from 'vitest';
import type { Outcome, RuleSet } from '../../consensus/vocabulary.ts';
import { askingOf, type BeforeAsking } from './when-the-group-may-be-asked.ts';

const today = '2026-03-02';
const rules = (change: Partial<Pick<RuleSet, 'silence'>> = {}) => ({
  id: 'rules_a' as const,
  rounds: { most: 2, workingDaysEach: 5 },
  silence: { means: 'nothing' } as RuleSet['silence'],
  ...change,
});
const fresh: BeforeAsking = {
  state: 'open',
  ruleSet: rules(),
  rounds: [],
  objected: false,
  voices: 8,
};
type Past = BeforeAsking['rounds'][number];
const closed = (next: Outcome['next'], change: Partial<Past> = {}): Past => ({
  proposal: 'Ja',
  voting: false,
  closesOn: '2026-02-27',
  closedAt: new Date('2026-02-28T09:00:00Z'),
  ruleSetId: 'rules_a',
  outcome: { outcome: { next, kind: 'no-consensus' } } as Past['outcome'],
  ...change,
});
const typed = { proposal: 'Nei', change: '', closesOn: null };
const ask = (before: Partial<BeforeAsking>, change: Partial<typeof typed> = {}) =>
  askingOf({ ...typed, ...change }, { ...fresh, ...before }, today);

describe('asking', () => {
  it('gives the number of working days that the rules give', () => {
    expect(ask({})).toEqual({
      ok: true,
      value: { proposal: 'Nei', change: '', closesOn: '2026-03-09', nth: 1, voting: false },
    });
  });

  it.each<[string, Partial<BeforeAsking>, string]>([
    ['what has ended', { state: 'decided' }, 'matter-has-ended'],
    ['without adopted rules', { ruleSet: null }, 'no-rules-adopted'],
    ['with nobody there', { voices: 0 }, 'nobody-to-ask'],
    ['what is agreed', { state: 'settled', rounds: [closed('close')] }, 'already-agreed'],
    [
      'after the last round',
      { rounds: [closed('new-round'), closed('escalate')] },
      'rounds-used-up',
    ],
    [
      'after as many as the rules give, also where the last was cut short',
      { rounds: [closed('new-round'), closed('new-round', { outcome: null })] },
      'rounds-used-up',
    ],
    [
      'what is the chair’s',
      { state: 'settled', rounds: [closed('chair-decides')] },
      'rounds-used-up',
    ],
    [
      'the same text',
      { rounds: [closed('new-round', { proposal: 'Nei' })] },
      'proposal-is-unchanged',
    ],
  ])('%s is refused', (_, before, code) => {
    expect(ask(before)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('may be for today, and not for yesterday', () => {
    expect(ask({}, { closesOn: today as never })).toMatchObject({ value: { closesOn: today } });
    expect(ask({}, { closesOn: '2026-03-01' as never })).toMatchObject({
      refusal: { code: 'deadline-has-passed', day: '2026-03-01', today },
    });
  });

  it('may repeat a text with words that answer the question, or where too few answered', () => {
    const same = closed('wait', { proposal: 'Nei' });
    expect(ask({ rounds: [same] }, { change: 'Ja, det virker uten dekning.' }).ok).toBe(true);
    const few = { outcome: { next: 'new-round', kind: 'no-quorum' } } as Past['outcome'];
    expect(ask({ rounds: [{ ...same, outcome: few }] })).toMatchObject({ value: { nth: 2 } });
  });

  it('puts the last text as it stands to the vote', () => {
    expect(ask({ rounds: [closed('new-round'), closed('vote')] })).toMatchObject({
      value: { proposal: 'Ja', voting: true, nth: 2 },
    });
  });

  it('leaves an open round alone until somebody has objected', () => {
    const open = closed('wait', { closedAt: null, outcome: null, closesOn: '2026-03-05' });
    expect(ask({ state: 'in-round', rounds: [open] })).toEqual({
      ok: false,
      refusal: { code: 'nobody-objects-yet', closesOn: '2026-03-05' },
    });
    expect(ask({ state: 'in-round', rounds: [open], objected: true })).toMatchObject({
      value: { nth: 2 },
    });
  });

  it('begins its rounds anew under other rules', () => {
    const before = [closed('new-round'), closed('escalate')].map((round) => ({
      ...round,
      ruleSetId: 'rules_b' as const,
    }));
    expect(ask({ rounds: before })).toMatchObject({ value: { nth: 1 } });
  });

  it('gives notice where silence assents', () => {
    const ruleSet = rules({ silence: { means: 'assent', noticeDays: 5 } });
    expect(ask({ ruleSet }, { closesOn: '2026-03-06' as never })).toEqual({
      ok: false,
      refusal: { code: 'notice-is-short', days: 4, needed: 5, earliest: '2026-03-09' },
    });
    expect(ask({ ruleSet }).ok).toBe(true);
  });
});
