import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { type CommandRefusal, perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listServiceAreas } from '../../mandate/index.ts';
import { type AskRefusal, askQuestion } from '../commands/ask-question.ts';
import { listQuestions } from '../store/reads.ts';
import { questionText } from '../text/index.ts';

/** Where a vendor asks one thing about one area, with its own earlier questions there beside it. */
export async function askPage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { db, language } = visit;
  const t = questionText[language];
  const typed = (name: string) => visit.form.text(name) || (visit.query.get(name) ?? '');
  const areas = await listServiceAreas(db);
  const earlier = await listQuestions(db, {
    vendor: visit.acting().actor.organisationId,
    area: typed('omrade') || undefined,
    states: ['answered'],
    limit: 8,
  });
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.ask,
    nav: 'questions',
    crumbs: [{ label: t.title, href: addresses.vendorQuestions() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.ask} />
        <form
          className="form"
          method="post"
          action={addresses.newVendorQuestion()}
          data-draft="leverandorsporsmal-ny"
        >
          <Select
            name="omrade"
            label={t.form.area}
            value={typed('omrade')}
            errors={errors}
            options={[
              { value: '', label: t.form.chooseArea },
              ...areas.map((one) => ({ value: one.code, label: one[language] })),
            ]}
          />
          <TextField
            wide
            name="tittel"
            label={t.form.titleField}
            hint={t.form.titleHint}
            value={typed('tittel')}
            errors={errors}
          />
          <TextArea
            wide
            rows={4}
            name="sporsmal"
            label={t.form.question}
            hint={t.form.questionHint}
            value={typed('sporsmal')}
            errors={errors}
          />
          <TextArea
            wide
            rows={5}
            name="bakgrunn"
            label={t.form.background}
            hint={t.form.backgroundHint}
            value={typed('bakgrunn')}
            errors={errors}
          />
          <TextField
            name="frist"
            label={t.form.needed}
            hint={t.form.dateHint}
            size={12}
            value={typed('frist')}
            errors={errors}
          />
          <TextField
            name="epost"
            label={t.form.email}
            hint={t.form.emailHint}
            type="email"
            autoComplete="email"
            value={typed('epost')}
            errors={errors}
          />
          <div className="acts">
            <Button>{t.form.send}</Button>
            <ButtonLink href={addresses.vendorQuestions()} secondary>
              {t.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
    aside:
      earlier.length > 0 ? (
        <AsideSection title={t.form.sameAsBefore}>
          <ul>
            {earlier.map((one) => (
              <li key={one.id}>
                <a href={addresses.vendorQuestion(one.id)}>{one.title}</a>
                <small>
                  {one.number} · {t.one.sentOn(formatDate(one.sentOn ?? one.askedOn))}
                </small>
              </li>
            ))}
          </ul>
        </AsideSection>
      ) : null,
  };
}

/** Takes the form that asks. */
export async function takeQuestion(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = questionText[language];
  const date = form.text('frist').trim();
  const neededBy = date ? parseDate(date) : null;
  const errors: FieldError[] = [];
  if (!form.text('omrade')) errors.push({ field: 'omrade', message: t.refusals.area });
  if (date && !neededBy) errors.push({ field: 'frist', message: t.refusals.unreadable(date) });
  if (errors.length > 0) return askPage(visit, errors);
  const verdict = await perform(
    visit.db,
    askQuestion,
    {
      area: form.text('omrade'),
      title: form.text('tittel'),
      question: form.text('sporsmal'),
      background: form.text('bakgrunn'),
      neededBy,
      replyEmail: form.text('epost').trim() || null,
      origin: visit.origin,
    },
    visit.acting(),
  );
  if (!verdict.ok) return askPage(visit, [mendOf(verdict.refusal, visit)]);
  return {
    kind: 'redirect',
    to: addresses.vendorQuestion(verdict.value.id),
    flash: t.form.sent(verdict.value.number),
  };
}

const fieldNames = { title: 'tittel', question: 'sporsmal', background: 'bakgrunn' } as const;

function mendOf(refusal: CommandRefusal<AskRefusal>, { language }: Visit): FieldError {
  const t = questionText[language].refusals;
  switch (refusal.code) {
    case 'title-is-missing':
      return { field: 'tittel', message: t.title };
    case 'question-is-missing':
      return { field: 'sporsmal', message: t.question };
    case 'too-long':
      return {
        field: fieldNames[refusal.field],
        message: t.tooLong(refusal.length, refusal.most),
      };
    case 'needed-day-has-passed':
      return { field: 'frist', message: t.passed(formatDate(refusal.day)) };
    case 'email-is-unreadable':
      return { field: 'epost', message: t.email };
    case 'nobody-answers-for-area':
      return { field: 'omrade', message: t.nobody };
    default:
      return { field: '', message: policySentence(refusal, language) };
  }
}
