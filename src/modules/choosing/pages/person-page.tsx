import { addresses } from '../../../ui/addresses.ts';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { chanceInWords, whatIsCounted, whyInWords } from '../../selection/index.ts';
import type { ChanceBoundBy, WhyInBestFit } from '../../selection/vocabulary.ts';
import { askOfRun } from '../commands/compute-run.ts';
import { chosenPanel } from '../rules/who-is-chosen.ts';
import { readDraw, readRun } from '../store/reads.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun } from '../vocabulary.ts';
import { AskedOfRun, askedOf } from './asked-of-run.tsx';
import { chanceWritten } from './chances.tsx';
import { type NamesOnRun, namesOn } from './names-on-a-run.ts';

/** Somebody in a run: the chance, what binds it, why chosen or not, and what would have changed it. */
export async function personPage(visit: Visit): Promise<Answer> {
  const { db, language, params } = visit;
  const t = choosingText[language];
  const person = params.person ?? '';
  const run = await readRun(db, params.id ?? '');
  const candidate = run?.problem.candidates.find(({ id }) => id === person);
  if (!run?.key.people[person] || !candidate) return { kind: 'not-found' };
  const names = await namesOn(visit, run);
  await names.note([person]);
  const panel = chosenPanel(run, await readDraw(db, run.id));
  const settled = run.state === 'found' || run.state === 'drawn';
  const places = run.problem.groups.filter(({ key }) => panel?.members[key]?.includes(person));
  const chance =
    run.result?.status === 'found' && (run.method === 'leximin' || run.method === 'maximin')
      ? run.result.probabilities[person]
      : undefined;
  const listed = (lines: readonly string[]) => lines.join(', ') || t.demands.none;
  const looksAt = Object.entries(candidate.attributes)
    .filter(([, value]) => run.key.values[value] !== undefined)
    .map(([attribute, value]) => names.what(attribute, value));
  const asked = await askedOf(visit, run, 'person', person);
  return {
    kind: 'page',
    title: names.person(person),
    nav: 'recruitment',
    crumbs: [
      { label: t.title, href: addresses.choosingRuns() },
      { label: t.runTitle(run.number), href: addresses.choosingRun(run.id) },
    ],
    islands: ['computing-progress'],
    main: (
      <>
        <PageHead title={names.person(person)} lede={t.person.lede(run.number)} />
        {names.isNamed(person) ? null : <p className="why">{t.person.hidden}</p>}
        <Facts
          facts={[
            ...(chance === undefined
              ? []
              : [
                  {
                    label:
                      whatIsCounted(run.problem) === 'seats' ? t.result.expected : t.person.chance,
                    value: chanceWritten(run, chance, language),
                  },
                ]),
            {
              label: t.person.places,
              value: panel
                ? places.map(({ key }) => names.group(key)).join(', ') || t.person.notChosen
                : t.person.undecided,
            },
            {
              label: t.person.appliedFor,
              value: listed((candidate.groups ?? []).map(({ group }) => names.group(group))),
            },
            // What somebody has may tell who it is: it is for those who read the name.
            ...(names.isNamed(person)
              ? [
                  {
                    label: t.person.has,
                    value: listed([...looksAt, ...candidate.competences.map(names.need)]),
                  },
                ]
              : []),
          ]}
        />
        {settled && names.isNamed(person) ? (
          <section className="block" aria-labelledby="hvorfor">
            <h2 id="hvorfor">{t.person.why}</h2>
            {asked.state === 'not-asked' ? <p className="why">{t.person.askLede}</p> : null}
            <AskedOfRun
              {...{ visit, run, asked }}
              kind="person"
              subject={person}
              action={addresses.chosenPerson(run.id, person)}
              button={t.person.ask}
              shown={(answer) => <Why {...{ run, names, answer }} visit={visit} />}
            />
          </section>
        ) : null}
      </>
    ),
  };
}

/** The answer in words: for a best fit why, for a lottery what binds the chance. */
function Why(props: { run: ChoosingRun; names: NamesOnRun; visit: Visit; answer: unknown }) {
  const { names, answer } = props;
  // Written by this module alone, as the selection answers it.
  const known = answer as WhyInBestFit | ChanceBoundBy;
  const [first, ...lines] =
    'because' in known
      ? whyInWords(names.problem, known, names.words)
      : chanceInWords(names.problem, known, names.words);
  return (
    <>
      <p>{first}</p>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Asks the computer about somebody. */
export async function takePersonForm(visit: Visit): Promise<Answer> {
  const { params, form } = visit;
  const [id, person] = [params.id ?? '', params.person ?? ''];
  if (form.text('gjor') !== 'spor') return { kind: 'not-found' };
  const input = { id, kind: 'person' as const, person };
  const verdict = await perform(visit.db, askOfRun, input, visit.acting());
  if (!verdict.ok && verdict.refusal.code === 'no-such-person') return { kind: 'not-found' };
  return { kind: 'redirect', to: addresses.chosenPerson(id, person) };
}
