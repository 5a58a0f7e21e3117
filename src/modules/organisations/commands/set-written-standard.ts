import type { OrganisationId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readOrganisation } from '../store/reads.ts';
import { setWrittenStandard } from '../store/writes.ts';

/**
 * Says what documents and mails to an organisation are written in.
 * @source språklova § 16 (an answer in the standard that was used)
 */
export const chooseWrittenStandard = command<
  { organisationId: string; standard: WrittenStandard },
  { name: string; standard: WrittenStandard },
  { code: 'organisation-is-unknown' }
>({
  name: 'organisations.set-written-standard',
  action: 'meeting.edit',
  subject: async (tx, { organisationId }) =>
    (await readOrganisation(tx, organisationId)) ? { bodyId: null } : null,
  run: async (tx, { organisationId, standard }) => {
    const own = await readOrganisation(tx, organisationId);
    if (!own) return refused({ code: 'organisation-is-unknown' });
    const value = { name: own.name, standard };
    if (own.written_standard === standard) return allowed({ value, changes: [] });
    const id: OrganisationId = own.id;
    await setWrittenStandard(tx, id, standard);
    return allowed({
      value,
      changes: [
        {
          subjectKind: 'organisation',
          subjectId: id,
          before: { writtenStandard: own.written_standard },
          after: { writtenStandard: standard },
        },
      ],
    });
  },
});
