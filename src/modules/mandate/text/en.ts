import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  domains: {
    profession: 'Profession',
    workflow: 'Workflow',
    cooperation: 'Co-operation',
    'management-data': 'Management data',
  },
  sides: {
    municipality: 'municipality',
    trust: 'hospital',
    gp: 'GP',
    user: 'users',
    union: 'unions',
    vendor: 'vendor',
  },
  outside: {
    lead: 'outside the mandate',
    across: (sides) => `across ${sides}`,
    side: (side) => `concerns ${side}`,
    areas: (areas, count) =>
      count === 1 ? `the service area ${areas}` : `the service areas ${areas}`,
    domains: (domains) => `concerns ${domains}`,
    organisations: (names) => `concerns ${names}`,
    cost: (cost, limit) => `costs ${cost}, the limit is ${limit}`,
    notYet: (from) => `the mandate holds from ${from}`,
    noMore: (to) => `the mandate held until ${to}`,
  },
  and: ' and ',
  kroner: (amount) => `NOK\u00a0${amount}`,
  all: {
    domains: 'all domains',
    areas: 'all service areas',
    sides: 'all sides',
    organisations: 'all organisations',
  },
  affects: {
    label: 'What the matter affects',
    hint: 'Tick everything that must follow the answer. It settles who can decide the matter.',
    domains: 'Domain',
    areas: 'Service area',
    sides: 'Side',
    organisations: 'Only some organisations',
    organisationsHint: 'Leave empty when the matter concerns everybody in the areas above.',
    cost: 'Cost in whole kroner',
    costHint: 'Leave empty when no cost is known.',
    nothing: 'Affects nothing that has been stated',
    costUnreadable: (typed) =>
      `“${typed}” is not an amount in whole kroner. Write the number only, such as 250 000.`,
    areaUnknown: (typed) => `There is no service area “${typed}”. Choose one of those in the list.`,
  },
};
