import { describe, expect, it } from 'vitest';
import { type BodyId, newId, type PersonId } from '../../../kernel/ids.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { Role } from '../../identity/vocabulary.ts';
import type { ApplicantDetails, Application } from '../vocabulary.ts';
import { applicantsSeenBy, groupsSeenBy } from '../who-sees-which-applicants.ts';
import { countApplicants, standingWishes } from './counted-as-people-and-applications.ts';
import { faultsOfDetails, mostSystems, tidyDetails } from './details-are-well-formed.ts';
import {
  draftErasedAt,
  draftsErasedBefore,
  purposeHasEnded,
} from './how-long-what-applicants-write-is-kept.ts';
import { faultOfSaid } from './needs-said-to-be-met.ts';
import { handOverRefused } from './when-the-list-is-handed-over.ts';
import { faultOfWishes } from './wishes-are-of-the-round.ts';

const [member, expert] = [newId('role'), newId('role')];
const [home, rehab, clinic] = [newId('body'), newId('body'), newId('body')];
const wish = (bodyId: BodyId, roleId = member, withdrawnAt: Date | null = null): Application => ({
  ...{ id: newId('appl'), rank: 1 },
  ...{ bodyId, roleId, withdrawnAt },
});
const details: ApplicantDetails = {
  ...{ name: 'Ada', email: 'ada@x.example', phone: '', employerId: null, employer: '', unit: '' },
  ...{ unitLeader: '', unitLeaderEmail: '', profession: '', position: '', permanent: null },
  ...{ region: '', sex: null, experience: '', motivation: '', systems: [], writtenStandard: 'nb' },
};
const hasAt = (address: string) => address.includes('@');
const codes = (known: Partial<ApplicantDetails>, draft = false) =>
  faultsOfDetails({ ...details, ...known }, hasAt, { draft }).map(({ code }) => code);

describe('what somebody writes of themselves', () => {
  it.each<[Partial<ApplicantDetails>, string[]]>([
    [{}, []],
    [{ name: '', email: '' }, ['detail-is-missing', 'detail-is-missing']],
    [{ email: 'ada' }, ['email-is-unreadable']],
    [{ unitLeaderEmail: 'leder' }, ['email-is-unreadable']],
    [{ motivation: 'x'.repeat(6001) }, ['detail-too-long']],
    [{ motivation: '🙂'.repeat(6000) }, []],
    [{ systems: Array.from({ length: mostSystems + 1 }, String) }, ['too-many-systems']],
    [{ systems: ['x'.repeat(101)] }, ['detail-too-long']],
  ])('%j gives %j', (known, expected) => expect(codes(known)).toEqual(expected));

  it('may be half done in a draft, but not endless', () => {
    expect(codes({ name: '', email: 'ad' }, true)).toEqual([]);
    expect(codes({ unit: 'x'.repeat(201) }, true)).toEqual(['detail-too-long']);
  });

  it('is kept without what cannot be seen', () => {
    const tidied = tidyDetails({
      ...details,
      name: ' Ada\u202e\n Berg\u0007 ',
      experience: 'En\n\nto\u200b ',
      systems: [' Gerica', 'gerica ', '', 'Profil'],
    });
    expect(tidied).toMatchObject({ name: 'Ada Berg', experience: 'En\n\nto' });
    expect(tidied.systems).toEqual(['Gerica', 'Profil']);
  });

  it('says how a need is met in few words', () => {
    const needId = newId('need');
    expect(faultOfSaid([{ needId, how: 'x'.repeat(500) }])).toBeNull();
    expect(faultOfSaid([{ needId, how: 'x'.repeat(501) }])).toMatchObject({ has: 501, most: 500 });
  });
});

