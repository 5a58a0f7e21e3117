import type { Reader } from '../../platform/database/tables.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { listOrganisations } from '../organisations/index.ts';

const names = {
  offer: {
    nb: 'Den som fikk tilbudet',
    nn: 'Den som fekk tilbodet',
    en: 'Whoever was offered it',
  },
  consent: { nb: 'Enhetslederen', nn: 'Einingsleiaren', en: 'The unit leader' },
} as const;

/**
 * Who acts when somebody answers by a personal link. The log is read by more people than may see
 * who applied: it says what was answered, and nobody's name.
 */
export async function actorByLink(
  db: Reader,
  round: Pick<RecruitmentRound, 'issuer'>,
  of: keyof typeof names,
): Promise<Actor> {
  const issuer = (await listOrganisations(db)).find(({ id }) => id === round.issuer);
  return {
    personId: `pers_by-link-${of}`,
    name: names[of].nb,
    appointmentId: `app_by-link-${of}`,
    role: 'reader',
    label: names[of],
    organisationId: round.issuer,
    onBehalfOf: issuer?.name ?? '',
    bodyId: null,
  };
}
