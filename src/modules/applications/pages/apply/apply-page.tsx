import { clockInNorway } from '../../../../kernel/calendar.ts';
import { placeOf } from '../../../../platform/http/client-address.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { formatTime } from '../../../../ui/format.ts';
import { readRecruitmentRound, takesApplications } from '../../../adverts/index.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { actorOfApplicant } from '../../actor-of-applicant.ts';
import { startApplication } from '../../commands/write-application.ts';
import { applyText } from '../../text/index.ts';
import { choicesOf } from './choices.ts';
import { noFormPage } from './no-form-page.tsx';
import { deadlineOf, partPage, type Refused } from './part-page.tsx';
import { nothingWritten, typedPart } from './read-typed.ts';
import { refusedWriting, unlessBroken } from './refused-writing.ts';
import { savedFlash } from './saved-flash.ts';

/** Where somebody begins to apply. Nothing is kept before something is written. @source F-019 */
export async function applyPage(visit: Visit, refused?: Refused): Promise<Answer> {
  const { db, language, today } = visit;
  const round = await readRecruitmentRound(db, visit.params.id ?? '');
  if (!round || round.state === 'draft') return { kind: 'not-found' };
  const t = applyText[language].stop;
  if (!takesApplications(round, today) && !refused) {
    const body = round.deadline ? t.closed(deadlineOf(round.deadline)) : t.notOpen;
    return noFormPage(visit, t.closedTitle, body);
  }
  const choices = await choicesOf(db, round, language);
  const nothing = nothingWritten(language);
  const written = refused ? typedPart(visit.form, 'onsker', nothing, choices) : nothing;
  return partPage(visit, { part: 'onsker', choices, written, own: null, refused });
}

/** Takes the first part, and leads to the application's own address. */
export async function takeFirstPart(visit: Visit): Promise<Answer> {
  const { db, form, language, now, today, origin } = visit;
  const round = await readRecruitmentRound(db, visit.params.id ?? '');
  if (!round || round.state === 'draft') return { kind: 'not-found' };
  const choices = await choicesOf(db, round, language);
  const written = typedPart(form, 'onsker', nothingWritten(language), choices);
  const act = form.text('gjor');
  const acting = { actor: actorOfApplicant(null), now, today };
  const place = placeOf(visit.client ?? '');
  const input = { roundId: round.id, written, sendLink: act !== 'auto', origin, place };
  const verdict = await unlessBroken(visit, () => perform(db, startApplication, input, acting));
  if (!verdict.ok) {
    const refused = refusedWriting(verdict.refusal, language);
    if (act !== 'auto') return applyPage(visit, refused);
    return { kind: 'json', status: refused.status, value: { saved: null } };
  }
  const { token, version, sentLink } = verdict.value;
  const to = addresses.ownApplication(token);
  if (act === 'auto') {
    const saved = applyText[language].saved(formatTime(clockInNorway(now)));
    return { kind: 'json', value: { saved, version, address: to } };
  }
  const flash = savedFlash(visit, { sentLink, email: written.details.email, startedAt: now });
  return { kind: 'redirect', to: `${to}?del=${act === 'videre' ? 'arbeid' : 'onsker'}`, flash };
}
