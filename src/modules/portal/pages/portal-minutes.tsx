import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { formatDate } from '../../../ui/format.ts';
import { MinutesBody, minutesPdf, noticeSheet } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readMeeting } from '../../meetings/index.ts';
import { publicMinutes } from '../../minutes/index.ts';
import { publicRecord } from '../public-record.ts';
import { isOpenBody } from '../store/reads.ts';
import { portalText } from '../text/index.ts';
import { portalPage } from './portal-frame.tsx';

async function find(visit: Visit) {
  const record = await publicRecord(visit.db, visit.params.id ?? '');
  if (!record) return null;
  const minutes = await publicMinutes(visit.db, record.file.record.id, visit.origin);
  return minutes && { record, minutes };
}

/** Those who look after a body that is not open to all come to where it is opened. */
async function whereItIsOpened(visit: Visit): Promise<Answer | null> {
  const meeting = await readMeeting(visit.db, visit.params.id ?? '');
  if (!meeting || !visit.may('portal.edit', { bodyId: meeting.body_id }).ok) return null;
  const open = await isOpenBody(visit.db, meeting.body_id);
  return open ? null : { kind: 'redirect', to: addresses.portalBody(meeting.body_id) };
}

/** The approved or sealed minutes of a meeting, with the way to check that nobody changed them. */
export async function portalMinutesPage(visit: Visit): Promise<Answer> {
  const t = portalText[visit.language];
  const found = await find(visit);
  if (!found) return (await whereItIsOpened(visit)) ?? { kind: 'not-found' };
  const { record, minutes } = found;
  const { body, record: meeting } = record.file;
  const name = t.meetingOf(body.name, formatDate(record.when.date));
  return portalPage(visit, {
    title: t.newMinutes(body.name, formatDate(record.when.date)),
    part: 'other',
    crumbs: [
      { label: body.name, href: addresses.portalBody(body.id) },
      { label: name, href: addresses.portalMeeting(meeting.id) },
      { label: t.minutes },
    ],
    styles: [noticeSheet.path],
    actions: (
      <>
        <ButtonLink href={addresses.portalMinutesPdf(meeting.id)} secondary>
          {t.minutesPdf}
        </ButtonLink>
        {minutes.seal ? (
          <ButtonLink href={addresses.verifySeal(minutes.seal.hash)} secondary>
            {t.verify}
          </ButtonLink>
        ) : null}
      </>
    ),
    main: (
      <div className="sheet" lang={minutes.minutes.language}>
        <MinutesBody
          minutes={minutes.minutes}
          topHeading={2}
          standing={<p className="notice-quiet">{minutes.standing.edition}</p>}
        />
      </div>
    ),
  });
}

/** The public minutes as a file; sealed ones are the file that was sealed, byte for byte. */
export async function portalMinutesPdfAnswer(visit: Visit): Promise<Answer> {
  const found = await find(visit);
  if (!found) return { kind: 'not-found' };
  const { record, minutes } = found;
  return {
    kind: 'file',
    bytes: minutes.pdf ?? (await minutesPdf(minutes.minutes, minutes.standing)),
    mediaType: 'application/pdf',
    fileName: `protokoll-${record.when.date}.pdf`,
    inline: true,
  };
}
