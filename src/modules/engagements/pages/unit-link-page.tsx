import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, FieldsOf } from '../../../ui/components/forms.tsx';
import { KeptText } from '../../../ui/components/kept-text.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import { readApplicants } from '../../applications/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { stopPage } from '../../identity/stop-page.tsx';
import { actorByLink } from '../actor-by-link.ts';
import { answerConsentByLink, askConsent, noteConsent } from '../commands/ask-consent.ts';
import { unitLoads } from '../rules/how-much-a-unit-gives.ts';
import { boundsIn, readScene } from '../scene.ts';
import { readConsent } from '../store/consent-reads.ts';
import { listEngagements } from '../store/engagement-reads.ts';
import { consentOfLink } from '../store/links.ts';
import { unitsText } from '../text/units/index.ts';
import { answerWays } from '../vocabulary.ts';
import { unitErrors, unitStatus } from './unit-sentences.ts';
import { ConsentFields, unitsPage } from './units-page.tsx';

type Refused = { errors: readonly FieldError[]; status: 409 | 422 };

/**
 * The page behind the link to the leader of a unit: who of the unit, how much time from when, and
 * what the unit gives already. Opening it changes nothing; once answered it names nobody.
 */
export async function unitLinkPage(visit: Visit, refused?: Refused): Promise<Answer> {
  const { db, language, today, params } = visit;
  const t = unitsText[language];
  const id = await consentOfLink(db, params.token ?? '');
  const consent = id && (await readConsent(db, id));
  const round = consent && (await readRecruitmentRound(db, consent.roundId));
  if (!consent || !round) {
    return stopPage({ title: t.link.unknownTitle, body: t.link.unknown, status: 404 });
  }
  if (consent.answer) {
    return stopPage(
      { title: t.link.doneTitle, body: t.link.done(t.marks[consent.answer]) },
      <KeptText
        language={language}
        lines={[{ key: 'grunn', label: t.link.reason, text: visit.form.text('grunn') }]}
      />,
    );
  }
  const [people, scene, engaged] = await Promise.all([
    readApplicants(db, consent.applicantIds),
    readScene(db, round),
    listEngagements(db),
  ]);
  const rows = people
    .filter(({ state }) => state === 'submitted')
    .flatMap((one) =>
      one.applications
        .filter(({ withdrawnAt }) => withdrawnAt === null)
        .map((wish) => {
          const bounds = boundsIn(scene, wish.roleId);
          const role = scene.roles.get(wish.roleId)?.name[language] ?? '';
          const group = scene.groups.get(wish.bodyId)?.name ?? '';
          return {
            key: `${one.id} ${wish.id}`,
            name: one.name,
            role: [role, group].filter(Boolean).join(', '),
            time: bounds ? t.link.percent(bounds.low, bounds.high) : '',
          };
        }),
    );
  const [load] = unitLoads(
    engaged.filter(({ unit }) => unit === consent.unit),
    today,
    today,
  );
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.link.title(consent.unit),
    nav: '',
    bare: true,
    main: (
      <div className="reply-link">
        <ErrorSummary of="svar" title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.link.title(consent.unit)} />
        <section aria-labelledby="hvem">
          <h2 id="hvem">{t.link.who}</h2>
          <Table
            caption={t.link.who}
            rows={rows}
            rowKey={({ key }) => key}
            columns={[
              { key: 'name', title: t.link.name, heading: true, cell: ({ name }) => name },
              { key: 'role', title: t.link.role, cell: ({ role }) => role },
              { key: 'time', title: t.link.time, cell: ({ time }) => time },
              {
                key: 'start',
                title: t.link.start,
                cell: () => (round.startOn ? formatDate(round.startOn) : ''),
              },
            ]}
          />
        </section>
        <section aria-labelledby="fra-for">
          <h2 id="fra-for">{t.link.load}</h2>
          <p>{t.link.loadOf(load?.people ?? 0, load?.percent ?? 0)}</p>
        </section>
        <form
          method="post"
          action={addresses.unitLink(params.token ?? '')}
          className="fields terms"
        >
          <FieldsOf id="svar" errors={errors} typed={refused ? visit.form.text : null}>
            <ConsentFields visit={visit} />
          </FieldsOf>
          <p className="acts">
            <Button>{t.link.submit}</Button>
          </p>
        </form>
      </div>
    ),
  };
}

/** Takes the answer of the leader who holds the link. */
export async function takeUnitLink(visit: Visit): Promise<Answer> {
  const { db, form, now, today, language } = visit;
  const token = visit.params.token ?? '';
  const id = await consentOfLink(db, token);
  const consent = id && (await readConsent(db, id));
  const round = consent && (await readRecruitmentRound(db, consent.roundId));
  if (!round) return unitLinkPage(visit);
  const acting = { actor: await actorByLink(db, round, 'consent'), now, today };
  const input = { token, answer: form.text('svar'), reason: form.text('grunn') };
  const verdict = await perform(db, answerConsentByLink, input, acting);
  if (verdict.ok) return { kind: 'redirect', to: addresses.unitLink(token) };
  const { refusal } = verdict;
  if (refusal.code === 'consent-is-answered') return unitLinkPage(visit);
  const errors = unitErrors(refusal, language);
  return unitLinkPage(visit, { errors, status: unitStatus(refusal) });
}

/** Asks the leaders of units, or notes what one of them said. */
export async function takeUnitsForm(visit: Visit): Promise<Answer> {
  const { db, form, language, origin } = visit;
  const t = unitsText[language];
  const roundId = form.text('runde') as AdvertRoundId;
  const to = addresses.unitLoads({ runde: roundId });
  if (form.text('gjor') === 'spor') {
    const input = { roundId, units: form.all('enhet'), origin };
    const verdict = await perform(db, askConsent, input, visit.acting());
    if (verdict.ok) return { kind: 'redirect', to, flash: t.ask.done(verdict.value.asked) };
    const { refusal } = verdict;
    if (refusal.code === 'not-found') return { kind: 'not-found' };
    const errors = unitErrors(refusal, language);
    return unitsPage(visit, { form: 'spor', errors, status: unitStatus(refusal) });
  }
  if (form.text('gjor') === 'svar') {
    const consentId = form.text('sporsmal');
    const how = answerWays.find((way) => way === form.text('hvordan')) ?? 'phone';
    const input = { consentId, how, answer: form.text('svar'), reason: form.text('grunn') };
    const verdict = await perform(db, noteConsent, input, visit.acting());
    if (verdict.ok) return { kind: 'redirect', to, flash: t.asked.done };
    const { refusal } = verdict;
    if (refusal.code === 'not-found') return { kind: 'not-found' };
    const errors = unitErrors(refusal, language);
    return unitsPage(visit, { form: consentId, errors, status: unitStatus(refusal) });
  }
  return { kind: 'not-found' };
}
