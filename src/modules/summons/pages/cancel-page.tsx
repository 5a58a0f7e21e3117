import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, TextArea } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { mayBeCancelled, ruleSentence } from '../../meetings/index.ts';
import { cancelAndTell } from '../commands/cancel-and-tell.ts';
import { toldOfCancelling } from '../rules/who-hears-of-a-cancellation.ts';
import { readScene } from '../scene.ts';
import { readInvitations, readRound } from '../store/reads.ts';
import { summonsText } from '../text/index.ts';
import { refusalWords } from './answer-words.ts';

/** What happens if the meeting is cancelled, who is told, and the reason they will read. */
export async function cancelPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language, form } = visit;
  const scene = await readScene(db, visit.params.id ?? '');
  if (!scene) return { kind: 'not-found' };
  const t = summonsText[language].cancel;
  const { meeting, body } = scene;
  const may = mayBeCancelled(meeting, '.');
  const draft = meeting.state === 'draft';
  const round = await readRound(db, meeting.id);
  const { told, withoutAddress } = toldOfCancelling(await readInvitations(db, meeting.id));
  const date = formatDate(meeting.held_on);
  const whatHappens = draft ? t.draft : round ? t.told(told.length) : t.nobody;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.title,
    nav: 'meetings',
    crumbs: [
      { label: `${body.name} ${date}`, href: addresses.meeting(meeting.id) },
      { label: t.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={`${t.title}: ${body.name} ${date}`} lede={t.lede} />
        {may.ok ? (
          <>
            <p>
              {whatHappens} {t.stands}
            </p>
            {withoutAddress.length > 0 ? (
              <p>
                <b>{t.without(withoutAddress.map(({ name }) => name).join(', '))}</b>
              </p>
            ) : null}
            {told.length > 0 ? (
              <details className="twin small">
                <summary>{t.who}</summary>
                <ul className="plain">
                  {told.map((one) => (
                    <li key={one.id}>
                      {one.name} <small>{one.email}</small>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
            <form method="post" action={addresses.cancelMeeting(meeting.id)} className="form">
              <TextArea
                wide
                name="grunn"
                rows={3}
                label={t.reason}
                hint={draft ? t.reasonHintDraft : t.reasonHint}
                value={form.text('grunn')}
                errors={errors}
              />
              <p className="wide acts">
                <Button>{t.confirm}</Button>
                <ButtonLink href={addresses.meeting(meeting.id)} secondary>
                  {t.keep}
                </ButtonLink>
              </p>
            </form>
          </>
        ) : (
          <>
            <p>{ruleSentence(may.refusal, language)}</p>
            <ButtonLink href={addresses.meeting(meeting.id)} secondary>
              {t.keep}
            </ButtonLink>
          </>
        )}
      </>
    ),
  };
}

/** Cancels the meeting, or shows the page again with the reason as it was typed. */
export async function cancelAnswer(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const meetingId = visit.params.id ?? '';
  const order = { meetingId, reason: visit.form.text('grunn') };
  const done = await perform(visit.db, cancelAndTell, order, visit.acting());
  const t = summonsText[language].cancel;
  if (done.ok) {
    const { told, withoutAddress } = done.value;
    const rest = withoutAddress.length > 0 ? ` ${t.without(withoutAddress.join(', '))}` : '';
    return {
      kind: 'redirect',
      to: addresses.meeting(meetingId),
      flash: t.done(told) + rest,
    };
  }
  const { refusal } = done;
  switch (refusal.code) {
    case 'cancelled-without-reason':
    case 'cancel-reason-too-long':
      return cancelPage(visit, [{ field: 'grunn', message: ruleSentence(refusal, language) }]);
    case 'meeting-has-been-opened':
    case 'meeting-cannot-go-there':
      return cancelPage(visit, [{ field: '', message: ruleSentence(refusal, language) }]);
    default:
      return cancelPage(visit, [{ field: '', message: refusalWords(refusal, language) }]);
  }
}
