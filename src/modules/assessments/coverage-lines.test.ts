import { describe, expect, it } from 'vitest';
import type { ApplicantId } from '../applications/vocabulary.ts';
import type { CompetenceNeed, NeedId, NeedKind } from '../recruitment/vocabulary.ts';
import { type Column, chosenOf, coverageLines, ownNeeds } from './coverage-lines.ts';

const need = (
  nb: string,
  {
    kind = 'specific',
    parent = null,
    atLeast = 1,
  }: Partial<CompetenceNeed> & { kind?: NeedKind } = {},
): CompetenceNeed => ({
  id: nb as NeedId,
  bodyId: 'body_1' as never,
  text: { nb, nn: nb, en: nb },
  ...{ kind, parent, atLeast, commonKey: null, version: 1 },
});
const column = (id: string, ...needs: string[]): Column => ({
  id: id as ApplicantId,
  covers: needs.map((one) => ({
    needId: one.replace('~', '') as NeedId,
    by: 'assessed',
    meets: one.startsWith('~') ? 'partly' : 'meets',
  })),
});

describe('the lines of the matrix', () => {
  const needs = [
    need('by', { kind: 'representation' }),
    need('hastegrad', { atLeast: 2 }),
    need('prøver'),
    need('blod', { parent: 'prøver' as NeedId }),
    need('urin', { parent: 'prøver' as NeedId }),
    need('arbeidsflate', { kind: 'general' }),
  ];

  it('stand in order of their kind, those under another after it, and headings are no needs', () => {
    const lines = coverageLines(needs, [], new Set());
    expect(lines.map((line) => line.need.id)).toEqual([
      ...['arbeidsflate', 'hastegrad', 'prøver', 'blod', 'urin', 'by'],
    ]);
    expect(ownNeeds(lines).map((line) => line.need.id)).not.toContain('prøver');
    expect(lines.filter(({ isUnder }) => isUnder).map((line) => line.need.id)).toEqual([
      'blod',
      'urin',
    ]);
  });

  it('say who of those left out turns a red one green, alone or as one of several', () => {
    const columns = [
      column('a', 'blod', 'by'),
      column('b', 'hastegrad', '~arbeidsflate', 'urin'),
      column('c', 'hastegrad', 'blod'),
    ];
    const line = (chosen: string[], id: string) =>
      coverageLines(needs, columns, new Set(chosen)).find((one) => one.need.id === id);
    expect(line(['a'], 'hastegrad')?.helps).toMatchObject({ alone: [], oneOfSeveral: ['b', 'c'] });
    expect(line(['a', 'b'], 'hastegrad')?.helps).toMatchObject({ alone: ['c'], oneOfSeveral: [] });
    expect(line(['a', 'b', 'c'], 'hastegrad')).toMatchObject({ covered: true, helps: null });
    expect(line(['a', 'b', 'c'], 'arbeidsflate')?.helps).toMatchObject({
      alone: [],
      oneOfSeveral: [],
    });
    expect(line(['a'], 'prøver')).toMatchObject({ covered: false, lacking: 1, under: 2 });
    expect(line(['a', 'b'], 'prøver')).toMatchObject({ covered: true });
  });

  it('count everybody until somebody is chosen, then those who were, and only applicants', () => {
    const columns = [column('a'), column('b')];
    expect([...chosenOf(columns, null)]).toEqual(['a', 'b']);
    expect([...chosenOf(columns, ['b', 'x', 'b'])]).toEqual(['b']);
    expect([...chosenOf(columns, [])]).toEqual([]);
  });
});
