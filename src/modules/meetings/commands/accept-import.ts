import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, MeetingId, OrganisationId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { lockImport, markAccepted } from '../../documents/index.ts';
import { command } from '../../identity/command.ts';
import { bodyNamed, readBody } from '../../organisations/index.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import type { PlannedMeeting } from '../rules/meeting-follows-from-a-document.ts';
import { insertMeeting, touchMeeting } from '../store/writes.ts';
import { attendanceOf, storePlan } from './store-plan.ts';

export type AcceptImportInput = {
  importId: string;
  /** The body that meets; null where it is not known and shall be made with the new name. */
  bodyId: BodyId | null;
  newBodyName?: string;
  /** The meeting as the person accepts it: what the document said, as corrected. */
  plan: PlannedMeeting & { date: IsoDate; start: ClockTime };
  /** A meeting that is there already and shall receive the document's decisions. */
  into: MeetingId | null;
  /** The document's list of who was there was read wrongly, or is not wanted. */
  withoutAttendance?: boolean;
};

/** The meeting, and how much of it the document brought. */
export type Accepted = { meetingId: MeetingId } & Awaited<ReturnType<typeof storePlan>>;

type AcceptImportRefusal =
  | { code: 'import-is-gone' }
  | { code: 'import-was-accepted'; meetingId: string }
  | { code: 'body-missing' }
  | { code: 'nothing-to-accept' }
  | { code: 'meeting-of-other-body' }
  | { code: 'number-appears-twice'; number: string };

/**
 * Makes a meeting of a document that a person has reviewed, with its cases, papers, decisions and
 * citations; all of it or nothing. Accepted once, however often the button is pressed.
 * @source F-067, F-071 – F-075
 */
export const acceptImport = command<AcceptImportInput, Accepted, AcceptImportRefusal>({
  name: 'meetings.accept-import',
  action: 'document.import',
  subject: async (tx, { bodyId }) =>
    bodyId === null || (await readBody(tx, bodyId)) ? { bodyId } : null,
  run: async (tx, input, acting) => {
    const found = await lockImport(tx, input.importId);
    if (!found) return refused({ code: 'import-is-gone' });
    if (found.state === 'accepted') {
      return refused({ code: 'import-was-accepted', meetingId: found.meetingId ?? '' });
    }
    if (input.plan.items.length === 0) return refused({ code: 'nothing-to-accept' });
    const twice = firstTwice(input.plan.items.flatMap((item) => item.key ?? []));
    if (twice) {
      const item = input.plan.items.find((one) => one.key === twice);
      return refused({ code: 'number-appears-twice', number: item?.printed ?? twice });
    }
    const body = await bodyFor(tx, input, acting.actor.organisationId);
    if (!body) return refused({ code: 'body-missing' });
    const by = { name: acting.actor.name, now: acting.now };
    const order = { ...input, bodyId: body.id };
    const meetingId = await meetingFor(tx, order, found.id, by);
    if (!meetingId) return refused({ code: 'meeting-of-other-body' });
    const stored = await storePlan(tx, { ...order, meetingId, by });
    if (!input.withoutAttendance) await attendanceOf(tx, meetingId, found.document);
    await markAccepted(tx, found.id, meetingId, acting.now);
    return allowed({
      value: { meetingId, ...stored },
      changes: [
        ...(body.made
          ? [
              {
                subjectKind: 'body',
                subjectId: body.id,
                bodyId: body.id,
                after: { name: input.newBodyName },
              },
            ]
          : []),
        {
          subjectKind: 'meeting',
          subjectId: meetingId,
          bodyId: body.id,
          after: { importId: found.id, fileName: found.fileName, ...stored },
        },
      ],
    });
  },
});

function firstTwice(keys: readonly string[]): string | undefined {
  return keys.find((key, index) => keys.indexOf(key) !== index);
}

/** The body that was chosen, or a new one; null where neither is given. */
async function bodyFor(
  tx: Writer,
  { bodyId, newBodyName = '', plan }: AcceptImportInput,
  organisationId: OrganisationId,
): Promise<{ id: BodyId; made: boolean } | null> {
  if (bodyId) return { id: bodyId, made: false };
  const name = newBodyName.trim().slice(0, 200);
  if (!name) return null;
  const perYear = plan.items.some((item) => item.number?.year != null);
  return bodyNamed(tx, {
    name,
    organisationId,
    numberScheme: perYear ? 'per-year' : 'per-meeting',
    writtenStandard: plan.writtenStandard,
  });
}

async function meetingFor(
  tx: Writer,
  { bodyId, plan, into }: AcceptImportInput & { bodyId: BodyId },
  importId: `imp_${string}`,
  by: { name: string; now: Date },
): Promise<MeetingId | null> {
  if (into) {
    const there = await tx
      .selectFrom('meetings.meeting')
      .select(['id', 'body_id', 'state'])
      .where('id', '=', into)
      .forUpdate()
      .executeTakeFirst();
    if (!there || there.body_id !== bodyId || isShut(there)) return null;
    await touchMeeting(tx, there.id, plan.held ? { state: 'held' } : {}, by);
    return there.id;
  }
  const id = await insertMeeting(
    tx,
    {
      body_id: bodyId,
      held_on: plan.date,
      starts_at: plan.start,
      ends_at: plan.end,
      place: plan.place,
      archive_case: plan.archiveCase,
      written_standard: plan.writtenStandard,
      import_id: importId,
    },
    by,
  );
  if (plan.held) await touchMeeting(tx, id, { state: 'held' }, by);
  return id;
}
