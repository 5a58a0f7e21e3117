import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { ApplicantDetails } from '../vocabulary.ts';

/**
 * What is kept of somebody: their sex only where the round asks for it, since a law does. Whoever
 * sends it all the same, in a form or in a file, has not had it stored.
 * @source personvernforordningen art. 5 (1) c, mission "sex where law asks for it"
 */
export const asAsked = (
  details: ApplicantDetails,
  { asksSexBecause }: Pick<RecruitmentRound, 'asksSexBecause'>,
): ApplicantDetails => (asksSexBecause === null ? { ...details, sex: null } : details);
