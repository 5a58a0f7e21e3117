import { todayInNorway } from '../../../../kernel/calendar.ts';
import type { OrganisationId } from '../../../../kernel/ids.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  Select,
  TextField,
} from '../../../../ui/components/forms.tsx';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import { Sheet, SheetHead } from '../../../../ui/components/sheet.tsx';
import { Status } from '../../../../ui/components/status.tsx';
import { Facts } from '../../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../../ui/format.ts';
import { uiText } from '../../../../ui/text/index.ts';
import { readRecruitmentRound, whatIsSeenOf } from '../../../adverts/index.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { policySentence } from '../../../identity/text/index.ts';
import { cameInAbout, sealedMessages } from '../../../messages/index.ts';
import { listOrganisations } from '../../../organisations/index.ts';
import { handOverList, sendHandOverAgain } from '../../commands/hand-over.ts';
import { type HandOverRefusal, handOverRefused } from '../../rules/when-the-list-is-handed-over.ts';
import { readHandOver } from '../../store/hand-over.ts';
import { listApplicants } from '../../store/reads.ts';
import { insideText } from '../../text/index.ts';
import type { HandOver } from '../../vocabulary.ts';

/** Where the list is handed over, and afterwards the receipt of it. @source F-018 */
export async function handOverPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { db, language, form } = visit;
  const round = await readRecruitmentRound(db, visit.params.id ?? '');
  if (!round) return { kind: 'not-found' };
  const t = insideText[language].handOver;
  const done = await readHandOver(db, round.id);
  const { actor } = visit.acting();
  const count = (await listApplicants(db, round.id)).length;
  const issuer = await issuerOf(visit, round);
  const no = handOverRefused(round, done, count);
  const order = round.onBehalf;
  const mayEdit =
    visit.may('applicant.edit', { bodyId: null }).ok && whatIsSeenOf(actor, round) === 'people';
  const organisations = await listOrganisations(db);
  const mailKey = `hand-over/${round.id}/`;
  const mail = done && mayEdit ? await sealedMessages(db, mailKey) : [];
  const came = done && mayEdit ? await cameInAbout(visit, [mailKey]) : null;
  return {
    kind: 'page',
    status,
    title: t.title,
    nav: 'recruitment',
    crumbs: [{ label: round.name[language], href: addresses.recruitmentRound(round.id) }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={order ? t.lede(order.handOverTo) : undefined} />
        {done ? <Receipt visit={visit} round={round} done={done} issuer={issuer} /> : null}
        {came}
        {!done && order ? (
          <Facts
            facts={[
              { label: t.order, value: order.orderedBy },
              { label: t.orderCase, value: order.orderedByCase ?? '–' },
              { label: t.receiver, value: order.handOverTo },
              { label: t.number, value: t.count(count) },
            ]}
          />
        ) : null}
        {done && !done.receivedAt && mayEdit ? (
          <form
            noValidate
            className="form one noprint"
            method="post"
            action={addresses.handOver(round.id)}
          >
            {mail[0]?.state === 'failed' ? (
              <p>
                <Status shape="bad">{t.mailFailed}</Status>
              </p>
            ) : null}
            <p className="hint">{t.againHint}</p>
            <Hidden values={{ gjor: 'igjen' }} />
            <TextField
              wide
              name="epost"
              type="email"
              label={t.receiverEmail}
              value={form.text('epost') || done.receiverEmail}
              errors={errors}
            />
            <div className="acts">
              <Button secondary>{t.again}</Button>
            </div>
          </form>
        ) : null}
        {done ? null : no ? (
          <p>
            <DisabledWithReason reason={handOverWords(no, visit)}>{t.submit}</DisabledWithReason>
          </p>
        ) : mayEdit ? (
          <form noValidate className="form one" method="post" action={addresses.handOver(round.id)}>
            <p className="hint">{t.hint}</p>
            <TextField
              wide
              name="mottaker"
              label={t.receiverName}
              value={form.text('mottaker') || order?.handOverTo}
              errors={errors}
            />
            <TextField
              wide
              name="epost"
              type="email"
              label={t.receiverEmail}
              value={form.text('epost')}
              errors={errors}
            />
            <Select
              wide
              name="organisasjon"
              label={t.organisation}
              hint={t.organisationHint}
              value={form.text('organisasjon')}
              options={[
                { value: '', label: t.elsewhere },
                ...organisations
                  .filter(({ id }) => id !== round.issuer)
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
              errors={errors}
            />
            <div className="acts">
              <Button>{t.submit}</Button>
            </div>
          </form>
        ) : null}
      </>
    ),
  };
}

async function issuerOf({ db }: Visit, round: RecruitmentRound): Promise<string> {
  return (await listOrganisations(db)).find(({ id }) => id === round.issuer)?.name ?? '–';
}

function Receipt(props: { visit: Visit; round: RecruitmentRound; done: HandOver; issuer: string }) {
  const { visit, round, done, issuer } = props;
  const { language } = visit;
  const t = insideText[language].handOver;
  const day = formatDate(todayInNorway(done.handedOverAt));
  return (
    <Sheet labelledBy="kvittering">
      <SheetHead
        id="kvittering"
        from={issuer}
        title={t.receipt}
        meta={[
          { label: t.at, value: formatMoment(done.handedOverAt, language) },
          { label: t.number, value: done.numberOfApplicants },
        ]}
      />
      <p className="stamp-of-hand-over">{t.notResponsible(issuer, day, done.receiver)}</p>
      <Facts
        facts={[
          { label: t.order, value: round.onBehalf?.orderedBy ?? '–' },
          { label: t.orderCase, value: round.onBehalf?.orderedByCase ?? '–' },
          { label: t.receiver, value: done.receiver },
          { label: t.receiverEmail, value: done.receiverEmail },
          { label: t.by, value: done.handedOverBy },
          { label: t.sum, value: <span className="sum-of-file">{done.sha256}</span> },
          {
            label: t.received,
            value: done.receivedAt ? (
              <Status shape="ok">{formatMoment(done.receivedAt, language)}</Status>
            ) : (
              <Status shape="idle">{t.waiting}</Status>
            ),
          },
          { label: t.receivedBy, value: done.receivedBy ?? '–' },
        ]}
      />
    </Sheet>
  );
}

function handOverWords(refusal: HandOverRefusal, { language }: Visit): string {
  const t = insideText[language].handOver.refusals;
  switch (refusal.code) {
    case 'nobody-ordered':
      return t.noOrder;
    case 'round-not-closed':
      return t.notClosed;
    case 'handed-over-already':
      return t.twice(formatDate(todayInNorway(refusal.at)), refusal.receiver);
    case 'nobody-has-applied':
      return t.nobody;
  }
}

/** Takes the form that hands the list over. */
export async function takeHandOver(visit: Visit): Promise<Answer> {
  const { db, form, language, origin } = visit;
  const round = await readRecruitmentRound(db, visit.params.id ?? '');
  if (!round) return { kind: 'not-found' };
  const issuer = await issuerOf(visit, round);
  const [receiver, receiverEmail] = [form.text('mottaker'), form.text('epost')];
  const isAgain = form.text('gjor') === 'igjen';
  const organisationId = (form.text('organisasjon') || null) as OrganisationId | null;
  const input = { roundId: round.id, receiver, receiverEmail, organisationId, issuer, origin };
  const verdict = isAgain
    ? await perform(db, sendHandOverAgain, input, visit.acting())
    : await perform(db, handOverList, input, visit.acting());
  const t = insideText[language].handOver;
  if (verdict.ok) {
    const link = `${origin}${addresses.handOverLink(verdict.value.token)}`;
    const flash = visit.demo ? t.doneDemo(link) : isAgain ? t.sentAgain : t.done;
    return { kind: 'redirect', to: addresses.handOver(round.id), flash };
  }
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'receiver-is-missing':
      return handOverPage(visit, [{ field: 'mottaker', message: t.refusals.receiver }], 422);
    case 'email-is-unreadable':
      return handOverPage(visit, [{ field: 'epost', message: t.refusals.email }], 422);
    case 'no-such-receiver':
      return handOverPage(
        visit,
        [{ field: 'organisasjon', message: t.refusals.organisation }],
        422,
      );
    case 'received-already':
      return handOverPage(visit, [], 409);
    case 'nobody-ordered':
    case 'round-not-closed':
    case 'handed-over-already':
    case 'nobody-has-applied':
      return handOverPage(visit, [{ field: '', message: handOverWords(refusal, visit) }], 409);
    default:
      return handOverPage(visit, [{ field: '', message: policySentence(refusal, language) }], 422);
  }
}
