import type { IsoDate } from '../../kernel/calendar.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import { readMeeting } from '../meetings/index.ts';
import type { NewMessage } from '../messages/vocabulary.ts';
import { existsOn, listOrganisations, listSeats, readBody } from '../organisations/index.ts';

const words = {
  nb: {
    subject: (body: string, date: string) => `Utkast til protokoll fra ${body} ${date}`,
    hello: (name: string) => `Hei, ${name}.`,
    what: (body: string, date: string, until: string) =>
      `Protokollen fra ${body} ${date} er klar til gjennomsyn. Du kan gi innspill til og med ${until}, til en sak eller til hele protokollen.`,
    silence: 'Gjør du ingenting, godkjennes den uten innspill fra deg.',
    signature: 'Sekretariatet',
  },
  nn: {
    subject: (body: string, date: string) => `Utkast til protokoll frå ${body} ${date}`,
    hello: (name: string) => `Hei, ${name}.`,
    what: (body: string, date: string, until: string) =>
      `Protokollen frå ${body} ${date} er klar til gjennomsyn. Du kan gi innspel til og med ${until}, til ei sak eller til heile protokollen.`,
    silence: 'Gjer du ingenting, blir han godkjend utan innspel frå deg.',
    signature: 'Sekretariatet',
  },
} as const;

/**
 * What those who sat in the body on the day are told when a draft goes out: where it stands and how
 * long it can be commented on. The text itself stays where leave is asked, so nothing closed is
 * mailed. Each is told once for each day that is set.
 * @source F-082
 */
export async function draftMails(
  db: Reader,
  draft: { meetingId: string; issue: number; until: IsoDate; origin: string },
): Promise<NewMessage[]> {
  const meeting = await readMeeting(db, draft.meetingId);
  if (!meeting) return [];
  const [body, seats, organisations] = await Promise.all([
    readBody(db, meeting.body_id),
    listSeats(db, meeting.body_id),
    listOrganisations(db),
  ]);
  const standards = new Map(organisations.map((one) => [one.id, one.written_standard]));
  const name = body?.short_name ?? body?.name ?? '';
  const date = formatDate(meeting.held_on);
  return seats.flatMap((seat) => {
    const sits = existsOn({ validFrom: seat.valid_from, validTo: seat.valid_to }, meeting.held_on);
    if (!sits || seat.holder === null || !seat.email) return [];
    const own = seat.organisation_id ? standards.get(seat.organisation_id) : undefined;
    const standard: WrittenStandard = own ?? body?.written_standard ?? 'nb';
    const t = words[standard];
    return [
      {
        about: { meetingId: meeting.id },
        bodyId: meeting.body_id,
        to: { name: seat.holder, email: seat.email, personId: seat.holder_person_id },
        writtenStandard: standard,
        subject: t.subject(name, date),
        text: [
          t.hello(seat.holder),
          t.what(name, date, formatDate(draft.until)),
          draft.origin + addresses.minutes(meeting.id),
          t.silence,
          t.signature,
        ].join('\n\n'),
        parts: [],
        onceKey: `minutes ${meeting.id} ${draft.issue} ${draft.until} ${seat.email.toLowerCase()}`,
      },
    ];
  });
}
