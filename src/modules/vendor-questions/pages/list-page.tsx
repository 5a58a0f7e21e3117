import type { BodyId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ClarificationTabs } from '../../../ui/components/clarification-tabs.tsx';
import { FilterBar, Select } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Pager } from '../../../ui/components/pager.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listServiceAreas } from '../../mandate/index.ts';
import { byUrgency } from '../rules/a-question-is-overdue-after-it-was-needed.ts';
import { listQuestions, questionOfMatter } from '../store/reads.ts';
import { questionText } from '../text/index.ts';
import type { QuestionState, VendorQuestion } from '../vocabulary.ts';
import { NeededBy, StateMark } from './question-mark.tsx';

const open: readonly QuestionState[] = ['asked', 'conferring', 'escalated'];
const ended: readonly QuestionState[] = ['answered', 'withdrawn'];
const perPage = 50;

/** The queue per area for those who answer; for a vendor, its own questions and no others. */
export async function listPage(visit: Visit): Promise<Answer> {
  const { db, language, query } = visit;
  const t = questionText[language];
  const { actor } = visit.acting();
  const outside = actor.role === 'vendor';
  const matter = query.get('avklaring');
  if (matter && !outside) {
    const one = await questionOfMatter(db, matter);
    if (one) return { kind: 'redirect', to: addresses.vendorQuestion(one.id) };
  }
  const areas = await listServiceAreas(db);
  const area = areas.find(({ code }) => code === query.get('omrade'))?.code;
  const chosen = query.get('vis') ?? (outside ? 'alle' : 'venter');
  const states = chosen === 'venter' ? open : chosen === 'avsluttet' ? ended : undefined;
  const page = Math.max(1, Math.min(1000, wholeNumber(query.get('side')) ?? 1));
  const found = await listQuestions(db, {
    area,
    states,
    vendor: outside ? actor.organisationId : undefined,
    bodyId: outside || area ? undefined : (ownBody(visit) ?? undefined),
    limit: perPage + 1,
    offset: (page - 1) * perPage,
  });
  const questions = found.slice(0, perPage);
  const pageAt = (side: number) =>
    addresses.vendorQuestions({
      omrade: area ?? (asksForAll(visit) ? all : undefined),
      vis: chosen,
      side,
    });
  const areaName = (code: string) => areas.find((one) => one.code === code)?.[language] ?? code;
  const asking = visit.may('question.ask', { bodyId: null }).ok ? (
    <ButtonLink href={addresses.newVendorQuestion()}>{t.ask}</ButtonLink>
  ) : null;
  return {
    kind: 'page',
    title: t.title,
    nav: outside ? 'questions' : 'matters',
    main: (
      <>
        <PageHead title={t.title} lede={outside ? t.ownLede : t.lede} actions={asking} />
        {outside ? null : <ClarificationTabs current="questions" language={language} />}
        <FilterBar action={addresses.vendorQuestions()} label={t.label} submit={t.show}>
          <Select
            name="omrade"
            label={t.cols.area}
            value={area ?? ''}
            options={[
              { value: '', label: t.all },
              ...areas.map((one) => ({ value: one.code, label: one[language] })),
            ]}
          />
          <Select
            name="vis"
            label={t.cols.state}
            value={chosen}
            options={[
              { value: 'venter', label: t.waiting },
              { value: 'avsluttet', label: t.ended },
              { value: 'alle', label: t.all },
            ]}
          />
        </FilterBar>
        {questions.length === 0 ? (
          <EmptyState {...(outside ? t.emptyOwn : t.empty)} action={asking} />
        ) : (
          <Table
            caption={t.caption}
            rows={questions.toSorted(byUrgency)}
            rowKey={({ id }) => id}
            columns={columnsFor(visit, outside, areaName)}
          />
        )}
        <Pager
          label={t.pages.label}
          shown={t.pages.shown(page)}
          previous={page > 1 ? { href: pageAt(page - 1), label: t.pages.previous } : undefined}
          next={
            found.length > perPage ? { href: pageAt(page + 1), label: t.pages.next } : undefined
          }
        />
      </>
    ),
  };
}

/** What stands for every area in a link; a form sends an empty field for it. */
const all = 'alle';
const asksForAll = ({ query }: Visit) => ['', all].includes(query.get('omrade') ?? 'own');

/** Somebody appointed to one body sees that body's questions first. */
const ownBody = (visit: Visit): BodyId | null =>
  asksForAll(visit) ? null : (visit.actor?.bodyId ?? null);

function columnsFor(
  { language, today }: Visit,
  outside: boolean,
  areaName: (code: string) => string,
): Column<VendorQuestion>[] {
  const t = questionText[language];
  return [
    {
      key: 'title',
      title: t.cols.question,
      heading: true,
      cell: (one) => (
        <>
          <a href={addresses.vendorQuestion(one.id)}>{one.title}</a>
          <small className="nb"> {one.number}</small>
          {!outside && one.decidedBefore ? <Status shape="warn">{t.askedAgain}</Status> : null}
        </>
      ),
    },
    { key: 'area', title: t.cols.area, cell: (one) => areaName(one.area) },
    {
      key: 'needed',
      title: t.cols.needed,
      cell: (one) => <NeededBy one={one} language={language} today={today} />,
    },
    outside
      ? {
          key: 'sent',
          title: t.cols.sent,
          cell: (one) => (one.sentOn ? formatDate(one.sentOn) : '–'),
        }
      : { key: 'expert', title: t.cols.expert, cell: (one) => one.expertName ?? t.noExpert },
    {
      key: 'state',
      title: t.cols.state,
      cell: (one) => <StateMark one={one} language={language} outside={outside} />,
    },
  ];
}
