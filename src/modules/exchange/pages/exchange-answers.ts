import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { runExport } from '../commands/run-export.ts';
import { setSender } from '../commands/set-sender.ts';
import { makeExport } from '../export-of-meeting.ts';
import { exchangeText } from '../text/index.ts';
import { type ExchangeFormat, exchangeFormats } from '../vocabulary.ts';
import { exchangePage } from './exchange-page.tsx';

/**
 * Makes a file, keeps that it was made, and gives it. Where something stops it, the page says what,
 * and nothing is kept.
 */
export async function takeExport(visit: Visit): Promise<Answer> {
  const { id = '', format = '' } = visit.params;
  if (!isFormat(format)) return { kind: 'not-found' };
  const { origin, now, schemas = null } = visit;
  const made = await makeExport(visit.db, id, format, { origin, now, schemas });
  if (!made) return { kind: 'not-found' };
  const t = exchangeText[visit.language];
  const refusal = () => {
    const message = t.notGiven(t.formats[format].name);
    return exchangePage(visit, { errors: [{ field: '', message }], status: 422 });
  };
  if (!made.file) return refusal();
  const { fileName, mediaType, bytes, sha256, findings, messages } = made.file;
  const file = { fileName, sha256, findings, messages, size: bytes.byteLength };
  const kept = await perform(visit.db, runExport, { meetingId: id, format, file }, visit.acting());
  if (!kept.ok) return refusal();
  return { kind: 'file', bytes, mediaType, fileName };
}

/** An address of a file that somebody opens: the file is had from the page. */
export async function leadToFormat(visit: Visit): Promise<Answer> {
  const { id = '', format = '' } = visit.params;
  if (!isFormat(format)) return { kind: 'not-found' };
  return { kind: 'redirect', to: `${addresses.exchange(id)}#${format}` };
}

/** Takes the number that the organisation sends under. */
export async function takeSender(visit: Visit): Promise<Answer> {
  const meetingId = visit.params.id ?? '';
  const number = visit.form.text('orgnr');
  const verdict = await perform(visit.db, setSender, { meetingId, number }, visit.acting());
  const t = exchangeText[visit.language].sender;
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.exchange(meetingId), flash: t.saved };
  }
  const { refusal } = verdict;
  if (refusal.code === 'not-found' || refusal.code === 'no-meeting') return { kind: 'not-found' };
  const message =
    refusal.code === 'no-organisation-number' ? t.wrong : policySentence(refusal, visit.language);
  const errors = [{ field: 'orgnr', message }];
  return exchangePage(visit, { errors, typedNumber: number, status: 422 });
}

function isFormat(value: string): value is ExchangeFormat {
  return exchangeFormats.some((format) => format === value);
}
