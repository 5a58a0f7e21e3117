import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Party, partyStances } from '../vocabulary.ts';
import { maySpeakFor } from './a-party-speaks-for-itself.ts';
import { lastWords, type RegionOf, rollUp } from './a-region-does-as-its-municipalities.ts';
import { mayAnswerReview, mayBeReviewedOn } from './a-review-tells-what-is-known.ts';
import { mayStand } from './doing-otherwise-has-a-reason.ts';

describe('doing otherwise', () => {
  it('has a reason; doing alike or later needs none', () => {
    expect(mayStand({ kind: 'different', reason: ' \n' })).toMatchObject({
      refusal: { code: 'different-without-reason' },
    });
    expect(mayStand({ kind: 'different', reason: 'Vi har egen legevakt.' }).ok).toBe(true);
    expect(mayStand({ kind: 'same', reason: '' }).ok).toBe(true);
    expect(mayStand({ kind: 'later', reason: '' }).ok).toBe(true);
    expect(mayStand({ kind: 'same', reason: 'x'.repeat(1_000_000) })).toMatchObject({
      refusal: { code: 'reason-too-long', letters: 1_000_000 },
    });
  });

  it('is said by the party itself, or by whoever keeps the register', () => {
    const own = { organisationId: 'org_k-osen', keepsRegister: false };
    expect(maySpeakFor('org_k-osen', own).ok).toBe(true);
    expect(maySpeakFor('org_k-os', own).ok).toBe(false);
    expect(maySpeakFor('reg_2018-fosen', own).ok).toBe(false);
    expect(maySpeakFor('org_k-os', { ...own, keepsRegister: true }).ok).toBe(true);
  });
});

const members: Party[] = ['org_a', 'org_b', 'org_c'];
const region: RegionOf = { id: 'reg_1', name: 'Fosen', members };
const standingOf = (said: [Party, 'same' | 'different' | 'later'][], of = region) =>
  rollUp([of], new Map(said))[0];

describe('a region', () => {
  it('does alike only where all its municipalities do', () => {
    expect(standingOf([])?.standing).toBe('unsaid');
    expect(standingOf([['org_a', 'same']])?.standing).toBe('unsaid');
    expect(standingOf([['reg_1', 'same']])?.counts).toMatchObject({ same: 3, unsaid: 0 });
    expect(
      standingOf([
        ['reg_1', 'same'],
        ['org_b', 'different'],
      ]),
    ).toMatchObject({ standing: 'different', counts: { same: 2, different: 1 } });
    expect(
      standingOf([
        ['reg_1', 'same'],
        ['org_b', 'later'],
      ])?.standing,
    ).toBe('later');
  });

  it('speaks for itself where no municipality of it is known', () => {
    const empty = { ...region, members: [] };
    expect(standingOf([['reg_1', 'same']], empty)).toMatchObject({
      standing: 'same',
      counts: { same: 1 },
    });
  });

  it('counts each municipality once, whatever was said and in whichever order', () => {
    const party = fc.constantFrom<Party>('reg_1', ...members, 'org_elsewhere');
    const said = fc.record({
      party,
      no: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom(...partyStances),
    });
    const distinct = fc.uniqueArray(said, { selector: (one) => `${one.party} ${one.no}` });
    fc.assert(
      fc.property(distinct, (positions) => {
        const [there] = rollUp([region], lastWords(positions));
        const [back] = rollUp([region], lastWords(positions.toReversed()));
        expect(back).toEqual(there);
        const counts = Object.values(there?.counts ?? {});
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(members.length);
      }),
    );
  });
});

describe('a review', () => {
  const today = '2026-05-20';
  const given = {
    reviewOn: '2026-05-01',
    evidence: 'Ventetiden er gått ned.',
    next: 'keep',
    nextOn: null,
  } as const;

  it('is answered where it is asked, with what is known', () => {
    expect(mayAnswerReview(given, today).ok).toBe(true);
    expect(mayAnswerReview({ ...given, reviewOn: null }, today)).toMatchObject({
      refusal: { code: 'no-review-asked' },
    });
    expect(mayAnswerReview({ ...given, evidence: '  ' }, today)).toMatchObject({
      refusal: { code: 'review-without-evidence' },
    });
    expect(mayAnswerReview({ ...given, evidence: 'x'.repeat(1_000_000) }, today)).toMatchObject({
      refusal: { code: 'evidence-too-long', most: 8000 },
    });
  });

  it('is asked again only on a day that is still to come', () => {
    const again = { ...given, next: 'again' } as const;
    expect(mayAnswerReview(again, today)).toMatchObject({
      refusal: { code: 'again-without-day' },
    });
    expect(mayAnswerReview({ ...again, nextOn: today }, today)).toMatchObject({
      refusal: { code: 'review-not-ahead' },
    });
    expect(mayAnswerReview({ ...again, nextOn: '2026-05-21' }, today).ok).toBe(true);
    expect(mayBeReviewedOn('2146-05-21', today)).toMatchObject({
      refusal: { code: 'review-too-far-ahead' },
    });
  });
});
