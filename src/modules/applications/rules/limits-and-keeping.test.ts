import { describe, expect, it } from 'vitest';
import type { ApplicantDetails, Wish } from '../vocabulary.ts';
import {
  faultsOfDetails,
  mostCharacters,
  mostCharactersOfSystem,
  mostSystems,
  nothingOfThemselves,
  tidyDetails,
  tidyText,
} from './details-are-well-formed.ts';
import {
  draftErasedAt,
  draftsErasedBefore,
  importsWaitSince,
  lettersCountedSince,
} from './how-long-what-applicants-write-is-kept.ts';
import { faultOfSaid } from './needs-said-to-be-met.ts';
import { faultOfWishes, mostWishes } from './wishes-are-of-the-round.ts';

const known: ApplicantDetails = { ...nothingOfThemselves, name: 'Ada', email: 'ada@x.example' };
const faults = (of: Partial<ApplicantDetails>, draft?: boolean) =>
  faultsOfDetails(
    { ...known, ...of },
    (address) => address.includes('@'),
    draft === undefined ? {} : { draft },
  );

describe('how long it is kept', () => {
  const now = new Date('2019-03-31T10:00:00Z');
  it('is thirty days for what is begun and not sent in', () => {
    expect(draftErasedAt(now)).toEqual(new Date('2019-04-30T10:00:00Z'));
    expect(draftsErasedBefore(now)).toEqual(new Date('2019-03-01T10:00:00Z'));
  });
  it('is seven days for a file that nobody took in, and a day for who was written to', () => {
    expect(importsWaitSince(now)).toEqual(new Date('2019-03-24T10:00:00Z'));
    expect(lettersCountedSince(now)).toEqual(new Date('2019-03-30T10:00:00Z'));
  });
});

describe('what somebody writes of themselves', () => {
  it('may be as long as its limit and not a letter longer, in a draft as well', () => {
    for (const [field, most] of Object.entries(mostCharacters)) {
      const long = field.toLowerCase().includes('email') ? '@'.repeat(most) : 'x'.repeat(most);
      expect(faults({ [field]: long })).toEqual([]);
      for (const draft of [true, false]) {
        expect(faults({ [field]: `${long}x` }, draft)).toEqual([
          { code: 'detail-too-long', field, most, has: most + 1 },
        ]);
      }
    }
  });
  it('names as many systems as there is room for, each as long as one may be', () => {
    const systems = Array.from({ length: mostSystems }, (_, at) => `${at}`);
    const long = 'x'.repeat(mostCharactersOfSystem);
    expect(faults({ systems: [...systems.slice(1), long] })).toEqual([]);
    expect(faults({ systems: [...systems, 'x'] })).toEqual([
      { code: 'too-many-systems', most: mostSystems, has: mostSystems + 1 },
    ]);
    expect(faults({ systems: [`${long}x`] })).toEqual([
      {
        ...{ code: 'detail-too-long', field: 'systems' },
        ...{ most: mostCharactersOfSystem, has: mostCharactersOfSystem + 1 },
      },
    ]);
  });
  it('may be half an address in a draft, and of one letter nowhere else', () => {
    expect(faults({ email: 'a', unitLeaderEmail: 'b' }, true)).toEqual([]);
    expect(faults({ email: 'a', unitLeaderEmail: 'b' })).toMatchObject([
      { code: 'email-is-unreadable', field: 'email', typed: 'a' },
      { code: 'email-is-unreadable', field: 'unitLeaderEmail', typed: 'b' },
    ]);
    expect(faults({ name: '' })).toEqual([{ code: 'detail-is-missing', field: 'name' }]);
  });
  it('is nothing before anything is written', () => {
    expect(Object.values(nothingOfThemselves).filter(Boolean)).toEqual([[], 'nb']);
    expect(Object.keys(nothingOfThemselves)).toEqual(
      expect.arrayContaining([...Object.keys(mostCharacters), 'sex', 'permanent', 'employerId']),
    );
  });
  it('keeps its lines where it is written at length, and all that is not text', () => {
    expect(tidyText('a\n\tb')).toBe('a\n\tb');
    const tidy = tidyDetails({
      ...known,
      ...{ motivation: 'En\nto ', experience: 'Tre\nfire', position: 'Fag\nleder' },
      ...{ sex: 'woman', permanent: true, writtenStandard: 'nn' },
    });
    expect(tidy).toMatchObject({
      ...{ motivation: 'En\nto', experience: 'Tre\nfire', position: 'Fag leder' },
      ...{ sex: 'woman', permanent: true, writtenStandard: 'nn' },
    });
  });
});

describe('what somebody applies for and says to meet', () => {
  const groups = Array.from({ length: 51 }, (_, at) => `body_${at}` as const);
  const round = {
    roles: ['role_a' as const],
    groups: groups.map((bodyId) => ({ bodyId, decider: null })),
  };
  const wishes = groups.map((bodyId): Wish => ({ roleId: 'role_a', bodyId }));
  it('has an end', () => {
    expect(faultOfWishes(wishes.slice(0, mostWishes), round)).toBeNull();
    expect(faultOfWishes(wishes.slice(0, mostWishes + 1), round)).toEqual({
      ...{ code: 'too-many-wishes', most: 50, has: 51 },
    });
    const says = Array.from({ length: 501 }, (_, at) => ({
      needId: `need_${at}` as const,
      how: '',
    }));
    expect(faultOfSaid(says.slice(1))).toBeNull();
    expect(faultOfSaid(says)).toEqual({ code: 'too-many-needs', most: 500, has: 501 });
  });
  it('is a role that the round advertises', () => {
    expect(faultOfWishes([{ roleId: 'role_b', bodyId: 'body_0' }], round)).toEqual({
      ...{ code: 'role-not-in-round', roleId: 'role_b', at: 1 },
    });
  });
});
