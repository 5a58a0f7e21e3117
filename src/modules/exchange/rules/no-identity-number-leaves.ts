import type { ExchangeFormat, Finding, MeetingForExchange } from '../vocabulary.ts';
import { audienceOf } from '../vocabulary.ts';
import { identityNumbersIn, masked } from './a-national-identity-number-is-found.ts';
import { excerpt, textsOf } from './texts-of-the-meeting.ts';

/**
 * Answers the texts that hold a national identity number: they stop a file that everybody may read,
 * and ask for a look before they go to an archive.
 * @source eInnsyn NoSSN; personopplysningsloven § 12
 */
export function identityNumberFindings(
  meeting: MeetingForExchange,
  format: ExchangeFormat,
): Finding[] {
  return textsOf(meeting).flatMap(({ place, field, text }): Finding[] => {
    const count = identityNumbersIn(text).length;
    if (count === 0) return [];
    const weight = audienceOf[format] === 'public' ? 'stop' : 'look';
    return [{ code: 'identity-number', weight, place, field, text: around(text), count }];
  });
}

/** The text near the number, since it may stand far down in a long one. */
function around(text: string): string {
  const shown = masked(text);
  const at = shown.indexOf('•');
  return excerpt(at > 60 ? `… ${shown.slice(at - 50)}` : shown);
}
