import type { Finding, MeetingForExchange } from '../vocabulary.ts';
import { masked } from './a-national-identity-number-is-found.ts';
import { textLimit } from './texts-fit-the-limit.ts';
import { excerpt, textsOf } from './texts-of-the-meeting.ts';

/** Fields that hold running text: it can be shortened, since all of it stands in a document. */
const running = ['saksbeskrivelse', 'innstilling', 'vedtakstekst', 'behandlingsprotokoll'];
/** What eInnsyn does not get. */
const elsewhere = ['saksansvarlig', 'mappeID', 'filnavn', 'representerer'];

/**
 * Answers the texts that eInnsyn's receiver would refuse for their length: a name or title must be
 * shortened by a person, running text is cut and points to the document. Lengths are UTF-16 units.
 * @source eInnsyn backend: 500 characters
 */
export function limitFindings(meeting: MeetingForExchange): Finding[] {
  return textsOf(meeting).flatMap(({ place, field, text }): Finding[] => {
    const { length } = text;
    if (length <= textLimit || elsewhere.includes(field)) return [];
    const shared = { place, field, text: excerpt(masked(text)), length, limit: textLimit };
    return running.includes(field)
      ? [{ ...shared, code: 'shortened', weight: 'told' }]
      : [{ ...shared, code: 'too-long', weight: 'stop' }];
  });
}
