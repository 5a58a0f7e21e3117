import type { Language } from '../../../kernel/language.ts';
import { Table } from '../../../ui/components/tables.tsx';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun } from '../vocabulary.ts';
import type { NamesOnRun } from './names-on-a-run.ts';

type Props = { run: ChoosingRun; names: NamesOnRun; language: Language };

/** What is demanded of each group and of everybody, as it is computed with. */
export function RunDemands({ run, names, language }: Props) {
  const t = choosingText[language].demands;
  const { problem, demands } = run;
  const pool = (group: string) =>
    problem.candidates.filter(({ groups }) => groups?.some((one) => one.group === group)).length;
  const needsByNumber = (group: string): string[] => {
    const needs = problem.needs.filter((need) => need.group === group);
    return [...new Set(needs.map(({ atLeast }) => atLeast))].map((least) => {
      const of = needs.filter(({ atLeast }) => atLeast === least);
      const whats = of.map(({ competence }) => names.need(competence));
      return whats.length === 1 ? t.need(whats.join(), least) : t.eachNeed(whats.join(', '), least);
    });
  };
  const asked = (group: string): string[] => [
    ...problem.quotas
      .filter((quota) => quota.group === group)
      .map(({ attribute, value, min, max }) => {
        const what = names.what(attribute, value);
        const seats = problem.groups.find(({ key }) => key === group)?.seats ?? max;
        if (min === max) return t.exact(what, min);
        if (max >= seats) return t.min(what, min);
        return min === 0 ? t.max(what, max) : t.between(what, min, max);
      }),
    ...needsByNumber(group),
  ];
  const limits = [
    t.mostGroups(problem.mostGroups),
    ...(problem.mostPerUnit === null ? [] : [t.mostPerUnit(problem.mostPerUnit)]),
    ...(problem.suitabilityBand && run.method === 'best-fit'
      ? [t.band(problem.suitabilityBand)]
      : []),
    ...(demands.countSeated ? [t.seated] : []),
  ];
  const bound = demands.people.map((one) => {
    const code = Object.keys(run.key.people).find(
      (person) => run.key.people[person]?.[one.bodyId] === one.applicantId,
    );
    const group = Object.keys(run.key.groups).find((key) => run.key.groups[key] === one.bodyId);
    const say = one.must ? t.must : t.mustNot;
    const said = say(names.person(code ?? ''), names.group(group ?? ''));
    // The reason may say who it is: it is for those who read the name.
    return code && names.isNamed(code) ? `${said}: ${one.reason}` : said;
  });
  return (
    <>
      <Table
        caption={t.title}
        rows={problem.groups}
        rowKey={({ key }) => key}
        columns={[
          { key: 'group', title: t.group, heading: true, cell: ({ key }) => names.group(key) },
          { key: 'seats', title: t.seats, number: true, cell: ({ seats }) => String(seats) },
          { key: 'pool', title: t.pool, number: true, cell: ({ key }) => String(pool(key)) },
          {
            key: 'quotas',
            title: t.quotas,
            cell: ({ key }) => asked(key).join('; ') || t.none,
          },
        ]}
      />
      <p className="why">{limits.join(' ')}</p>
      {bound.length > 0 ? (
        <>
          <h3>{t.bound}</h3>
          <ul>
            {bound.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
