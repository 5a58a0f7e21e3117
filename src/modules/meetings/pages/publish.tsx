import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, Hidden, TextArea } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { NoticeBody, noticeSheet } from '../../documents/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readOrganisationOf } from '../../organisations/index.ts';
import { publishMeeting } from '../commands/publish-meeting.ts';
import { findingsOf, readMeetingFile } from '../meeting-file.ts';
import { changesSince, noticeNow } from '../notice-of-meeting.ts';
import { meetingText } from '../text/index.ts';
import { changeSentence, ruleSentence } from '../text/rules/index.ts';
import { meetingRefusal } from './meeting-words.ts';
import { isGrave } from './warning-notes.tsx';

/** The notice as it will go out, what is new in it, what holds it back, and the button. */
export async function publishPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language, today, form } = visit;
  const file = await readMeetingFile(db, visit.params.id ?? '');
  if (!file) return { kind: 'not-found' };
  const { record, body, meeting } = file;
  const t = meetingText[language];
  const { stops, warnings } = await findingsOf(db, file, today);
  const duties = stops.filter((stop) => stop.code === 'missed-duty-unexplained');
  const others = stops.filter((stop) => stop.code !== 'missed-duty-unexplained');
  const changes = changesSince(file);
  const partnership = await readOrganisationOf(db, body);
  const { document } = noticeNow(file, partnership, visit.origin, null);
  const nothingNew = changes?.length === 0;
  const [reason] = others;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.publish.title,
    nav: 'meetings',
    styles: [noticeSheet.path],
    crumbs: [
      { label: t.meetings, href: addresses.meetings() },
      { label: `${body.name} ${formatDate(meeting.date)}`, href: addresses.meeting(record.id) },
      { label: t.publish.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.publish.title} lede={t.publish.lede} />
        <form method="post" action={addresses.publish(record.id)} className="publish">
          <Hidden values={{ versjon: record.version }} />
          {changes ? (
            <section className="block first">
              <h2>{t.publish.changes}</h2>
              {nothingNew ? <p>{t.publish.noChanges}</p> : null}
              <ul className="plain">
                {changes.map((change) => (
                  <li key={JSON.stringify(change)}>{changeSentence(change, language)}</li>
                ))}
              </ul>
            </section>
          ) : null}
          {others.map((stop) => (
            <p key={JSON.stringify(stop)}>
              <Status shape="bad">{t.before.mustMend}</Status> {ruleSentence(stop, language)}
            </p>
          ))}
          {duties.map((stop) => (
            <TextArea
              key={stop.obligationId}
              wide
              name={`forklaring-${stop.obligationId}`}
              label={ruleSentence(stop, language)}
              hint={t.publish.explainHint}
              errors={errors}
              rows={2}
              value={form.text(`forklaring-${stop.obligationId}`)}
            />
          ))}
          {warnings.length > 0 ? (
            <details className="twin small">
              <summary>{t.publish.warnings(warnings.length)}</summary>
              <ul className="plain">
                {warnings.map((warning) => (
                  <li key={JSON.stringify(warning)}>
                    <Status shape={isGrave(warning) ? 'bad' : 'warn'}>{t.before.consider}</Status>{' '}
                    {ruleSentence(warning, language)}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          <div className="acts">
            {reason ? (
              <DisabledWithReason reason={ruleSentence(reason, language)}>
                {t.publish.confirm}
              </DisabledWithReason>
            ) : nothingNew ? (
              <DisabledWithReason reason={t.publish.noChanges}>
                {t.publish.confirm}
              </DisabledWithReason>
            ) : (
              <Button>{t.publish.confirm}</Button>
            )}
            <ButtonLink href={addresses.meeting(record.id)} secondary>
              {t.publish.back}
            </ButtonLink>
          </div>
        </form>
        <div className="sheet preview" lang={document.writtenStandard}>
          <NoticeBody notice={document} topHeading={2} />
        </div>
      </>
    ),
  };
}

/** Publishes, or shows the page again with what holds the notice back. */
export async function publishAnswer(visit: Visit): Promise<Answer> {
  const meetingId = visit.params.id ?? '';
  const file = await readMeetingFile(visit.db, meetingId);
  if (!file) return { kind: 'not-found' };
  const explanations = Object.fromEntries(
    file.obligations.map((duty) => [duty.id, visit.form.text(`forklaring-${duty.id}`)]),
  );
  const seen = Number(visit.form.text('versjon')) || null;
  const order = { meetingId, seenVersion: seen, origin: visit.origin, explanations };
  const verdict = await perform(visit.db, publishMeeting, order, visit.acting());
  const t = meetingText[visit.language];
  if (verdict.ok) {
    const flash = t.publish.done(verdict.value.number);
    return { kind: 'redirect', to: addresses.notice(meetingId, 'html'), flash };
  }
  const { refusal } = verdict;
  if (refusal.code === 'notice-is-held-back') {
    return publishPage(
      visit,
      refusal.stops.map((stop) => ({
        field: stop.code === 'missed-duty-unexplained' ? `forklaring-${stop.obligationId}` : '',
        message: ruleSentence(stop, visit.language),
      })),
    );
  }
  const message =
    refusal.code === 'meeting-changed-meanwhile'
      ? t.publish.changedMeanwhile(refusal.by)
      : meetingRefusal(refusal, visit.language);
  return publishPage(visit, [{ field: '', message }]);
}
