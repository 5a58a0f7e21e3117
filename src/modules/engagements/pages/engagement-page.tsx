import type { PersonId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Facts, Table } from '../../../ui/components/tables.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import { listAppointedAs } from '../../identity/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { activeFigure, listFigures, listRoleProfiles, readGroup } from '../../recruitment/index.ts';
import {
  linkPerson,
  nameExpertRoles,
  removePeriod,
  setPeriod,
} from '../commands/keep-engagement.ts';
import { engagementsSeen } from '../engagements-seen.ts';
import { boundsOf, practiceShare } from '../rules/a-workload-fits-the-active-figure.ts';
import { listExpertRoles } from '../store/expert-reads.ts';
import { expertsText } from '../text/experts/index.ts';
import { engagementErrors } from './engagement-sentences.ts';

type Refused = { errors: readonly FieldError[]; status: 409 | 422 };

/** One engagement: how much from when, what is left for practice, and who enters its hours. */
export async function engagementPage(visit: Visit, refused?: Refused): Promise<Answer> {
  const { db, language, params, today } = visit;
  const t = expertsText[language];
  const seen = await engagementsSeen(db, visit.acting().actor);
  const one = seen.find(({ id }) => id === params.id);
  if (!one) return { kind: 'not-found' };
  const [group, profiles, figures, experts, users] = await Promise.all([
    readGroup(db, one.bodyId),
    listRoleProfiles(db),
    listFigures(db),
    listExpertRoles(db),
    listAppointedAs(db, 'expert', today),
  ]);
  const profile = profiles.find(({ id }) => id === one.roleId);
  const isExpert = experts.includes(one.roleId);
  const bounds = profile && boundsOf(profile, isExpert, activeFigure(figures, 'expert-workload'));
  const stated =
    isExpert && bounds?.figure === null
      ? figures.filter(
          (figure) =>
            figure.key === 'expert-workload' &&
            figure.unit !== 'date' &&
            figure.state !== 'replaced',
        )
      : [];
  const mayEdit = visit.may('engagement.edit', { bodyId: one.bodyId }).ok;
  const address = addresses.engagement(one.id);
  const errors = refused?.errors ?? [];
  const hint = bounds?.figure
    ? t.one.byFigure(bounds.low, bounds.high, bounds.figure.name[language], bounds.figure.source)
    : t.one.byProfile(bounds?.low ?? 0, bounds?.high ?? 100);
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: one.name,
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.expertPool() }],
    main: (
      <>
        <ErrorSummary of="periode" title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={one.name} lede={group?.name} />
        <Facts
          facts={[
            { label: t.one.role, value: profile?.name[language] ?? '' },
            { label: t.one.unit, value: one.unit },
            {
              label: t.one.person,
              value: users.find(({ personId }) => personId === one.personId)?.name ?? t.one.nobody,
            },
            ...(one.offerId && visit.may('offer.read', { bodyId: null }).ok
              ? [
                  {
                    label: t.one.offer,
                    value: <a href={addresses.offer(one.offerId)}>{t.one.offer}</a>,
                  },
                ]
              : []),
          ]}
        />
        <section className="block" aria-labelledby="hvor-mye">
          <h2 id="hvor-mye">{t.one.periods}</h2>
          {one.periods.length === 0 ? (
            <p>{t.one.none}</p>
          ) : (
            <Table
              caption={t.one.periods}
              rows={one.periods}
              rowKey={({ from }) => from}
              columns={[
                {
                  key: 'from',
                  title: t.one.from,
                  heading: true,
                  cell: ({ from }) => formatDate(from),
                },
                {
                  key: 'to',
                  title: t.one.to,
                  cell: ({ to }) => (to ? formatDate(to) : t.one.untilNotice),
                },
                {
                  key: 'percent',
                  title: t.one.percent,
                  number: true,
                  cell: ({ percent }) => `${percent}\u00a0%`,
                },
                {
                  key: 'released',
                  title: t.one.released,
                  number: true,
                  cell: ({ releasedPercent }) => `${releasedPercent}\u00a0%`,
                },
                {
                  key: 'practice',
                  title: t.one.practice,
                  number: true,
                  cell: ({ percent }) => `${practiceShare(percent)}\u00a0%`,
                },
                ...(mayEdit
                  ? [
                      {
                        key: 'remove',
                        title: <span className="vh">{t.one.remove}</span>,
                        cell: ({ from }: { from: string }) => (
                          <PostButton
                            action={address}
                            secondary
                            small
                            label={t.one.removeNamed(formatDate(from))}
                            fields={{ gjor: 'ta-bort', fra: from, versjon: String(one.version) }}
                          >
                            {t.one.remove}
                          </PostButton>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
          {mayEdit ? (
            <Details summary={t.one.add} open={errors.length > 0 || one.periods.length === 0}>
              {stated.length > 0 ? (
                <>
                  <p>{t.one.stated}</p>
                  <ul className="effects">
                    {stated.map((figure) =>
                      figure.unit === 'date' ? null : (
                        <li key={figure.id}>
                          {`${figure.name[language]}: ${figure.low}–${figure.high}\u00a0% (${figure.source})`}
                        </li>
                      ),
                    )}
                  </ul>
                </>
              ) : null}
              <form method="post" action={address} className="fields terms">
                <FieldsOf id="periode" errors={errors} typed={refused ? visit.form.text : null}>
                  <Hidden values={{ gjor: 'periode', versjon: one.version }} />
                  <TextField
                    name="fra"
                    label={t.one.from}
                    hint={t.one.dateHint}
                    inputMode="numeric"
                    size={10}
                  />
                  <TextField
                    name="til"
                    label={t.one.to}
                    hint={t.one.toHint}
                    inputMode="numeric"
                    size={10}
                  />
                  <TextField
                    name="andel"
                    label={t.one.percentLabel}
                    hint={hint}
                    inputMode="numeric"
                    size={4}
                  />
                  <TextField
                    name="frikjopt"
                    label={t.one.releasedLabel}
                    inputMode="numeric"
                    size={4}
                    value="0"
                  />
                </FieldsOf>
                <p className="acts">
                  <Button>{t.one.submit}</Button>
                </p>
              </form>
            </Details>
          ) : null}
        </section>
        {mayEdit && isExpert ? (
          <Details summary={t.one.person}>
            <form method="post" action={address} className="fields terms">
              <FieldsOf id="bruker">
                <Hidden values={{ gjor: 'bruker', versjon: one.version }} />
                <Select
                  name="person"
                  label={t.one.person}
                  value={one.personId ?? ''}
                  options={[
                    { value: '', label: t.one.nobody },
                    ...users.map(({ personId, name }) => ({ value: personId, label: name })),
                  ]}
                />
              </FieldsOf>
              <p className="acts">
                <Button secondary>{t.one.personSubmit}</Button>
              </p>
            </form>
          </Details>
        ) : null}
      </>
    ),
  };
}

/** Takes a period, or which user it is. */
export async function takeEngagementForm(visit: Visit): Promise<Answer> {
  const { db, form, language, params } = visit;
  const t = expertsText[language].one;
  const acting = visit.acting();
  const engagementId = params.id ?? '';
  const of = { engagementId, version: wholeNumber(form.text('versjon')) ?? -1 };
  const act = form.text('gjor');
  const to = addresses.engagement(engagementId);
  const typedEnd = form.text('til').trim();
  const period = {
    from: parseDate(form.text('fra')),
    to: typedEnd ? parseDate(typedEnd) : null,
    percent: wholeNumber(form.text('andel')) ?? -1,
    releasedPercent: wholeNumber(form.text('frikjopt').trim() || '0') ?? -1,
  };
  if (act === 'periode' && typedEnd && period.to === null) {
    const message = expertsText[language].refusal['no-such-period-day'];
    return engagementPage(visit, { errors: [{ field: 'til', message }], status: 422 });
  }
  const [verdict, flash] =
    act === 'periode'
      ? [await perform(db, setPeriod, { ...of, period }, acting), t.saved]
      : act === 'ta-bort'
        ? [await perform(db, removePeriod, { ...of, from: form.text('fra') }, acting), t.removed]
        : act === 'bruker'
          ? [
              await perform(
                db,
                linkPerson,
                { ...of, personId: (form.text('person') || null) as PersonId | null },
                acting,
              ),
              t.personSaved,
            ]
          : [null, ''];
  if (verdict === null) return { kind: 'not-found' };
  if (verdict.ok) return { kind: 'redirect', to, flash };
  const { refusal } = verdict;
  if (refusal.code === 'not-found') return { kind: 'not-found' };
  const errors = engagementErrors(refusal, language);
  const status = refusal.code === 'engagement-changed-meanwhile' ? 409 : 422;
  return engagementPage(visit, { errors, status });
}

/** Takes which roles are experts'. */
export async function takeExpertsForm(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  if (form.text('gjor') !== 'roller') return { kind: 'not-found' };
  const input = { roleIds: form.all('rolle') };
  const verdict = await perform(db, nameExpertRoles, input, visit.acting());
  if (!verdict.ok) return { kind: 'not-found' };
  const flash = expertsText[language].roles.done;
  return { kind: 'redirect', to: addresses.expertPool(), flash };
}
