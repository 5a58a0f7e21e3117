import type { Language } from '../../../kernel/language.ts';
import { Details } from '../../../ui/components/details.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { whatIsCounted } from '../../selection/index.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun, RunResult } from '../vocabulary.ts';
import { PersonLink } from './chosen-chart.tsx';
import type { NamesOnRun } from './names-on-a-run.ts';
import { numberWritten, percentWritten } from './written-numbers.ts';

type Found = Extract<RunResult, { status: 'found' }>;
type Props = { run: ChoosingRun; found: Found; names: NamesOnRun; language: Language };

const tall = 100;

/** The chance of each applicant: a line for each, sorted, with the lowest marked; and as a table. */
export function Chances({ run, found, names, language }: Props) {
  const t = choosingText[language].result;
  const never = new Set(found.never);
  const rows = run.problem.candidates
    .filter(({ id }) => !never.has(id) && !run.key.seated[id])
    .map(({ id }) => ({ id, chance: found.probabilities[id] ?? 0 }))
    .sort((a, b) => a.chance - b.chance || (a.id < b.id ? -1 : 1));
  const most = Math.max(1, ...rows.map(({ chance }) => chance));
  const joint = whatIsCounted(run.problem) === 'seats';
  const title = joint ? t.expectedTitle : t.chances;
  const asTable = joint ? t.expectedAsTable : t.sameAsTable;
  const written = (value: number) => chanceWritten(run, value, language);
  const y = (chance: number) => tall - (tall * chance) / most;
  return (
    <section className="block" aria-labelledby="sjanser">
      <h2 id="sjanser">{title}</h2>
      <p>
        {joint ? t.expectedLede(written(found.minimum)) : t.chancesLede(written(found.minimum))}
      </p>
      <figure className="chances" aria-label={title}>
        <svg
          viewBox={`0 0 ${Math.max(1, rows.length)} ${tall}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {rows.map(({ id, chance }, at) => (
            <rect key={id} x={at + 0.1} width="0.8" y={y(chance)} height={tall - y(chance)} />
          ))}
          <line
            x1="0"
            x2={rows.length}
            y1={y(found.minimum)}
            y2={y(found.minimum)}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <figcaption>
          <span>0</span>
          <span>{written(most)}</span>
        </figcaption>
      </figure>
      <p>{certificateWords(run, found, language)}</p>
      <p className="why">
        {t.selections(found.selections)} {t.ask}
      </p>
      <Details summary={asTable} open={rows.length <= 40}>
        <Table
          caption={asTable}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'person',
              title: t.person,
              heading: true,
              cell: ({ id }) => <PersonLink {...{ run, names }} person={id} />,
            },
            {
              key: 'chance',
              title: joint ? t.expected : t.chance,
              number: true,
              cell: ({ chance }) => written(chance),
            },
          ]}
        />
      </Details>
    </section>
  );
}

/** Those whom no selection can take; why is asked of each. */
export function NeverChosen({ run, found, names, language }: Props) {
  const t = choosingText[language].result;
  if (found.never.length === 0) return null;
  return (
    <section className="block" aria-labelledby="aldri">
      <h2 id="aldri">{t.never}</h2>
      <p>{t.neverLede(found.never.length)}</p>
      <ul className="people">
        {found.never.map((person) => (
          <li key={person}>
            <PersonLink {...{ run, person, names }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a result is worth, in words: what is proven, and by whom. */
export function certificateWords(run: ChoosingRun, found: Found, language: Language): string {
  const t = choosingText[language].result.certificate;
  const { exact, gap } = found.certificate;
  const joint = whatIsCounted(run.problem) === 'seats';
  if (run.method === 'quota-draw') return t.draw;
  if (run.method === 'best-fit') return exact ? t.fit : t.fitWord;
  if (exact && gap < 1e-9) {
    const words = joint ? t.seatsProven : t.chanceProven;
    return run.method === 'leximin' ? words.exact : words.maximin;
  }
  if (gap < 5e-5) return t.met;
  return joint
    ? t.tolerance(t.seats(numberWritten(gap, language, 4)))
    : t.tolerance(t.points(numberWritten(gap * 100, language, 2)));
}

/** A chance as percent, or expected seats where these are counted. */
export const chanceWritten = (run: ChoosingRun, value: number, language: Language): string =>
  whatIsCounted(run.problem) === 'seats'
    ? numberWritten(value, language, 2)
    : percentWritten(value, language);
