import { describe, expect, it } from 'vitest';
import { nothingOfThemselves } from '../../rules/details-are-well-formed.ts';
import { mostWishes } from '../../rules/wishes-are-of-the-round.ts';
import type { ApplicantDetails } from '../../vocabulary.ts';
import {
  type ImportChoices,
  type ImportColumn,
  type KnownNames,
  noChoices,
} from '../vocabulary.ts';
import { guessedMapping, isEnough } from './columns-say-what-they-hold.ts';
import { rowsBecomeApplicants } from './rows-become-applicants.ts';
import { rowsOfOnePerson, settledKey } from './rows-of-one-person.ts';
import { sexIn, standardIn, systemsIn, yesOrNo } from './what-a-field-says.ts';

const isMailAddress = (address: string) => /^\S+@\S+\.\S+$/u.test(address);
const someDetails = (known: Partial<ApplicantDetails>): ApplicantDetails => ({
  ...nothingOfThemselves,
  ...known,
});

describe('a column', () => {
  const called: Partial<Record<ImportColumn, string>> = {
    name: 'Navn, Namn, Name, Fullt navn, Fullt namn, Full name, Søker, Søkar',
    firstName: 'Fornavn, Førenamn, Fornamn, First name, Given name',
    lastName: 'Etternavn, Etternamn, Last name, Surname, Family name',
    email: 'E-post, Epost, E-mail, E-postadresse, E-mail address, Mail, Email, Din e-post',
    phone: 'Telefon, Mobil, Tlf, Phone, Mobiltelefon, Telefonnummer, Mobile, Kva telefon har du',
    role: 'Rolle, Role, Roller, Roles, Søker rolle, Hvilken rolle søker du',
    group1: 'Ønsket gruppe 1, Ønskt gruppe 1, Ønske 1, Gruppe 1, Group 1, 1. ønske, First choice',
    group2: 'Ønsket gruppe 2, Ønskt gruppe 2, Ønske 2, Gruppe 2, Group 2, 2. ønske, Ditt andrevalg',
    group3: 'Ønsket gruppe 3, Ønskt gruppe 3, Ønske 3, Gruppe 3, Group 3, 3. ønske, Third choice',
    groups: 'Grupper, Gruppe, Group, Groups, Ønsket gruppe, Konsensusgruppe, Kva grupper vil du i',
    employer: 'Kommune, Arbeidsgiver, Arbeidsgivar, Employer, Virksomhet, Verksemd, Din kommune',
    unit: 'Enhet, Eining, Unit, Arbeidssted, Arbeidsstad, Avdeling, Workplace, Ditt arbeidssted',
    unitLeader: 'Leder, Leiar, Enhetsleder, Einingsleiar, Nærmeste leder, Manager, Leader',
    unitLeaderEmail: 'Leders e-post, Leder e-post, E-post leder, E-post til leder, Leiar e-post',
    profession: 'Yrke, Profesjon, Profession, Utdanning, Utdanning/yrke, Faggruppe, Ditt yrke',
    position: 'Stilling, Position, Stillingstittel, Tittel, Job title',
    permanent: 'Fast stilling, Fast, Fast ansatt, Fast tilsett, Permanent, Tilsatt fast',
    region: 'Region, Geografi, Område, Helsefellesskap',
    sex: 'Kjønn, Sex, Gender',
    experience: 'Erfaring, Røynsle, Experience, Relevant erfaring, Fortell om erfaring',
    motivation: 'Motivasjon, Motivation, Begrunnelse, Grunngiving, Søknadstekst, Hvorfor søker du',
    systems: 'Systemer, System, Systems, Journalsystem, Fagsystem, Systemerfaring, Kva fagsystem',
    needs: 'Kompetanse, Kompetanser, Kompetansar, Behov, Competence, Needs, Skills, Kva behov',
    writtenStandard: 'Målform, Språk, Written standard, Skriftspråk',
  };
  it.each(Object.entries(called))('holds %s under each name that people give it', (kind, names) => {
    for (const name of names.split(', ')) {
      expect([name, guessedMapping([name])]).toEqual([name, [kind]]);
    }
  });
  it('of the leader is not of the one who applies, whatever else a question names', () => {
    expect(guessedMapping(['E-post til leder ved din enhet', 'E-post'])).toEqual([
      ...['unitLeaderEmail', 'email'],
    ]);
    expect(guessedMapping(['Nærmaste leiar på arbeidsstaden'])).toEqual(['unitLeader']);
  });
  it('of roles is not needed where a role is chosen for all', () => {
    const mapping: ImportColumn[] = ['name', 'email', 'groups', 'role'];
    expect(isEnough(mapping, { role: false, group: false }).ok).toBe(true);
    expect(isEnough(mapping.slice(0, 3), { role: true, group: false }).ok).toBe(true);
  });
});

