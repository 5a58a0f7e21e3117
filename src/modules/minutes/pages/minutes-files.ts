import { wholeNumber } from '../../../kernel/whole-number.ts';
import { minutesDocx, minutesPdf } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { type MinutesAsRead, minutesAsRead, sealedAsRead } from '../minutes-as-read.ts';
import { type MinutesFile, readMinutesFile } from '../minutes-file.ts';

/** The minutes as a tagged PDF/A-2a; sealed ones are the file that was sealed, byte for byte. */
export async function minutesPdfAnswer(visit: Visit): Promise<Answer> {
  const found = await find(visit);
  if (!found) return { kind: 'not-found' };
  const { read, file } = found;
  return {
    kind: 'file',
    bytes: read.pdf ?? (await minutesPdf(read.minutes, read.standing)),
    mediaType: 'application/pdf',
    fileName: fileName(file, read, 'pdf'),
    inline: true,
  };
}

/** The minutes as a Word document. */
export async function minutesDocxAnswer(visit: Visit): Promise<Answer> {
  const found = await find(visit);
  if (!found) return { kind: 'not-found' };
  const { read, file } = found;
  return {
    kind: 'file',
    bytes: await minutesDocx(read.minutes, read.standing),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileName: fileName(file, read, 'docx'),
  };
}

/** The minutes as this person may read them, or a sealed issue of them that the address names. */
async function find(visit: Visit): Promise<{ file: MinutesFile; read: MinutesAsRead } | null> {
  const file = await readMinutesFile(visit.db, visit.params.id ?? '');
  if (!file) return null;
  const issue = wholeNumber(visit.query.get('versjon'));
  const seal = file.seals.find((one) => one.issue === issue);
  const whole = visit.may('case.read-closed', { bodyId: file.sheet.bodyId }).ok;
  const read = seal
    ? await sealedAsRead(visit.db, seal, whole ? 'whole' : 'open', visit.origin)
    : await minutesAsRead(visit, file);
  return read && { file, read };
}

function fileName({ file }: MinutesFile, { open, seal }: MinutesAsRead, ending: string): string {
  const body = (file.body.short_name ?? file.body.name).replace(/[^\p{L}\p{N}]+/gu, '-');
  const parts = ['protokoll', body, file.record.held_on];
  if (seal && seal.issue > 1) parts.push(`rettelse-${seal.issue - 1}`);
  if (open) parts.push('offentlig');
  return `${parts.join('-')}.${ending}`;
}
