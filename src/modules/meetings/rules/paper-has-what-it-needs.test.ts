import { describe, expect, it } from 'vitest';
import type { AgendaItemKind } from '../vocabulary.ts';
import { type PaperTemplate, paperFindings, plainTemplate } from './paper-has-what-it-needs.ts';

const full = {
  title: 'Status',
  owners: ['Leder'],
  handlers: ['Sekretariatet'],
  proposals: [{ no: 1, text: 'Saken tas til orientering.' }],
  sections: [{ code: 'background' as const, heading: '', text: 'Det vises til.' }],
};
const codes = (
  change: Partial<typeof full> | null,
  kind: AgendaItemKind = 'case',
  template: PaperTemplate = plainTemplate,
) =>
  paperFindings({ id: 'item_1', kind, number: '51/23' }, change && { ...full, ...change }, template)
    .map((finding) => finding.code)
    .join(' ');

describe('a paper', () => {
  it('with all it needs is not remarked on', () => expect(codes({})).toBe(''));
  it.each([
    [{ owners: [] }, 'paper-without-owner'],
    [{ owners: [' '] }, 'paper-without-owner'],
    [{ handlers: [] }, 'paper-without-handler'],
    [{ title: '' }, 'paper-without-title'],
    [{ proposals: [] }, 'paper-without-proposal'],
    [{ proposals: [{ no: 1, text: ' ' }] }, 'proposal-without-text'],
    [{ title: 'Skriv inn teksten her' }, 'template-words-left'],
  ])('%o: %s', (change, expected) => expect(codes(change)).toBe(expected));

  it('is missing for a case that has none', () => expect(codes(null)).toBe('paper-missing'));
  it.each<AgendaItemKind>(['misc', 'break', 'closing', 'opening'])('is not needed for %s', (kind) =>
    expect(codes(null, kind)).toBe(''),
  );
  it('has the headings its template asks for, and words below them', () => {
    const template = { ...plainTemplate, requiredSections: ['background', 'assessment'] as const };
    expect(codes({}, 'case', template)).toBe('section-missing');
    const sections = [{ ...full.sections[0]!, text: ' ' }];
    expect(codes({ sections }, 'case', template)).toBe('section-missing section-missing');
  });
});
