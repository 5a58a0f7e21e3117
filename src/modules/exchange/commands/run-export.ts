import { newId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting } from '../../meetings/index.ts';
import type { ExportFile } from '../export-of-meeting.ts';
import { mayBeGiven } from '../rules/a-file-is-judged-before-it-is-given.ts';
import { insertSent } from '../store/sent.ts';
import { insertExport } from '../store/writes.ts';
import { type ExchangeFormat, type ExportId, type KeptFinding, versionOf } from '../vocabulary.ts';

type RunExport = {
  meetingId: string;
  format: ExchangeFormat;
  file: Pick<ExportFile, 'fileName' | 'sha256' | 'findings' | 'messages'> & { size: number };
};

/**
 * Keeps that a file was handed over: what it was, its checksum, and what was found before, without
 * the texts themselves. The file is made before, outside the transaction. Refused where something
 * that was found stops it.
 */
export const runExport = command<RunExport, ExportId, { code: 'something-stops-it' }>({
  name: 'exchange.run-export',
  action: 'exchange.run',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, format, file }, { actor, now }) => {
    const body = await bodyOfMeeting(tx, { meetingId });
    if (!body?.bodyId || !mayBeGiven(file.findings)) {
      return refused({ code: 'something-stops-it' });
    }
    const id = newId('exp');
    const kept = file.findings.map(
      ({ code, weight, place, field }): KeptFinding => ({
        code,
        weight,
        place,
        field,
      }),
    );
    const { fileName, sha256, size } = file;
    await insertExport(tx, {
      id,
      meeting_id: meetingId as `meet_${string}`,
      body_id: body.bodyId,
      format,
      version: versionOf[format],
      file_name: fileName,
      sha256,
      size,
      findings: kept,
      exported_at: now,
      exported_by: actor.name,
    });
    const sent = { export_id: id, meeting_id: meetingId as `meet_${string}`, body_id: body.bodyId };
    await insertSent(
      tx,
      file.messages.map((one) => ({ ...one, ...sent, sent_at: now })),
    );
    const after = { format, version: versionOf[format], sha256 };
    return allowed({
      value: id,
      changes: [{ subjectKind: 'meeting', subjectId: meetingId, after }],
    });
  },
});
