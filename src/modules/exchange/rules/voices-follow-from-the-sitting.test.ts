import { describe, expect, it } from 'vitest';
import type { Participant } from '../../sitting/vocabulary.ts';
import { type VotedSitting, voicesOf } from './voices-follow-from-the-sitting.ts';

const itemId = 'item_a';
type Key = Participant['id'];

type Ballot = VotedSitting['ballots'][number];

function ballot(change: Partial<Ballot> = {}): Ballot {
  return {
    id: 'vote_a',
    itemId,
    method: 'named',
    question: 'Skal planen vedtas?',
    options: [
      { id: 'for', label: 'Som foreslått', motionId: null },
      { id: 'other', label: 'Endringsforslaget', motionId: 'mot_a' },
    ],
    election: false,
    secret: false,
    trial: false,
    state: 'stopped',
    cast: new Map<Key, string | null>([
      ['part_a', 'for'],
      ['part_b', 'other'],
      ['part_c', null],
    ]),
    outcome: { tally: { counts: { for: 2, other: 1 }, blank: 1 }, result: { winner: 'for' } },
    ...change,
  };
}

const sitting = (change: Partial<VotedSitting> = {}): VotedSitting => ({
  items: new Map(),
  conflicts: [],
  ballots: [ballot()],
  ...change,
});
const said = (given: VotedSitting) =>
  voicesOf(given, itemId).voices.map(
    ({ participant, standpoint }) => `${participant} ${standpoint}`,
  );

describe('voices in an item', () => {
  it('are for what was settled, against it, or blank', () => {
    expect(said(sitting())).toEqual(['part_a yes', 'part_b no', 'part_c blank']);
    expect(voicesOf(sitting(), itemId).count?.lines.map(({ votes }) => votes)).toEqual([2, 1]);
  });

  it.each([
    ['a secret ballot', ballot({ secret: true })],
    ['an election', ballot({ election: true })],
    ['a show of hands', ballot({ method: 'hands' })],
  ])('name nobody in %s, and keep the count', (_, one) => {
    expect(said(sitting({ ballots: [one] }))).toEqual([]);
    expect(voicesOf(sitting({ ballots: [one] }), itemId).count?.blank).toBe(1);
  });

  it.each([
    ['annulled', ballot({ state: 'annulled' })],
    ['still open', ballot({ state: 'open', outcome: null })],
    ['a trial', ballot({ trial: true })],
  ])('do not come from a vote that is %s', (_, one) => {
    expect(voicesOf(sitting({ ballots: [one] }), itemId)).toMatchObject({
      voices: [],
      count: null,
    });
  });

  it('are taken from whoever was disqualified, with the reason', () => {
    const decided = { disqualified: true, deputy: null, basis: 'fvl. § 6', time: '13:05' } as const;
    const conflict = {
      itemId,
      participant: 'part_b',
      raisedBy: 'part_b',
      ground: 'eierskap',
    } as const;
    const given = sitting({ conflicts: [{ ...conflict, decided }] });
    expect(said(given)).toEqual(['part_a yes', 'part_c blank', 'part_b disqualified']);
  });
});
