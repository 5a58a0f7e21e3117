import type { Language } from '../../../kernel/language.ts';
import { Details } from '../../../ui/components/details.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import type { Panel, ReachedAim } from '../../selection/vocabulary.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun } from '../vocabulary.ts';
import type { NamesOnRun } from './names-on-a-run.ts';
import { numberWritten } from './written-numbers.ts';

/** What came of each aim, what nobody can pass, and whether that is proven. */
export function AimsReached(props: { reached: readonly ReachedAim[]; language: Language }) {
  const { reached, language } = props;
  const t = choosingText[language].result;
  // What the lots sum to says nothing to anybody; that nothing sums higher is what is proven.
  const ofAim = (name: ReachedAim['name'], value: number) =>
    name === 'lots' ? '–' : numberWritten(value, language);
  return (
    <section className="block" aria-labelledby="maal">
      <h2 id="maal">{t.aims}</h2>
      <Table
        caption={t.aims}
        rows={reached}
        rowKey={({ name }) => name}
        columns={[
          { key: 'aim', title: t.aim, heading: true, cell: ({ name }) => t.aimNames[name] },
          {
            key: 'value',
            title: t.value,
            number: true,
            cell: ({ name, value }) => ofAim(name, value),
          },
          {
            key: 'bound',
            title: t.bound,
            number: true,
            cell: ({ name, bound }) => ofAim(name, bound),
          },
          {
            key: 'proof',
            title: t.proof,
            cell: ({ value, bound, exact }) => {
              const met = Math.abs(value - bound) < 1e-6;
              if (met && exact) return <Status shape="ok">{t.exact}</Status>;
              return <Status shape={met ? 'half' : 'warn'}>{met ? t.word : t.gap}</Status>;
            },
          },
        ]}
      />
    </section>
  );
}

/** Whether those chosen cover what each group needs, and which needs no more than enough cover. */
export function NeedsCovered(props: {
  run: ChoosingRun;
  panel: Panel;
  names: NamesOnRun;
  language: Language;
}) {
  const { run, panel, names, language } = props;
  const t = choosingText[language].result;
  const { needs, candidates } = run.problem;
  if (needs.length === 0) return null;
  const covering = (competence: string) =>
    new Set(
      candidates.filter(({ competences }) => competences.includes(competence)).map(({ id }) => id),
    );
  const rows = needs.map(({ group, competence, atLeast }) => {
    const who = covering(competence);
    const has = (panel.members[group] ?? []).filter((person) => who.has(person)).length;
    return { group, competence, atLeast, has };
  });
  const groups = run.problem.groups
    .map(({ key }) => ({ key, of: rows.filter(({ group }) => group === key) }))
    .filter(({ of }) => of.length > 0);
  const named = (of: typeof rows) => of.map(({ competence }) => names.need(competence)).join(', ');
  return (
    <section className="block" aria-labelledby="dekket">
      <h2 id="dekket">{t.needs}</h2>
      <Table
        caption={t.needs}
        rows={groups}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'group',
            title: choosingText[language].demands.group,
            heading: true,
            cell: ({ key }) => names.group(key),
          },
          {
            key: 'covered',
            title: t.covered,
            number: true,
            cell: ({ of }) =>
              t.coveredOf(of.filter(({ has, atLeast }) => has >= atLeast).length, of.length),
          },
          {
            key: 'tight',
            title: t.tight,
            cell: ({ of }) => named(of.filter(({ has, atLeast }) => has === atLeast && has > 0)),
          },
        ]}
      />
      <Details summary={t.allNeeds}>
        <Table
          caption={t.allNeeds}
          rows={rows}
          rowKey={({ group, competence }) => `${group} ${competence}`}
          columns={[
            {
              key: 'need',
              title: t.need,
              heading: true,
              cell: ({ competence }) => names.need(competence),
            },
            {
              key: 'group',
              title: choosingText[language].demands.group,
              cell: ({ group }) => names.group(group),
            },
            { key: 'least', title: t.least, number: true, cell: ({ atLeast }) => String(atLeast) },
            { key: 'has', title: t.has, number: true, cell: ({ has }) => String(has) },
          ]}
        />
      </Details>
    </section>
  );
}
