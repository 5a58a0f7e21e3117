import { expect, it } from 'vitest';
import type { OrganisationRow, RegionRow } from '../store/tables.ts';
import { organisationsView } from './organisations-view.ts';

const municipality = (id: `org_${string}`, name: string): OrganisationRow => ({
  id,
  name: `${name} kommune`,
  short_name: name,
  kind: 'municipality',
  side: 'municipality',
  parent_id: null,
  valid_from: null,
  valid_to: null,
  written_standard: 'nb',
});
const region = (id: `reg_${string}`, name: string, over: Partial<RegionRow>): RegionRow => ({
  id,
  name,
  aliases: [],
  scheme: 'rag-2018',
  municipality_count: null,
  outside_count: 0,
  successor_id: null,
  ...over,
});
const register = {
  organisations: [municipality('org_steinkjer', 'Steinkjer'), municipality('org_tydal', 'Tydal')],
  regions: [
    region('reg_inn', 'Inntrøndelag', { aliases: ['Inn-Trøndelag'] }),
    region('reg_nordre', 'Nordre Sunnmøre', { outside_count: 6 }),
    region('reg_new', 'Værnesregionen', { scheme: 'municipality-group-2023' }),
  ],
  members: [
    { regionId: 'reg_inn', organisationId: 'org_steinkjer' },
    { regionId: 'reg_new', organisationId: 'org_tydal' },
  ],
};

it.each([
  ['Inn-Trøndelag', [], ['rag-2018: Inntrøndelag'], 0],
  ['tydal', ['Tydal'], ['municipality-group-2023: Værnesregionen'], 0],
  ['sunnmøre', [], ['rag-2018: Nordre Sunnmøre'], 1],
  [
    '',
    ['Steinkjer', 'Tydal'],
    ['municipality-group-2023: Værnesregionen', 'rag-2018: Inntrøndelag, Nordre Sunnmøre'],
    1,
  ],
  ['nobody', [], [], 0],
])('a search for "%s" finds %o and %o', (words, organisations, regions, outside) => {
  const view = organisationsView(register, words);
  const found = view.municipalities.map((line) => line.organisation.short_name);
  expect(found).toEqual(organisations);
  expect(view.shared).toEqual([]);
  expect(
    view.schemes.map(
      ({ scheme, lines }) => `${scheme}: ${lines.map((line) => line.region.name).join(', ')}`,
    ),
  ).toEqual(regions);
  expect(view.outside).toHaveLength(outside);
});
