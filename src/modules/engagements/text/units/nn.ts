import type { UnitsText } from './index.ts';

export const nn: UnitsText = {
  marks: {
    unasked: 'Ikkje spurd',
    asked: 'Spurd',
    yes: 'Ja',
    conditions: 'Ja, på vilkår',
    no: 'Nei',
  },
};
