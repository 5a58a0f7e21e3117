import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { Hidden, Select } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { priceInWords } from '../../selection/index.ts';
import type { BestFit, Panel, Price } from '../../selection/vocabulary.ts';
import type { RunLine } from '../store/reads.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun } from '../vocabulary.ts';
import { type Asked, AskedOfRun } from './asked-of-run.tsx';
import { Differences } from './differences.tsx';
import type { NamesOnRun } from './names-on-a-run.ts';

type Props = {
  visit: Visit;
  run: ChoosingRun;
  /** The selection it has come to; null for a lottery that nobody has drawn from. */
  panel: Panel | null;
  names: NamesOnRun;
  alternatives: Asked;
  prices: Asked;
  /** The runs that were made from this one. */
  made: readonly RunLine[];
};

/** What the places of a group and its people are called in a form. */
export const placeValue = (group: string, person: string) => `${group} ${person}`;

/** What can be done with a selection: alternatives, prices, locks, a replacement. */
export function AroundAChoice(props: Props) {
  const { visit, run, panel, names, alternatives, prices } = props;
  const { language } = visit;
  const t = choosingText[language].around;
  const may = visit.may('selection.run', { bodyId: null }).ok;
  return (
    <>
      {panel ? (
        <section className="block" aria-labelledby="alternativer">
          <h2 id="alternativer">{t.alternatives}</h2>
          <p className="why">{t.alternativesLede}</p>
          <AskedOfRun
            {...{ visit, run }}
            asked={alternatives}
            kind="alternatives"
            button={t.findAlternatives}
            shown={(answer) => (
              <Alternatives {...{ visit, run, panel, names, may }} found={answer as Found[]} />
            )}
          />
        </section>
      ) : null}
      <section className="block" aria-labelledby="priser">
        <h2 id="priser">{t.prices}</h2>
        <p className="why">{t.pricesLede}</p>
        <AskedOfRun
          {...{ visit, run }}
          asked={prices}
          kind="prices"
          button={t.findPrices}
          shown={(answer) => <Prices {...{ run, names, visit }} prices={answer as Price[]} />}
        />
      </section>
      {panel && may ? <LockOrReplace {...{ run, panel, names, visit }} /> : null}
      <MadeFromThis {...props} />
    </>
  );
}

type Found = Extract<BestFit, { status: 'found' }>;

function Alternatives(
  props: Pick<Props, 'visit' | 'run' | 'names'> & {
    panel: Panel;
    found: readonly Found[];
    may: boolean;
  },
) {
  const { visit, run, panel, names, found, may } = props;
  const t = choosingText[visit.language].around;
  if (found.length === 0) return <p>{t.noAlternatives}</p>;
  return found.map((one, at) => (
    <div key={JSON.stringify(one.panel)} className="alternative">
      <h3>{t.alternative(at + 1)}</h3>
      <Differences
        before={panel}
        after={one.panel}
        caption={t.alternative(at + 1)}
        {...{ names }}
        language={visit.language}
      />
      {may ? (
        <PostButton
          secondary
          action={addresses.choosingRun(run.id)}
          fields={{ gjor: 'alternativ', alternativ: String(at) }}
          label={`${t.startFrom}: ${t.alternative(at + 1)}`}
        >
          {t.startFrom}
        </PostButton>
      ) : null}
    </div>
  ));
}

function Prices(props: Pick<Props, 'run' | 'names' | 'visit'> & { prices: readonly Price[] }) {
  const { run, names, visit, prices } = props;
  if (prices.length === 0) return <p>{choosingText[visit.language].around.noPrices}</p>;
  const of = run.method === 'best-fit' ? 'suitability' : 'chance';
  const lines = prices.map((price) => priceInWords(names.problem, price, of, names.words));
  return (
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

function LockOrReplace(props: Pick<Props, 'run' | 'names' | 'visit'> & { panel: Panel }) {
  const { run, panel, names, visit } = props;
  const t = choosingText[visit.language].around;
  const places = run.problem.groups.map(({ key }) => ({
    key,
    people: (panel.members[key] ?? []).filter((person) => !run.key.seated[person]),
  }));
  const everybody = [...new Set(places.flatMap(({ people }) => people))];
  return (
    <>
      <Details summary={t.lock}>
        <form className="form" method="post" action={addresses.choosingRun(run.id)}>
          <Hidden values={{ gjor: 'las' }} />
          <p>{t.lockLede}</p>
          {places.map(({ key, people }) => (
            <fieldset key={key} className="field wide locks">
              <legend>{names.group(key)}</legend>
              {people.map((person) => (
                <label key={person} className="choice">
                  <input type="checkbox" name="plass" value={placeValue(key, person)} />
                  {names.person(person)}
                </label>
              ))}
            </fieldset>
          ))}
          <div className="acts">
            <Button>{t.lockDone}</Button>
          </div>
        </form>
      </Details>
      <Details summary={t.replace}>
        <form className="form" method="post" action={addresses.choosingRun(run.id)}>
          <Hidden values={{ gjor: 'erstatt' }} />
          <p>{t.replaceLede}</p>
          <Select
            name="hvem"
            label={t.replaceWho}
            options={everybody.map((person) => ({ value: person, label: names.person(person) }))}
          />
          <div className="acts">
            <Button>{t.replaceDone}</Button>
          </div>
        </form>
      </Details>
    </>
  );
}

function MadeFromThis({ visit, made }: Pick<Props, 'visit' | 'made'>) {
  const t = choosingText[visit.language];
  if (made.length === 0) return null;
  return (
    <section className="block" aria-labelledby="laget-av">
      <h2 id="laget-av">{t.around.children}</h2>
      <ul>
        {made.map(({ id, number, state }) => (
          <li key={id}>
            <a href={addresses.choosingRun(id)}>{t.runTitle(number)}</a>: {t.states[state]}
          </li>
        ))}
      </ul>
    </section>
  );
}
