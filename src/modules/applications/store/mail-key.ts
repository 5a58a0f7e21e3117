import type { ApplicantId } from '../vocabulary.ts';

/** What the keys of all mail to somebody who applies begin with. */
export const mailKeyOf = (id: ApplicantId) => `applicant/${id}/`;