describe('wishes', () => {
  const groups = [home, rehab].map((bodyId) => ({ bodyId, decider: null }));
  const round = { roles: [member, expert], groups };
  it.each([
    [[{ roleId: member, bodyId: home }], null],
    [[], { code: 'no-wish' }],
    [[{ roleId: member, bodyId: clinic }], { code: 'group-not-in-round', bodyId: clinic, at: 1 }],
    [
      [
        { roleId: member, bodyId: home },
        { roleId: expert, bodyId: home },
        { roleId: member, bodyId: home },
      ],
      { code: 'same-wish-twice', at: 3 },
    ],
  ])('%j', (wishes, expected) => expect(faultOfWishes(wishes, round)).toEqual(expected));
  it('need not be any in a draft', () =>
    expect(faultOfWishes([], round, { draft: true })).toBeNull());

  it('count one person once, and what is withdrawn not at all', () => {
    const two = { state: 'submitted', applications: [wish(home), wish(rehab, expert)] } as const;
    const half = {
      state: 'submitted',
      applications: [wish(home), wish(rehab, member, new Date())],
    } as const;
    const gone = { state: 'withdrawn', applications: [wish(home)] } as const;
    expect(countApplicants([two])).toEqual({ people: 1, applications: 2 });
    expect(countApplicants([two, half, gone])).toEqual({ people: 2, applications: 3 });
    expect(countApplicants([two, half], ({ bodyId }) => bodyId === rehab)).toEqual({
      people: 1,
      applications: 1,
    });
    expect(standingWishes(gone)).toEqual([]);
  });
});

describe('who sees which applicants', () => {
  const [own, other] = [newId('pers'), newId('pers')] as const;
  const id: AdvertRoundId = newId('rec');
  const city = newId('org');
  const round = {
    ...{ id, issuer: city, takenOverBy: null, state: 'open' as const, unionRepresentatives: [] },
    groups: [
      { bodyId: home, decider: own },
      { bodyId: rehab, decider: other },
      { bodyId: clinic, decider: null },
    ],
  };
  const both = { roundId: id, applications: [wish(home), wish(rehab)] };
  const elsewhere = { roundId: newId('rec'), applications: [wish(home)] };
  const seen = (role: Role, personId: PersonId = own, organisationId = city) =>
    applicantsSeenBy({ role, personId, organisationId }, [round], [both, elsewhere]).map(
      ({ applications }) => applications.map(({ bodyId }) => bodyId),
    );
  it('all of the round for those who recruit and shop stewards', () => {
    expect(seen('recruiter')).toEqual([[home, rehab]]);
    expect(seen('shop_steward')).toEqual([[home, rehab]]);
    expect(seen('recruiter', own, newId('org'))).toEqual([]);
    expect(seen('shop_steward', own, newId('org'))).toEqual([]);
  });
  it('the wishes for their own groups for a director, and nobody for another', () => {
    expect(seen('director')).toEqual([[home]]);
    expect(seen('director', newId('pers'))).toEqual([]);
    expect(
      groupsSeenBy({ role: 'director', personId: other, organisationId: city }, round),
    ).toEqual([round.groups[1]]);
  });
  it('nobody for anybody else', () => {
    for (const role of ['secretary', 'administrator', 'member', 'vendor', 'expert'] as const) {
      expect(seen(role)).toEqual([]);
    }
  });
});

describe('how long it is kept', () => {
  it('until the day after the last one, and drafts for thirty days', () => {
    expect(purposeHasEnded({ eraseAfter: '2019-12-31' }, '2019-12-31')).toBe(false);
    expect(purposeHasEnded({ eraseAfter: '2019-12-31' }, '2020-01-01')).toBe(true);
    expect(purposeHasEnded({ eraseAfter: null }, '2099-01-01')).toBe(false);
    const begun = new Date('2019-01-01T10:00:00Z');
    expect(draftsErasedBefore(draftErasedAt(begun))).toEqual(begun);
  });
});

describe('handing over', () => {
  const onBehalf = { orderedBy: 'Rådet', orderedByCase: null, orderedOn: null, handOverTo: 'Nabo' };
  const before = { handedOverAt: new Date('2019-02-10T10:00:00Z'), receiver: 'Nabo' };
  it.each([
    ['closed', onBehalf, null, 3, null],
    ['open', onBehalf, null, 3, 'round-not-closed'],
    ['closed', null, null, 3, 'nobody-ordered'],
    ['closed', onBehalf, before, 3, 'handed-over-already'],
    ['ended', onBehalf, null, 0, 'nobody-has-applied'],
  ] as const)('%s round, %j, %j, %i: %s', (state, order, done, count, code) => {
    expect(handOverRefused({ state, onBehalf: order }, done, count)?.code ?? null).toBe(code);
  });
});