describe('a field', () => {
  it.each([
    [true, 'Ja J Yes Y True Sann 1 X Fast Permanent'],
    [false, 'Nei N No False Usann 0 Vikar Vikariat Midlertidig Mellombels Temporary'],
    [null, 'Kanskje - Snart'],
  ])('says %s', (means, words) => {
    for (const word of words.split(' ')) expect([word, yesOrNo(word)]).toEqual([word, means]);
  });
  it('says who is a woman and who is a man, and of nobody else', () => {
    const sexes = (words: string) => [...new Set(words.split(' ').map(sexIn))];
    expect(sexes('Kvinne K Dame Woman Female F')).toEqual(['woman']);
    expect(sexes('Mann M Man Male')).toEqual(['man']);
    expect(sexes('Annet - Ukjent')).toEqual([null]);
  });
  it('says which language letters are in', () => {
    const standards = ['Nynorsk', 'nn', 'Bokmål', 'NB', 'Norsk', 'Engelsk', ''].map(standardIn);
    expect(standards).toEqual(['nn', 'nn', 'nb', 'nb', 'nb', null, null]);
    expect(yesOrNo('Fast stilling')).toBe(true);
    expect(systemsIn('A,B;C\nD|E F')).toEqual(['A', 'B', 'C', 'D', 'E F']);
  });
});

const groups = Array.from({ length: mostWishes + 1 }, (_, at) => ({
  ...{ id: `body_${at}` as const, names: [`Gruppe nummer ${at}x`] },
}));
const known: KnownNames = {
  groups,
  roles: [{ id: 'role_m', names: ['Medlem'] }],
  employers: [{ id: 'org_c', names: ['Fjordby kommune', 'Fjordby'] }],
  needs: [],
};
const read = (row: Partial<Record<ImportColumn, string>>, choices: Partial<ImportChoices> = {}) => {
  const mapping = Object.keys(row) as ImportColumn[];
  const table = { columns: mapping, rows: [{ line: 2, fields: Object.values(row) }] };
  const chosen = { ...noChoices, defaultRole: 'role_m' as const, ...choices };
  return rowsBecomeApplicants(table, mapping, known, chosen, isMailAddress);
};
const base = { name: 'Ada Fjord', email: 'Ada@X.example', group1: 'Gruppe nummer 0x' };

