import type { UnitsText } from './index.ts';

export const en: UnitsText = {
  marks: {
    unasked: 'Not asked',
    asked: 'Asked',
    yes: 'Yes',
    conditions: 'Yes, on conditions',
    no: 'No',
  },
};
