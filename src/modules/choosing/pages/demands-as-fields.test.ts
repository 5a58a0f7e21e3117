import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import type { SelectionModel } from '../../adverts/vocabulary.ts';
import { proposedDemands } from './demands-as-fields.ts';

const advertised = (...models: (SelectionModel | null)[]) =>
  proposedDemands(
    0,
    models.map((model) => ({
      id: newId('rec'),
      selectionModel: model && { model, reason: 'Avtalt.' },
    })),
    [],
    [],
  ).method;

describe('the method that a choice begins with', () => {
  it('is the one that those who applied were told of', () => {
    expect(advertised('leximin')).toBe('leximin');
    expect(advertised('quota-draw', 'quota-draw')).toBe('quota-draw');
  });

  it('is best fit where they were told of different ones, of none, or of no computing', () => {
    expect(advertised('leximin', 'maximin')).toBe('best-fit');
    expect(advertised('leximin', null)).toBe('best-fit');
    expect(advertised('by-hand')).toBe('best-fit');
  });
});
