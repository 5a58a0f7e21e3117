import { describe, expect, it } from 'vitest';
import { exampleBodies, mandateOf, structureOf } from '../rules/example-structure.ts';
import type { StructureBody } from '../vocabulary.ts';
import { affectsFromForm, amountTyped, typedAffects, typedInAddress } from './affects-form.ts';
import type { Names } from './structure-names.ts';
import { bodiesTyped, fieldOf, rowsOf, rowsSent } from './written-form.ts';

const names: Names = {
  body: (id) => id,
  shortBody: (id) => id,
  organisation: () => 'Røros kommune',
  areas: ['hjemmetjenester', 'institusjon'].map((code) => ({ code, nb: code, nn: code, en: code })),
  bodies: exampleBodies.map(({ bodyId }) => ({ id: bodyId, name: bodyId })),
  organisations: [{ id: 'org_k-roros', name: 'Røros kommune' }],
};
const about = { names, language: 'nb' } as const;

/** A form as a browser sends it: pairs of a name and what was typed. */
const sent = (pairs: readonly (readonly [string, string])[]) =>
  typedInAddress(new URLSearchParams(pairs.map(([name, value]) => [name, value])));

const narrow: StructureBody = {
  bodyId: 'body_home-care',
  level: 1,
  escalatesTo: 'body_forum',
  timeLimitDays: 10,
  mandate: mandateOf({
    domains: ['workflow'],
    serviceAreas: ['hjemmetjenester'],
    sides: ['municipality', 'gp'],
    organisations: ['org_k-roros'],
    costLimit: 250_000,
    validFrom: '2026-02-01',
    validTo: '2026-12-31',
  }),
};

describe('a structure as a form', () => {
  it('comes back as it was where nobody changes anything', () => {
    const bodies = [narrow, ...exampleBodies.slice(1)];
    const rows = rowsOf(structureOf(bodies), names);
    expect(bodiesTyped(rows, about)).toEqual({
      bodies,
      rows: bodies.map((_, at) => at),
      errors: [],
    });
  });

  it('reads what was sent, leaves out what is taken out and what names nobody', () => {
    const rows = rowsSent(
      sent([
        ['antall', '3'],
        [fieldOf(0, 'gruppe'), 'body_home-care'],
        [fieldOf(0, 'ut'), 'ja'],
        [fieldOf(1, 'niva'), '2'],
        [fieldOf(2, 'gruppe'), 'body_forum'],
        [fieldOf(2, 'niva'), '2'],
        [fieldOf(2, 'domene'), '*'],
        [fieldOf(2, 'omrade'), 'institusjon'],
        [fieldOf(2, 'omrade'), 'finnes-ikke'],
        [fieldOf(2, 'side'), 'trust'],
        [fieldOf(2, 'kostnad'), '1 500 000 kr'],
        [fieldOf(2, 'sak'), ' 6/24 '],
      ]),
    );
    const read = bodiesTyped(rows, about);
    expect(read.rows).toEqual([2]);
    expect(read.errors).toEqual([]);
    expect(read.bodies[0]).toMatchObject({
      escalatesTo: null,
      timeLimitDays: null,
      mandate: {
        domains: 'all',
        serviceAreas: ['institusjon'],
        sides: ['trust'],
        organisations: 'all',
        costLimit: 1_500_000,
        adoptedByCase: '6/24',
      },
    });
  });

  it('says at each field what cannot be read, and takes no more rows than it has room for', () => {
    const rows = rowsSent(
      sent([
        ['antall', '1'],
        [fieldOf(0, 'gruppe'), 'body_forum'],
        [fieldOf(0, 'niva'), '-1'],
        [fieldOf(0, 'frist'), 'ti'],
        [fieldOf(0, 'kostnad'), 'mye'],
        [fieldOf(0, 'fra'), '31.02.2026'],
        [fieldOf(0, 'virksomheter'), 'Ukjent kommune\nrøros kommune'],
      ]),
    );
    expect(bodiesTyped(rows, about).errors.map(({ field }) => field)).toEqual([
      'g0-kostnad',
      'g0-niva',
      'g0-virksomheter',
      'g0-fra',
      'g0-frist',
    ]);
    expect(rowsSent(sent([['antall', '1e9']]))).toHaveLength(200);
    expect(rowsSent(sent([['antall', 'mange']]))).toEqual([]);
  });
});

describe('what a matter affects', () => {
  const areas = names.areas;

  it('is read once each, in the order of the lists, however it was sent', () => {
    const form = sent([
      ['side', 'gp'],
      ['side', 'municipality'],
      ['side', 'gp'],
      ['side', 'alle'],
      ['domene', 'workflow'],
      ['omrade', 'institusjon'],
      ['virksomhet', 'org_k-roros'],
      ['virksomhet', "'; drop table"],
      ['kostnad', '250 000'],
    ]);
    const { affects, errors } = affectsFromForm(form, { areas, language: 'nb' });
    expect(errors).toEqual([]);
    expect(affects).toEqual({
      domains: ['workflow'],
      serviceAreas: ['institusjon'],
      sides: ['municipality', 'gp'],
      organisations: ['org_k-roros'],
      cost: 250_000,
    });
    expect(affectsFromForm(typedAffects(affects), { areas, language: 'nb' }).affects).toEqual(
      affects,
    );
  });

  it('is told back where an area is unknown or a cost no amount, however long', () => {
    const form = sent([
      ['omrade', 'x'.repeat(1_000_000)],
      ['kostnad', '9'.repeat(1_000_000)],
    ]);
    const { affects, errors } = affectsFromForm(form, { areas, language: 'en' });
    expect(errors.map(({ field }) => field)).toEqual(['omrade', 'kostnad']);
    expect(errors.every(({ message }) => message.length < 200)).toBe(true);
    expect(affects.cost).toBeNull();
  });

  it.each([
    ['', null],
    ['0', 0],
    ['250.000', 250_000],
    ['250 000 kr', 250_000],
    ['250000,-', 250_000],
    ['2,5', undefined],
    ['-1', undefined],
    ['9999999999999', undefined],
  ])('the cost %o is %o', (text, amount) => {
    expect(amountTyped(text)).toBe(amount);
  });
});
