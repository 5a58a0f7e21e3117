import { describe, expect, it } from 'vitest';
import { newId, type OrganisationId, type PersonId } from '../../../kernel/ids.ts';
import type { Role } from '../../identity/vocabulary.ts';
import type { RoundState } from '../vocabulary.ts';
import { changesRound, mayIssueFor, whatIsSeenOf } from './whose-round-it-is.ts';

const [city, valley, coast] = [newId('org'), newId('org'), newId('org')];
const [director, named, anybody] = [newId('pers'), newId('pers'), newId('pers')];
const roundOf = (takenOverBy: OrganisationId | null = null, state: RoundState = 'open') => ({
  ...{ issuer: city, takenOverBy, state },
  groups: [{ bodyId: newId('body'), decider: director }],
  unionRepresentatives: [{ name: 'Tillitsvalgt', union: 'Forbundet', personId: named }],
});
const as = (role: Role, organisationId: OrganisationId, personId: PersonId = anybody) => ({
  ...{ role, organisationId, personId },
});
const inFour = (role: Role, personId?: PersonId) =>
  [
    [city, roundOf()],
    [valley, roundOf()],
    [city, roundOf(valley)],
    [valley, roundOf(valley)],
  ].map(([organisation, round]) =>
    whatIsSeenOf(
      as(role, organisation as OrganisationId, personId),
      round as ReturnType<typeof roundOf>,
    ),
  );

describe('whose a round is', () => {
  it('is its issuer’s, then whoever took it over, whom the issuer leaves those who applied', () => {
    // Of the issuer; of another; of the issuer once it is handed over; of whoever took it over.
    expect(inFour('recruiter')).toEqual(['people', 'nothing', 'round', 'people']);
    expect(inFour('shop_steward')).toEqual(['people', 'nothing', 'round', 'people']);
    expect(whatIsSeenOf(as('recruiter', coast), roundOf(valley))).toBe('nothing');
  });

  it('is read by a shop steward it names, wherever they are from, and by no recruiter', () => {
    expect(inFour('shop_steward', named)).toEqual(['people', 'people', 'people', 'people']);
    expect(inFour('recruiter', named)).toEqual(['people', 'nothing', 'round', 'people']);
  });

  it('is a director’s where they decide, and else no draft of another', () => {
    expect(whatIsSeenOf(as('director', coast, director), roundOf(null, 'draft'))).toBe('people');
    expect(whatIsSeenOf(as('director', coast), roundOf())).toBe('round');
    expect(whatIsSeenOf(as('director', coast), roundOf(null, 'draft'))).toBe('nothing');
    expect(whatIsSeenOf(as('director', city), roundOf(null, 'draft'))).toBe('round');
  });

  it('is decided in by no director of those who handed it over, though it names them still', () => {
    expect(inFour('director', director)).toEqual(['people', 'people', 'round', 'people']);
    expect(changesRound(as('director', city, director), roundOf())).toBe(true);
    expect(changesRound(as('director', city, director), roundOf(valley))).toBe(false);
    expect(changesRound(as('director', valley, director), roundOf(valley))).toBe(true);
    // Who is told that it is another's area, is told by the refusal.
    expect(changesRound(as('director', coast), roundOf())).toBe(true);
  });

  it('names nobody who applied to anybody else, and is no draft of theirs', () => {
    for (const role of ['member', 'chair', 'observer', 'expert', 'reader', 'vendor'] as const) {
      expect(whatIsSeenOf(as(role, city), roundOf())).toBe('round');
      expect(whatIsSeenOf(as(role, city), roundOf(null, 'draft'))).toBe('nothing');
    }
    expect(whatIsSeenOf(as('secretary', coast), roundOf(null, 'draft'))).toBe('round');
  });

  it('is changed by whoever recruits in it, and by none who handed it over', () => {
    expect(changesRound(as('recruiter', city), roundOf())).toBe(true);
    expect(changesRound(as('recruiter', city), roundOf(valley))).toBe(false);
    expect(changesRound(as('recruiter', valley), roundOf(valley))).toBe(true);
    expect(changesRound(as('recruiter', valley), roundOf(null, 'draft'))).toBe(false);
  });

  it('is begun in the name of one’s own organisation', () => {
    expect(mayIssueFor(as('recruiter', city), city)).toBe(true);
    expect(mayIssueFor(as('recruiter', city), valley)).toBe(false);
    expect(mayIssueFor(as('secretary', city), valley)).toBe(true);
  });
});
