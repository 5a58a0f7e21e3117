import { beforeAll, describe, expect, it, test } from 'vitest';
import { demoAppointments } from '../../modules/identity/store/reads.ts';
import {
  listServiceAreas,
  lowestCovering,
  outsideSentence,
  routeMatter,
  structureOn,
} from '../../modules/mandate/index.ts';
import { faultsOf } from '../../modules/mandate/rules/a-structure-holds-together.ts';
import type { Affects } from '../../modules/mandate/vocabulary.ts';
import {
  listBodies,
  listOrganisations,
  listSeats,
  toSeat,
} from '../../modules/organisations/index.ts';
import { deputiesFor } from '../../modules/organisations/rules/deputies-stand-in-per-seat-or-side.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { loadDemo } from './load-demo.ts';

const { db } = await testDatabase();
const today = '2026-03-10';
beforeAll(() => loadDemo(db, new Date(`${today}T09:00:00Z`)));

const homeCare: Affects = {
  domains: ['workflow'],
  serviceAreas: ['hjemmetjenester'],
  sides: ['municipality'],
  organisations: [],
  cost: null,
};
const across: Affects = { ...homeCare, sides: ['municipality', 'trust', 'gp'] };

async function standing() {
  const structure = await structureOn(db, today);
  if (!structure) throw new Error('The demo has no structure.');
  return structure;
}

describe('a question in home care', () => {
  it('about workflow stays in the group', async () => {
    expect(routeMatter(await standing(), homeCare, 'body_kg02', today).at).toBe('body_kg02');
    const named = lowestCovering(await standing(), homeCare, today);
    expect(named.map(({ bodyId }) => bodyId)).toEqual(['body_kg02']);
  });

  it('that crosses municipality, hospital and GP goes a level up, and says why', async () => {
    const { at, way } = routeMatter(await standing(), across, 'body_kg02', today);
    expect(at).toBe('body_beslutningsforum');
    const areas = await listServiceAreas(db);
    expect(outsideSentence(way[0]?.outside ?? [], 'nb', areas)).toBe(
      'utenfor mandatet: på tvers av kommune–sykehus–fastlege',
    );
  });

  it('went to the committee before there was a forum', async () => {
    const then = await structureOn(db, '2023-05-01');
    expect(then && routeMatter(then, across, 'body_kg02', '2023-05-01').at).toBe('body_asu');
  });
});

test('every version of the structure holds together', async () => {
  const known = {
    bodies: new Set((await listBodies(db)).map(({ id }) => id)),
    areas: new Set((await listServiceAreas(db)).map(({ code }) => code)),
    organisations: new Set((await listOrganisations(db)).map(({ id }) => id)),
  };
  for (const day of ['2023-05-01', today]) {
    expect(faultsOf((await structureOn(db, day))?.bodies ?? [], known)).toEqual([]);
  }
});

describe('the people', () => {
  test('of home care are eight members who can each sign in, and a deputy for any of them', async () => {
    const seats = (await listSeats(db, 'body_kg02')).map(toSeat);
    const members = seats.filter(({ role }) => role === 'member');
    expect(members).toHaveLength(8);
    const people = await demoAppointments(db);
    for (const seat of members) {
      const person = people.find(({ personId }) => personId === seat.holderPersonId);
      expect(person).toMatchObject({ role: 'member', bodyId: 'body_kg02', name: seat.holder });
      expect(deputiesFor(seat, seats, today).map(({ holder }) => holder)).toEqual([
        'Vara, Hjemmetjenester',
      ]);
    }
  });

  test('of the forum can each sign in, from every side', async () => {
    const people = await demoAppointments(db);
    const seats = (await listSeats(db, 'body_beslutningsforum')).map(toSeat);
    const held = seats.filter(({ holderPersonId }) =>
      people.some(({ personId }) => personId === holderPersonId),
    );
    expect(new Set(held.map(({ side }) => side))).toEqual(
      new Set(['municipality', 'trust', 'gp', 'user']),
    );
  });

  test('of two suppliers ask for themselves', async () => {
    const vendors = (await demoAppointments(db)).filter(({ role }) => role === 'vendor');
    expect(new Set(vendors.map(({ organisationId }) => organisationId)).size).toBe(2);
    expect(vendors.every(({ bodyId }) => bodyId === null)).toBe(true);
  });
});
