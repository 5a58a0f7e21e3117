import { addresses } from '../../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../../ui/components/buttons.tsx';
import { ErrorSummary, FieldsOf, Hidden } from '../../../../ui/components/forms.tsx';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import { uiText } from '../../../../ui/text/index.ts';
import { readRoundOf } from '../../../adverts/index.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { policySentence } from '../../../identity/text/index.ts';
import { registerApplicant } from '../../commands/register-applicant.ts';
import { applyText, insideText } from '../../text/index.ts';
import type { ApplicantId } from '../../vocabulary.ts';
import { choicesOf } from '../apply/choices.ts';
import { faultInWords } from '../apply/faults-in-words.ts';
import { SkillFields, WishFields, WorkFields } from '../apply/fields.tsx';
import type { Refused } from '../apply/part-page.tsx';
import { nothingWritten } from '../apply/read-typed.ts';
import { typedWhole } from './typed-whole.ts';

/** Where the recruiter puts in somebody who applied on paper or by telephone. */
export async function newApplicantPage(
  visit: Visit,
  refused?: Refused & { there?: ApplicantId | undefined },
): Promise<Answer> {
  const { db, language, form, query } = visit;
  const round = await readRoundOf(
    db,
    visit.acting().actor,
    form.text('utlysning') || (query.get('utlysning') ?? ''),
  );
  if (!round || round.state === 'draft') return { kind: 'not-found' };
  const t = insideText[language].new;
  const choices = await choicesOf(db, round, language);
  const nothing = nothingWritten(language);
  const written = refused ? typedWhole(form, nothing, choices) : nothing;
  const errors = refused?.errors ?? [];
  const common = { written, choices, language, refused: refused !== undefined, forOther: true };
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.title,
    nav: 'recruitment',
    crumbs: [
      {
        label: insideText[language].title,
        href: addresses.applicants({ utlysning: round.id }),
      },
    ],
    main: (
      <div className="apply">
        <ErrorSummary of="ny" title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={t.lede} />
        {refused?.there ? (
          <p className="before-you-write">
            <a href={addresses.applicant(refused.there)}>{t.see}</a>
          </p>
        ) : null}
        <p className="no-patients">{applyText[language].noPatients}</p>
        <FieldsOf id="ny" errors={errors} typed={refused ? form.text : null}>
          <form noValidate className="form one" method="post" action={addresses.newApplicant()}>
            <Hidden values={{ utlysning: round.id }} />
            <WishFields {...common} />
            <WorkFields {...common} />
            <SkillFields {...common} />
            <div className="acts">
              <Button>{t.submit}</Button>
              <ButtonLink secondary href={addresses.applicants({ utlysning: round.id })}>
                {insideText[language].one.cancel}
              </ButtonLink>
            </div>
          </form>
        </FieldsOf>
      </div>
    ),
  };
}

/** Takes the form. */
export async function takeNewApplicant(visit: Visit): Promise<Answer> {
  const { db, language, form } = visit;
  const round = await readRoundOf(db, visit.acting().actor, form.text('utlysning'));
  if (!round) return { kind: 'not-found' };
  const choices = await choicesOf(db, round, language);
  const { details, wishes, saysToMeet } = typedWhole(form, nothingWritten(language), choices);
  const input = { roundId: round.id, details, wishes, saysToMeet, source: 'registered' as const };
  const verdict = await perform(db, registerApplicant, input, visit.acting());
  const t = insideText[language].new;
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.applicant(verdict.value), flash: t.done };
  }
  const { refusal } = verdict;
  const say = (message: string, field = '') => ({ errors: [{ field, message }] });
  switch (refusal.code) {
    case 'applied-already':
      return newApplicantPage(visit, {
        ...say(t.applied, 'epost'),
        status: 409,
        there: refusal.applicantId,
      });
    case 'round-takes-none':
      return newApplicantPage(visit, { ...say(t.takesNone), status: 409 });
    case 'not-signed-in':
    case 'role-may-not':
    case 'other-body':
    case 'not-found':
      return newApplicantPage(visit, { ...say(policySentence(refusal, language)), status: 422 });
    default:
      return newApplicantPage(visit, {
        errors: [faultInWords(refusal, language)],
        status: 422,
      });
  }
}