describe('a row', () => {
  const first = (...of: Parameters<typeof read>) => read(...of).rows[0];
  it('may have the name in two columns, in one, or in half', () => {
    const { name: _, ...rest } = base;
    expect(first({ ...rest, firstName: ' Ada ', lastName: 'Fjord' })?.details.name).toBe(
      'Ada Fjord',
    );
    expect(first({ ...rest, lastName: 'Fjord' })?.details.name).toBe('Fjord');
    expect(first({ ...base, firstName: 'Beda' })?.details.name).toBe('Ada Fjord');
  });
  it('knows an employer by any name, and keeps one that nobody knows as written', () => {
    expect(first({ ...base, employer: 'FJORDBY' })?.details).toMatchObject({
      ...{ employerId: 'org_c', employer: 'Fjordby kommune' },
    });
    expect(first({ ...base, employer: 'Havn' })?.details).toMatchObject({
      ...{ employerId: null, employer: 'Havn' },
    });
    expect(first(base)?.details).toMatchObject({ employerId: null, employer: '' });
  });
  it('leaves empty what it does not understand, and says so', () => {
    const told = first({
      ...base,
      ...{ unitLeaderEmail: 'LEDER@x', permanent: 'kanskje', sex: `ukjent ${'x'.repeat(90)}` },
    });
    expect(told?.details).toMatchObject({ unitLeaderEmail: '', permanent: null, sex: null });
    expect(told?.unclear).toEqual([
      { code: 'not-an-address', column: 'unitLeaderEmail', typed: 'LEDER@x' },
      { code: 'not-yes-or-no', column: 'permanent', typed: 'kanskje' },
      { code: 'unknown-sex', column: 'sex', typed: `ukjent ${'x'.repeat(53)}` },
    ]);
  });
  it('is understood where it says it plainly, or says nothing', () => {
    const told = first({
      ...base,
      ...{ unitLeaderEmail: 'Leder@X.example', permanent: 'nei', sex: 'Kvinne', position: '' },
      ...{ writtenStandard: 'nynorsk', systems: 'Alfa, Beta', experience: 'En\nto' },
    });
    expect(told?.unclear).toEqual([]);
    expect(told?.email).toBe('ada@x.example');
    expect(told?.details).toMatchObject({
      ...{ unitLeaderEmail: 'leder@x.example', permanent: false, sex: 'woman' },
      ...{ writtenStandard: 'nn', systems: ['Alfa', 'Beta'], experience: 'En\nto' },
    });
    expect(first({ ...base, permanent: '', sex: '', unitLeaderEmail: '' })?.unclear).toEqual([]);
  });
  it('applies for what its columns say, in their order, each once; else for what is chosen', () => {
    const wishes = (row: typeof base & Partial<Record<ImportColumn, string>>, more = {}) =>
      first(row, more)?.wishes.map(({ bodyId }) => bodyId);
    expect(wishes({ ...base, group3: 'Gruppe nummer 3x', groups: 'gruppe nummer 0X' })).toEqual([
      ...['body_0', 'body_3'],
    ]);
    const defaultGroup = 'body_9' as const;
    expect(wishes(base, { defaultGroup })).toEqual(['body_0']);
    expect(wishes({ ...base, group1: '' }, { defaultGroup })).toEqual(['body_9']);
  });
  it('is at fault with more wishes than anybody has, or with a word that nobody knows', () => {
    const all = groups.map(({ names }) => names[0]).join(';');
    expect(read({ ...base, groups: all }).faults).toEqual([
      { line: 2, code: 'too-many-wishes', most: mostWishes, has: mostWishes + 1 },
    ]);
    const fewer = groups.slice(1).map(({ names }) => names[0]);
    expect(read({ ...base, group1: '', groups: fewer.join(';') }).rows[0]?.wishes).toHaveLength(50);
    expect(read({ ...base, group1: 'Å'.repeat(99) }).faults).toEqual([
      { line: 2, code: 'unknown-word', typed: 'Å'.repeat(80) },
    ]);
    expect(read({ ...base, role: 'Kaptein' }).faults).toEqual([
      { line: 2, code: 'unknown-word', typed: 'Kaptein' },
    ]);
    expect(read({ ...base, name: '' }).faults).toMatchObject([{ code: 'detail-is-missing' }]);
  });
  it('asks of every word once, with what it means', () => {
    const { words } = read({ ...base, role: 'Medlem', employer: 'Havn', groups: 'Astronomi' });
    expect(words.groups.map(({ written, key }) => [written, key])).toEqual([
      ['Gruppe nummer 0x', 'body_0'],
      ['Astronomi', null],
    ]);
    expect(words.roles).toMatchObject([{ written: 'Medlem', key: 'role_m' }]);
    expect(words.employers).toMatchObject([{ written: 'Havn', key: null }]);
  });
});

