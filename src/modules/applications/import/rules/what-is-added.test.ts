import { describe, expect, it } from 'vitest';
import { nothingOfThemselves } from '../../rules/details-are-well-formed.ts';
import type { Applicant, ApplicantDetails, Wish } from '../../vocabulary.ts';
import type { ReadRow } from './rows-become-applicants.ts';
import { findable, meaningOf, wordsOf } from './what-a-word-means.ts';
import { whatAnImportAdds } from './what-an-import-adds.ts';

const email = 'ada@x.example';
const wish: Wish = { roleId: 'role_m', bodyId: 'body_a' };
const details = (known: Partial<ApplicantDetails> = {}): ApplicantDetails => ({
  ...{ ...nothingOfThemselves, name: 'Ada Fjord', email, phone: '123' },
  ...known,
});
const row = (known: Partial<ApplicantDetails> = {}, wishes: readonly Wish[] = [wish]): ReadRow => ({
  ...{ line: 2, email: known.email ?? email, wishes, meets: [], unclear: [] },
  details: { ...details(known), writtenStandard: null },
});
const standing = (known: Partial<Applicant> = {}): Applicant => ({
  ...{ ...details(), id: 'apct_a', roundId: 'rec_a', saysToMeet: [], source: 'form' },
  applications: [{ ...wish, id: 'appl_a', rank: 1, withdrawnAt: null }],
  ...{ state: 'submitted', startedAt: new Date(0), submittedAt: new Date(0), withdrawnAt: null },
  ...{ withdrawnReason: '', erasedAt: null, version: 1 },
  ...known,
});
const plan = (rows: ReadRow[], applicants: Applicant[] = [], faults: unknown[] = []) =>
  whatAnImportAdds({ rows, faults }, applicants, {});
const outcome = (...of: Parameters<typeof plan>) => plan(...of).people[0]?.outcome;

describe('somebody in a file', () => {
  it('is new where nobody here has sent in an application from the address', () => {
    expect(plan([row()]).people[0]).toMatchObject({
      ...{ outcome: 'new', here: null, added: [wish], detailsChange: true },
    });
    for (const state of ['draft', 'erased'] as const) {
      expect(outcome([row()], [standing({ state })])).toBe('new');
    }
    expect(outcome([row()], [standing({ email: ' ADA@X.example ' })])).toBe('same');
  });
  it('is told more of by any one thing that does not stand here yet, and else by nothing', () => {
    const bare = standing({ phone: '' });
    expect(outcome([row()], [bare])).toBe('more');
    expect(outcome([row({ systems: ['Alfa'] })], [standing()])).toBe('more');
    expect(outcome([row({ systems: ['ALFA'] })], [standing({ systems: ['Alfa'] })])).toBe('same');
    const known = { employer: 'Fjordby', employerId: 'org_a' as const };
    expect(outcome([row(known)], [standing()])).toBe('more');
    expect(outcome([row(known)], [standing(known)])).toBe('same');
    const other = { ...wish, bodyId: 'body_b' as const };
    const more = plan([row({}, [wish, other])], [standing()]);
    expect(more.people[0]).toMatchObject({ outcome: 'more', added: [other], detailsChange: false });
    expect(plan([row()], [standing({ state: 'withdrawn' })]).people[0]).toMatchObject({
      ...{ outcome: 'withdrawn', added: [], detailsChange: false },
    });
  });
  it('is counted, as are the rows that cannot be read', () => {
    const { counts } = plan([row(), row({ email: 'b@x.example', name: 'Bo' })], [], ['fault']);
    expect(counts).toMatchObject({ rows: 3, newPeople: 2, newApplications: 2, leftOut: 1 });
    expect(counts.byGroup).toEqual([{ bodyId: 'body_a', applications: 2 }]);
  });
});

describe('two addresses with one name', () => {
  const told = (...of: Parameters<typeof plan>) =>
    plan(...of).perhapsSame.map(({ name, people }) => [name, people.map((one) => one.email)]);
  it('are perhaps one person, where one of them is in the file', () => {
    expect(told([row()], [standing({ email: 'ANOTHER@x.example ' })])).toEqual([
      ['Ada Fjord', [email, 'another@x.example']],
    ]);
    expect(told([row()], [standing()])).toEqual([]);
    expect(told([row()])).toEqual([]);
  });
  it('are not told of among those who stand here, or of whoever has withdrawn', () => {
    const here = ['a', 'b'].map((one) => standing({ email: `${one}@x.example`, name: 'Bo Vik' }));
    expect(told([row()], here)).toEqual([]);
    const gone = standing({ email: 'another@x.example', state: 'withdrawn' });
    expect(told([row()], [gone])).toEqual([]);
  });
});

describe('a word', () => {
  const two = findable([
    { id: 'body_a', names: ['Akutt', '  ', 'Rus og psykiatri'] },
    { id: 'body_b', names: ['AKUTT', 'Barn', 'IT'] },
  ]);
  const means = (written: string, mayGuess?: boolean) => {
    const { key, known } = meaningOf(written, two, {}, mayGuess === undefined ? {} : { mayGuess });
    return [key, known];
  };
  it('that names two things is known as neither', () => {
    expect(means('akutt')).toEqual([null, 'unknown']);
    expect(means('barn')).toEqual(['body_b', 'by-name']);
    expect(means(' ')).toEqual([null, 'unknown']);
  });
  it('is guessed from three letters, and not where nothing is to be guessed', () => {
    expect(means('rus')).toEqual(['body_a', 'guessed']);
    expect(means('rus', false)).toEqual([null, 'unknown']);
    expect(means('ru')).toEqual([null, 'unknown']);
    expect(means('Gruppe for IT')).toEqual([null, 'unknown']);
  });
  it('stands with others between marks, whole where it is a name', () => {
    const named = findable([{ id: 'body_a', names: ['A; B', 'C, D, E, F, G', 'H, I'] }]);
    const words = (field: string) => wordsOf(field, named);
    expect(words(' a; b ')).toEqual(['a; b']);
    expect(words('x, C, D, E, F, G')).toEqual(['x', 'C, D, E, F, G']);
    expect(words('H, I; x')).toEqual(['H, I', 'x']);
    expect(words('x y')).toEqual(['x y']);
    expect(words('x,')).toEqual(['x,']);
    const many = Array.from({ length: 70 }, (_, at) => `w${at}`);
    expect(words(many.join(','))).toHaveLength(60);
  });
});
