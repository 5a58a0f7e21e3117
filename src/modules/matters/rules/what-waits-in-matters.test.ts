import { describe, expect, it } from 'vitest';
import { type Me, type WaitingMatter, whatWaits } from './what-waits-in-matters.ts';

const today = '2026-03-02';
const open: WaitingMatter = {
  id: 'matter_a',
  number: 'AV 1/26',
  title: 'Spørsmål',
  bodyId: 'body_a',
  practice: false,
  state: 'open',
  dueOn: '2026-03-10',
  neededBy: '2026-03-05',
  expert: 'pers_expert',
  openRound: null,
  lastOutcome: null,
};
const round = {
  closesOn: '2026-03-06',
  silence: 'assent',
  complete: false,
  lacksMine: false,
} as const;
const expert: Me = { personId: 'pers_expert', bodyId: 'body_a', leads: () => true };
const chair: Me = { ...expert, personId: 'pers_chair' };
const secretary: Me = { ...chair, bodyId: null };
const member: Me = { personId: 'pers_member', bodyId: 'body_a', leads: () => false };
const codes = (me: Me, change: Partial<WaitingMatter>) =>
  whatWaits(me, [{ ...open, ...change }], today).map(({ code }) => code);

describe('what waits for those who lead', () => {
  it.each<[string, Partial<WaitingMatter>, string[]]>([
    ['has come to the body', {}, ['take-up']],
    ['was not agreed on', { lastOutcome: 'no-consensus' }, ['mend-proposal']],
    ['was agreed on', { state: 'settled', lastOutcome: 'consensus' }, ['decide']],
    ['is being asked', { state: 'in-round', openRound: round }, []],
    [
      'has all its answers',
      { state: 'in-round', openRound: { ...round, complete: true } },
      ['close-round'],
    ],
    [
      'is past its last day',
      { state: 'in-round', openRound: { ...round, closesOn: '2026-03-01' } },
      ['close-round'],
    ],
    ['has ended', { state: 'decided' }, []],
  ])('%s', (_, change, expected) => {
    expect(codes(expert, change)).toEqual(expected);
    expect(codes(chair, change)).toEqual(expected);
  });

  it('is due when the answer is needed, where that comes first', () => {
    expect(whatWaits(expert, [open], today)).toMatchObject([{ due: '2026-03-05', daysLeft: 3 }]);
  });

  it('is told to whoever serves all bodies when nobody answers for it, or it is late', () => {
    expect(codes(secretary, {})).toEqual([]);
    expect(codes(secretary, { expert: null })).toEqual(['take-up']);
    expect(codes(secretary, { neededBy: '2026-03-01' })).toEqual(['take-up']);
  });
});

describe('what waits for a member', () => {
  const lacking = { state: 'in-round', openRound: { ...round, lacksMine: true } } as const;

  it('is an answer, with what silence means', () => {
    expect(whatWaits(member, [{ ...open, ...lacking }], today)).toMatchObject([
      { code: 'give-position', due: '2026-03-06', daysLeft: 4, silence: 'assent' },
    ]);
  });

  it('is nothing that can no longer be given, and nothing to lead', () => {
    const late = { ...lacking, openRound: { ...lacking.openRound, closesOn: '2026-03-01' } };
    expect(codes(member, late)).toEqual([]);
    expect(codes(member, { state: 'settled' })).toEqual([]);
  });
});
