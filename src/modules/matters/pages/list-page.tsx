import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ClarificationTabs } from '../../../ui/components/clarification-tabs.tsx';
import { FilterBar, Select, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Pager } from '../../../ui/components/pager.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { structureOn } from '../../mandate/index.ts';
import { listBodies } from '../../organisations/index.ts';
import { listMatters, type MatterFilter } from '../store/reads.ts';
import { countAnswers } from '../store/several.ts';
import { matterText } from '../text/pages/index.ts';
import { type Matter, type MatterState, matterStates } from '../vocabulary.ts';
import { Deadline, deadlineOf, MatterMark } from './matter-mark.tsx';

const ended: readonly MatterState[] = ['decided', 'withdrawn'];
const going = matterStates.filter((state) => !ended.includes(state));
const perPage = 50;

/** The matters, what is due soonest first, by body, state and words; the filter is in the address. */
export async function listPage(visit: Visit): Promise<Answer> {
  const { db, language, query, today } = visit;
  const t = matterText[language];
  const [bodies, structure] = await Promise.all([listBodies(db), structureOn(db, today)]);
  const inStructure = bodies.filter(({ id }) =>
    structure?.bodies.some(({ bodyId }) => bodyId === id),
  );
  const chosen = query.get('vis') ?? 'ikke-avgjort';
  const bodyId = inStructure.find(({ id }) => id === query.get('gruppe'))?.id;
  const words = query.get('ord')?.slice(0, 200) ?? '';
  const page = Math.max(1, Math.min(1000, wholeNumber(query.get('side')) ?? 1));
  const found = await listMatters(db, {
    ...filterOf(chosen, today),
    bodyIds: bodyId ? [bodyId] : undefined,
    words: words || undefined,
    limit: perPage + 1,
    offset: (page - 1) * perPage,
  });
  const matters = found.slice(0, perPage);
  const answers = await countAnswers(
    db,
    matters.map(({ id }) => id),
  );
  const raise = visit.may('matter.raise', { bodyId: null }).ok ? (
    <ButtonLink href={addresses.newMatter()}>{t.raise}</ButtonLink>
  ) : null;
  const hidden = visit.may('question.read', { bodyId: null }).ok ? [] : (['questions'] as const);
  const noTimetable = visit.may('timetable.read', { bodyId: null }).ok
    ? []
    : (['timetable'] as const);
  const pageAt = (side: number) =>
    addresses.matters({ gruppe: bodyId, vis: chosen, ord: words, side });
  const columns: Column<Matter>[] = [
    {
      key: 'matter',
      title: t.cols.matter,
      heading: true,
      cell: (one) => (
        <>
          <a href={addresses.matter(one.id)}>{one.title}</a>
          <small className="nb"> {one.number}</small>
        </>
      ),
    },
    {
      key: 'body',
      title: t.cols.body,
      cell: (one) => {
        const body = bodies.find(({ id }) => id === one.bodyId);
        return body?.short_name ? (
          <abbr title={body.name}>{body.short_name}</abbr>
        ) : (
          (body?.name ?? one.bodyId)
        );
      },
    },
    { key: 'waits', title: t.cols.waits, cell: (one) => one.waitsFor || '–' },
    {
      key: 'due',
      title: t.cols.due,
      cell: (one) => (
        <Deadline
          day={deadlineOf(one)}
          today={today}
          ended={one.ending !== null}
          language={language}
        />
      ),
    },
    {
      key: 'answers',
      title: t.cols.answers,
      number: true,
      cell: (one) => {
        const count = answers.get(one.id);
        return count ? <span className="nb">{t.answered(count.given, count.asked)}</span> : '–';
      },
    },
    {
      key: 'state',
      title: t.cols.state,
      cell: (one) => <MatterMark matter={one} language={language} />,
    },
  ];
  return {
    kind: 'page',
    title: t.title,
    nav: 'matters',
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} actions={raise} />
        <ClarificationTabs
          current="matters"
          language={language}
          without={[...hidden, ...noTimetable]}
        />
        <FilterBar action={addresses.matters()} label={t.filter.label} submit={t.filter.show}>
          <Select
            name="gruppe"
            label={t.filter.body}
            value={bodyId ?? ''}
            options={[
              { value: '', label: t.filter.all },
              ...inStructure.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Select
            name="vis"
            label={t.filter.state}
            value={chosen}
            options={[
              { value: 'ikke-avgjort', label: t.filter.going },
              { value: 'over-tiden', label: t.filter.late },
              ...matterStates.map((state) => ({ value: state, label: t.states[state] })),
              { value: 'avsluttet', label: t.filter.ended },
              { value: 'ovelser', label: t.filter.practice },
              { value: 'alle', label: t.filter.all },
            ]}
          />
          <TextField name="ord" label={t.filter.words} value={words} />
        </FilterBar>
        {matters.length === 0 ? (
          <EmptyState title={t.empty.title} body={t.empty.body} action={raise} />
        ) : (
          <Table caption={t.caption} rows={matters} rowKey={({ id }) => id} columns={columns} />
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

function filterOf(chosen: string, today: string): MatterFilter {
  const state = matterStates.find((one) => one === chosen);
  if (state) return { states: [state], practice: false };
  if (chosen === 'over-tiden') return { overdueOn: today, practice: false };
  if (chosen === 'avsluttet') return { states: ended, practice: false };
  if (chosen === 'ovelser') return { practice: true };
  if (chosen === 'alle') return {};
  return { states: going, practice: false };
}
