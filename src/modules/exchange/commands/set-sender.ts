import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, readMeeting } from '../../meetings/index.ts';
import { readBody } from '../../organisations/index.ts';
import { isOrganisationNumber } from '../rules/an-organisation-number-is-right.ts';
import { readSenderNumber } from '../store/reads.ts';
import { putSenderNumber } from '../store/writes.ts';

/**
 * Sets the number that the organisation of a meeting's body sends under. Refused unless it has nine
 * digits with the right control digit.
 */
export const setSender = command<
  { meetingId: string; number: string },
  null,
  { code: 'no-organisation-number' } | { code: 'no-meeting' }
>({
  name: 'exchange.set-sender',
  action: 'exchange.run',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, number: typed }, { actor, now }) => {
    const number = typed.replace(/\s/gu, '');
    if (!isOrganisationNumber(number)) return refused({ code: 'no-organisation-number' });
    const meeting = await readMeeting(tx, meetingId);
    const body = meeting ? await readBody(tx, meeting.body_id) : undefined;
    if (!body) return refused({ code: 'no-meeting' });
    const before = await readSenderNumber(tx, body.organisation_id);
    if (before === number) return allowed({ value: null, changes: [] });
    await putSenderNumber(tx, body.organisation_id, number, { name: actor.name, now });
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'organisation',
          subjectId: body.organisation_id,
          before: { number: before },
          after: { number },
        },
      ],
    });
  },
});
