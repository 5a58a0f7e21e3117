import { groupBodyId, trondheim } from './consensus-groups.ts';
import type { DemoPerson } from './people.ts';

const inTrondheim = [trondheim, 'Trondheim kommune'] as const;

const ofCity = (role: DemoPerson['role'], label: DemoPerson['label']): DemoPerson => ({
  role,
  label,
  organisation: inTrondheim,
  body: null,
});

/** Those who recruit to the groups, those who decide, and who sees that it is fair. */
export const recruitmentPeople: readonly DemoPerson[] = [
  ofCity('recruiter', {
    nb: 'Rekrutteringsansvarlig, innføringsprosjektet',
    nn: 'Rekrutteringsansvarleg, innføringsprosjektet',
    en: 'Recruiter, introduction project',
  }),
  ofCity('director', {
    nb: 'Kommunalsjef, helse og velferd',
    nn: 'Kommunalsjef, helse og velferd',
    en: 'Director, health and welfare',
  }),
  ofCity('director', {
    nb: 'Kommunalsjef, oppvekst',
    nn: 'Kommunalsjef, oppvekst',
    en: 'Director, childhood and youth',
  }),
  ofCity('shop_steward', {
    nb: 'Hovedtillitsvalgt',
    nn: 'Hovudtillitsvald',
    en: 'Chief shop steward',
  }),
  {
    role: 'expert',
    label: {
      nb: 'Fagekspert, Rehabilitering',
      nn: 'Fagekspert, Rehabilitering',
      en: 'Expert, Rehabilitation',
    },
    organisation: inTrondheim,
    body: [groupBodyId('06'), 'Rehabilitering'],
  },
];
