import { addresses } from '../../../ui/addresses.ts';
import { Details } from '../../../ui/components/details.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listQuotas, readGroup, readQuotaRevision } from '../store/quota-reads.ts';
import { listCommonKeys, listNeeds } from '../store/reads.ts';
import { recruitmentText } from '../text/index.ts';
import { boardOf, type FromOffers } from './board-view.ts';
import { GroupNeeds } from './group-needs.tsx';
import { QuotaForm, Standing } from './group-quota.tsx';
import { leftSeats } from './left-seats.tsx';

/** Which form of the page was refused, and why. */
export type RefusedForm = {
  form: 'kvoter' | 'nytt-behov' | 'endre-behov';
  errors: readonly FieldError[];
  status: number;
};

/** One group: how its seats stand, what it needs, and where both are changed. */
export async function groupPage(
  visit: Visit,
  above?: FromOffers,
  refused?: RefusedForm,
): Promise<Answer> {
  const { db, language, params, today } = visit;
  const t = recruitmentText[language];
  const group = await readGroup(db, params.id ?? '');
  if (!group) return { kind: 'not-found' };
  const [board, quotas, seen, needs, keys] = await Promise.all([
    boardOf(db, today, above?.offeredOn),
    listQuotas(db, group.id),
    readQuotaRevision(db, group.id),
    listNeeds(db),
    listCommonKeys(db),
  ]);
  const standing = board.rows.find(({ id }) => id === group.id)?.standing;
  const ownBoard = { ...board, rows: board.rows.filter(({ id }) => id === group.id) };
  const mayEdit = visit.may('recruitment.edit', { bodyId: group.id }).ok;
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: group.name,
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.quotaBoard() }],
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={group.name}
          actions={
            <a className="lone" href={addresses.body(group.id)}>
              {t.group.seatsInRegister}
            </a>
          }
        />
        <section className="block" aria-labelledby="plassene">
          <h2 id="plassene">{t.group.standing}</h2>
          {standing && standing.total > 0 ? (
            <Standing
              standing={standing}
              parties={board.parties}
              quotas={quotas}
              language={language}
            />
          ) : (
            <p>{t.group.noQuota}</p>
          )}
          {mayEdit && board.parties.length > 0 ? (
            <Details
              summary={t.group.quota}
              open={refused?.form === 'kvoter' || standing?.total === 0}
            >
              <QuotaForm {...{ visit, refused, quotas, seen }} parties={board.parties} />
            </Details>
          ) : null}
        </section>
        {await leftSeats(visit, ownBoard, above)}
        <GroupNeeds {...{ visit, keys, mayEdit, refused }} bodyId={group.id} needs={needs} />
      </>
    ),
  };
}
