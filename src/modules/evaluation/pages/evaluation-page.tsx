import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, TextField } from '../../../ui/components/forms.tsx';
import { AsideSection, Columns, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { type MeetingRecord, MeetingTabs, readMeeting } from '../../meetings/index.ts';
import { readBody } from '../../organisations/index.ts';
import { longestLine, openOn } from '../rules/asked-after-the-meeting.ts';
import { hasAnswered, readResult } from '../store/reads.ts';
import { evaluationText } from '../text/index.ts';
import { type Question, questions, scores } from '../vocabulary.ts';
import { AnswersSection } from './answers-section.tsx';
import { notOpenWords } from './refusal-errors.ts';
import { ScoreMarks } from './score-marks.tsx';

/** Three questions on one meeting, and what the answers come to. */
export async function evaluationPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language } = visit;
  const t = evaluationText[language];
  const meeting = await readMeeting(db, visit.params.id ?? '');
  const body = meeting && (await readBody(db, meeting.body_id));
  if (!meeting || !body) return { kind: 'not-found' };
  const result = await readResult(db, meeting.id);
  const trend = addresses.evaluations(body.id);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: `${t.title} ${body.name} ${formatDate(meeting.held_on)}`,
    nav: 'meetings',
    crumbs: [
      { label: t.meetings, href: addresses.meetings() },
      { label: body.name, href: addresses.meetings({ utvalg: body.id }) },
      { label: formatDate(meeting.held_on), href: addresses.meeting(meeting.id) },
      { label: t.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={t.lede}>
          <MeetingTabs meeting={meeting} current="evaluation" visit={visit} />
        </PageHead>
        <Columns
          asideLabel={t.trend}
          aside={
            <AsideSection title={t.trend}>
              <ul>
                <li>
                  <a href={trend}>{t.trendOf(body.name)}</a>
                </li>
              </ul>
            </AsideSection>
          }
        >
          {await asking(meeting, visit, errors)}
          <AnswersSection result={result} language={language} />
        </Columns>
      </>
    ),
  };
}

/** The form where this person may answer now, else why not. */
async function asking(meeting: MeetingRecord, visit: Visit, errors: readonly FieldError[]) {
  const t = evaluationText[visit.language];
  const open = openOn({ heldOn: meeting.held_on, state: meeting.state }, visit.today);
  const leave = visit.may('evaluation.answer', { bodyId: meeting.body_id });
  if (!leave.ok) return <p className="block">{policySentence(leave.refusal, visit.language)}</p>;
  const answered =
    visit.actor !== null && (await hasAnswered(visit.db, meeting.id, visit.actor.personId));
  if (answered) {
    return (
      <p className="block">
        <Status shape="ok">{t.answered}</Status>
      </p>
    );
  }
  if (!open.ok) return <p className="block">{notOpenWords(open.refusal, visit.language)}</p>;
  return (
    <form className="evaluate block" method="post" action={addresses.evaluation(meeting.id)}>
      {questions.map((question) => (
        <ScaleField key={question} question={question} visit={visit} errors={errors} />
      ))}
      <TextField
        wide
        name="linje"
        label={t.line}
        hint={t.lineHint(longestLine)}
        value={visit.form.text('linje')}
        errors={errors}
      />
      <p className="acts">
        <Button>{t.send}</Button>
        <span className="dim">{t.until(formatDate(open.value.until))}</span>
      </p>
    </form>
  );
}

function ScaleField(props: { question: Question; visit: Visit; errors: readonly FieldError[] }) {
  const { question, visit, errors } = props;
  const t = evaluationText[visit.language];
  const error = errors.find(({ field }) => field === question);
  const chosen = visit.form.text(question);
  return (
    <fieldset className="field" aria-describedby={error ? `felt-${question}-feil` : undefined}>
      <legend>{t.questions[question]}</legend>
      <div className="scales">
        {scores.map((score) => (
          <label key={score} className="choice">
            <input
              type="radio"
              id={score === 1 ? `felt-${question}` : undefined}
              name={question}
              value={score}
              defaultChecked={chosen === String(score)}
            />
            <ScoreMarks score={score} />
            {t.scores[score]}
          </label>
        ))}
      </div>
      {error ? (
        <p className="fault" id={`felt-${question}-feil`}>
          {error.message}
        </p>
      ) : null}
    </fieldset>
  );
}
