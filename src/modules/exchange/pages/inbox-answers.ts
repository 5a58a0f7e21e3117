import { isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { answersPacked } from '../answers-packed.ts';
import { noteHandled } from '../commands/note-handled.ts';
import { readReceived } from '../store/received.ts';
import { type Outcome, takeInFile } from '../take-in.ts';
import { intakeText } from '../text/intake/index.ts';
import { inboxPage } from './inbox-page.tsx';

/** Takes in the files that somebody lays in; where one is refused, the page says which and why. */
export async function takeMessages(visit: Visit): Promise<Answer> {
  const t = intakeText[visit.language];
  const files = visit.form.files('fil').filter(({ bytes }) => bytes.byteLength > 0);
  if (files.length === 0) return inboxPage(visit, [t.drop.none]);
  const chosen = visit.form.text('utvalg');
  const bodyId = isId('body', chosen) ? chosen : null;
  const options = { bodyId, schemas: visit.schemas ?? null };
  const faults: string[] = [];
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const came = await takeInFile(visit.db, file, visit.acting(), options);
    outcomes.push(...came);
    for (const { findings } of came.filter(({ state }) => state === 'refused')) {
      const why = findings.filter(({ weight }) => weight === 'stop');
      faults.push(t.refusedIn(file.name, why.map((one) => t.findings[one.code](one)).join(' ')));
    }
  }
  if (faults.length > 0) return inboxPage(visit, [...new Set(faults)]);
  const again = outcomes.filter((one) => one.again).length;
  const first = outcomes.length - again;
  const flash = [first > 0 ? t.done(first) : '', again > 0 ? t.again(again) : ''];
  return {
    kind: 'redirect',
    to: addresses.exchangeInbox(),
    flash: flash.filter(Boolean).join(' '),
  };
}

/** The answers to one message, packed as the messages that we send are. */
export async function answersFile(visit: Visit): Promise<Answer> {
  const row = await readReceived(visit.db, visit.params.id ?? '');
  if (!row || row.answers.length === 0) return { kind: 'not-found' };
  return {
    kind: 'file',
    bytes: answersPacked(row.answers, row.received_at),
    mediaType: 'application/zip',
    fileName: `svar-${row.id}.zip`,
  };
}

/** Notes that somebody has followed a message up. */
export async function takeHandled(visit: Visit): Promise<Answer> {
  const t = intakeText[visit.language];
  const verdict = await perform(
    visit.db,
    noteHandled,
    { id: visit.params.id ?? '' },
    visit.acting(),
  );
  const flash = verdict.ok ? t.handled : t.nothingToHandle;
  return { kind: 'redirect', to: addresses.exchangeInbox(), flash };
}