describe('rows of one person', () => {
  const email = 'ada@x.example';
  const row = (line: number, details: Partial<ReturnType<typeof someDetails>>) => ({
    ...{ line, email, wishes: [], meets: [], unclear: [] },
    details: { ...someDetails({ name: 'Ada', email, ...details }), writtenStandard: null },
  });
  const told = (
    rows: ReturnType<typeof row>[],
    settled: Record<string, number> = {},
    here?: ReturnType<typeof someDetails>,
  ) => rowsOfOnePerson(rows, new Map(here ? [[email, here]] : []), settled)[0];
  const both = {
    ...{ phone: ['1', '2'], employer: ['A', 'B'], unit: ['A', 'B'], unitLeader: ['A', 'B'] },
    ...{ unitLeaderEmail: ['a@x.example', 'b@x.example'], profession: ['A', 'B'] },
    ...{ position: ['A', 'B'], permanent: [true, false], region: ['A', 'B'] },
    ...{ sex: ['woman', 'man'], experience: ['A', 'B'], motivation: ['A', 'B'] },
  } as const;
  it('are kept by what any of them says, and shown where two say different things', () => {
    for (const [detail, values] of Object.entries(both)) {
      const nothing = typeof values[0] === 'string' && detail !== 'sex' ? '' : null;
      const [one, other] = values.map((value, at) => row(at + 2, { [detail]: value }));
      const empty = row(9, { [detail]: nothing });
      const of = (...rows: (typeof one)[]) => told(rows as ReturnType<typeof row>[]);
      expect(of(empty, other)?.details).toMatchObject({ [detail]: values[1] });
      expect(of(empty, other)?.disagreements).toEqual([]);
      expect(of(one, other)?.details).toMatchObject({ [detail]: values[0] });
      expect(of(one, other)?.disagreements).toMatchObject([
        { detail, chosen: 0, values: [{ value: values[0] }, { value: values[1] }] },
      ]);
    }
  });
  it('say the same however it is spaced or written, unless it is nothing but signs', () => {
    const same = told([row(2, { position: 'Fag-leder' }), row(3, { position: ' fag leder ' })]);
    expect(same?.disagreements).toEqual([]);
    const signs = told([
      row(2, { phone: '++' }),
      row(3, { phone: '--' }),
      row(4, { phone: ' ++ ' }),
    ]);
    expect(signs?.disagreements).toMatchObject([{ values: [{ from: 2 }, { from: 3 }] }]);
  });
  it('keep to what was chosen, and to the first where that choice is gone', () => {
    const rows = [row(2, { phone: '1' }), row(3, { phone: '2' })];
    const chosen = (at: number) => told(rows, { [settledKey(email, 'phone')]: at });
    expect(chosen(1)?.details.phone).toBe('2');
    for (const gone of [2, 7]) {
      expect(chosen(gone)).toMatchObject({ details: { phone: '1' } });
      expect(chosen(gone)?.disagreements).toMatchObject([{ chosen: 0 }]);
    }
  });
  it('are of one employer where the register says so, however it is written', () => {
    const rows = [
      row(2, { employer: 'Fjordby kommune', employerId: 'org_c' }),
      row(3, { employer: 'Fjordby', employerId: 'org_c' }),
    ];
    expect(told(rows)?.disagreements).toEqual([]);
    expect(told(rows)?.details).toMatchObject({ employer: 'Fjordby kommune', employerId: 'org_c' });
    const another = row(4, { employer: 'Fjordby kommune', employerId: null });
    expect(told([...rows, another])?.disagreements).toHaveLength(1);
  });
  it('add the systems of all, and are written to in the language that anybody said', () => {
    const here = someDetails({ email, systems: ['Alfa'], writtenStandard: 'nn' });
    const systems = [row(2, { systems: ['Beta', 'alfa'] }), row(3, { systems: ['Gamma'] })];
    expect(told(systems, {}, here)?.details).toMatchObject({
      ...{ systems: ['Alfa', 'Beta', 'Gamma'], writtenStandard: 'nn' },
    });
    const said = {
      ...row(3, {}),
      details: { ...row(3, {}).details, writtenStandard: 'nn' as const },
    };
    expect(told([row(2, {}), said as never])?.details.writtenStandard).toBe('nn');
    expect(told([row(2, {})])?.details.writtenStandard).toBe('nb');
  });
});
