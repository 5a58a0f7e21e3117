import { isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate, formatLongDate, formatSpan } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { addGathering } from '../commands/keep-gatherings.ts';
import { type GatheringRecord, listGatherings } from '../store/gatherings.ts';
import { aroundText, planText } from '../text/index.ts';
import type { SummaryState } from '../vocabulary.ts';
import { aroundError } from './around-errors.ts';
import { FactsForm, readFacts } from './gathering-facts.tsx';
import { SubPages } from './sub-pages.tsx';

/** How the summary stands, as a shape beside its word. */
export const summaryShapes: Readonly<Record<SummaryState, StatusShape>> = {
  none: 'idle',
  later: 'half',
  sent: 'ok',
};

/** When a gathering is: its day and hours, or its week. */
export function whenOf(one: GatheringRecord, visit: Visit): string {
  if (one.held_on === null) {
    return aroundText[visit.language].gatherings.weekOf(one.week ?? 0, one.year);
  }
  const hours = formatSpan(one.starts_at, one.ends_at);
  return [formatLongDate(one.held_on, visit.language), hours].filter(Boolean).join(', ');
}

/** All gatherings, the latest year first. */
export async function gatheringsPage(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = aroundText[language].gatherings;
  const rows = await listGatherings(visit.db);
  const may = visit.may('plan.edit', { bodyId: visit.actor?.bodyId ?? null }).ok;
  const make = may ? <ButtonLink href={addresses.newGathering()}>{t.new}</ButtonLink> : null;
  return {
    kind: 'page',
    title: t.title,
    nav: 'meeting-plan',
    crumbs: [{ label: planText[language].title, href: addresses.meetingPlans() }],
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} actions={rows.length > 0 ? make : null} />
        <SubPages current="gatherings" visit={visit} />
        {rows.length === 0 ? (
          <EmptyState title={t.none} body={t.noneBody} action={make} />
        ) : (
          <Table
            caption={t.title}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'theme',
                title: t.columns.theme,
                heading: true,
                cell: ({ id, theme }) => <a href={addresses.gathering(id)}>{theme}</a>,
              },
              { key: 'when', title: t.columns.when, cell: (one) => whenOf(one, visit) },
              { key: 'place', title: t.columns.place, cell: ({ place }) => place },
              {
                key: 'participants',
                title: t.columns.participants,
                cell: ({ participants }) => participants ?? '',
              },
              {
                key: 'summary',
                title: t.columns.summary,
                cell: ({ summary_state, sent_on }) => (
                  <Status shape={summaryShapes[summary_state]}>
                    {sent_on ? t.sentOn(formatDate(sent_on)) : t.states[summary_state]}
                  </Status>
                ),
              },
            ]}
          />
        )}
      </>
    ),
  };
}

/** Where a gathering is put on the year. */
export async function newGatheringPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { language } = visit;
  const t = aroundText[language].gatherings;
  const bodies = (await listBodies(visit.db)).filter(
    ({ id }) => visit.may('plan.edit', { bodyId: id }).ok,
  );
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.new,
    nav: 'meeting-plan',
    crumbs: [
      { label: planText[language].title, href: addresses.meetingPlans() },
      { label: t.title, href: addresses.gatherings() },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.new} />
        <FactsForm
          action={addresses.newGathering()}
          gathering={null}
          bodies={bodies}
          visit={visit}
          errors={errors}
        />
      </>
    ),
  };
}

/** Takes a new gathering. */
export async function takeNewGathering(visit: Visit): Promise<Answer> {
  const { facts, errors } = readFacts(visit);
  if (!isId('body', facts.body_id)) {
    const message = planText[visit.language].refusal['body-unknown'];
    errors.push({ field: 'utvalg', message });
  }
  if (errors.length > 0) return newGatheringPage(visit, errors);
  const verdict = await perform(visit.db, addGathering, facts, visit.acting());
  if (!verdict.ok) return newGatheringPage(visit, [aroundError(verdict.refusal, visit.language)]);
  const flash = aroundText[visit.language].gatherings.added;
  return { kind: 'redirect', to: addresses.gathering(verdict.value), flash };
}
