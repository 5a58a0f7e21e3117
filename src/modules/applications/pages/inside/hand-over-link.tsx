import { addresses } from '../../../../ui/addresses.ts';
import { Button } from '../../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, TextField } from '../../../../ui/components/forms.tsx';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import { formatMoment } from '../../../../ui/format.ts';
import { uiText } from '../../../../ui/text/index.ts';
import { readRecruitmentRound } from '../../../adverts/index.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { listOrganisations } from '../../../organisations/index.ts';
import { actorOfApplicant } from '../../actor-of-applicant.ts';
import { confirmHandOver } from '../../commands/hand-over.ts';
import { handOverByLink } from '../../store/hand-over.ts';
import { insideText } from '../../text/index.ts';

const tokenOf = ({ params }: Visit) => (params.token ?? '').slice(0, 200);

/** Where the receiver confirms, and then downloads, the list. Opening it changes nothing. */
export async function handOverLinkPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language } = visit;
  const known = await handOverByLink(db, tokenOf(visit));
  const round = known && (await readRecruitmentRound(db, known.roundId));
  if (!known || !round) return { kind: 'not-found' };
  const t = insideText[language].handOver;
  const issuer = (await listOrganisations(db)).find(({ id }) => id === round.issuer)?.name ?? '–';
  const { receivedAt, receivedBy, numberOfApplicants, sha256, list } = known;
  const token = tokenOf(visit);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.link.title(round.name[language]),
    nav: '',
    bare: true,
    main: (
      <div className="reply-link apply">
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={t.link.title(round.name[language])}
          lede={t.link.lede(issuer, t.count(numberOfApplicants))}
        />
        <p className="no-patients">{t.link.personal}</p>
        {receivedAt ? (
          <>
            <p>{t.link.confirmed(formatMoment(receivedAt, language), receivedBy ?? '–')}</p>
            {list ? (
              <p>
                <a href={addresses.handOverFile(token)} download>
                  {t.link.download}
                </a>
              </p>
            ) : (
              <p>{t.link.erased}</p>
            )}
          </>
        ) : (
          <form
            noValidate
            className="form one"
            method="post"
            action={addresses.handOverLink(token)}
          >
            <TextField
              wide
              name="navn"
              label={t.link.name}
              autoComplete="name"
              value={visit.form.text('navn')}
              errors={errors}
            />
            <div className="acts">
              <Button>{t.link.confirm}</Button>
            </div>
          </form>
        )}
        <p>{t.link.check}</p>
        <p className="sum-of-file">{sha256}</p>
      </div>
    ),
  };
}

export async function takeHandOverLink(visit: Visit): Promise<Answer> {
  const { db, form, language, now, today } = visit;
  const token = tokenOf(visit);
  const acting = { actor: actorOfApplicant(null), now, today };
  const verdict = await perform(db, confirmHandOver, { token, name: form.text('navn') }, acting);
  if (verdict.ok) return { kind: 'redirect', to: addresses.handOverLink(token) };
  if (verdict.refusal.code !== 'name-is-missing') return { kind: 'not-found' };
  const message = insideText[language].handOver.link.nameMissing;
  return handOverLinkPage(visit, [{ field: 'navn', message }]);
}

/** The list, letter by letter as its sum was taken; for whoever has confirmed it. */
export async function handOverFile(visit: Visit): Promise<Answer> {
  const known = await handOverByLink(visit.db, tokenOf(visit));
  if (!known?.receivedAt || !known.list) return { kind: 'not-found' };
  return {
    kind: 'file',
    bytes: known.list,
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'sokere.csv',
  };
}
