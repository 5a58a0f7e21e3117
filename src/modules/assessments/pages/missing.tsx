import { addresses } from '../../../ui/addresses.ts';
import { Details } from '../../../ui/components/details.tsx';
import { Status } from '../../../ui/components/status.tsx';
import type { Visit } from '../../identity/route.ts';
import { ownNeeds } from '../coverage-lines.ts';
import { coverageText } from '../text/index.ts';
import { addressOf } from './coverage-address.ts';
import type { GroupCoverage } from './coverage-view.ts';

/** So many names in sight for each need; the rest a press away. */
const fewest = 6;

/** Each need that is red, with who would turn it green; one press takes that person in. */
export function Missing({ visit, coverage }: { visit: Visit; coverage: GroupCoverage }) {
  const { language } = visit;
  const t = coverageText[language];
  const { lines, candidates, chosen } = coverage;
  const red = ownNeeds(lines).filter(({ covered }) => !covered);
  return (
    <section className="block turngreen" aria-labelledby="mangler">
      <h2 id="mangler">{t.missing}</h2>
      {red.length === 0 ? <p>{t.nothingMissing}</p> : null}
      <ul>
        {red.map(({ need, helps, lacking, by }) => {
          const { alone = [], oneOfSeveral = [] } = helps ?? {};
          const ids = [...alone, ...oneOfSeveral];
          return (
            <li key={need.id}>
              <p>
                <Status shape="bad">{need.text[language]}</Status>{' '}
                <span className="by">{t.byOf(by.length, need.atLeast)}</span>
              </p>
              {ids.length === 0 ? (
                <p>{chosen.size === candidates.length ? t.nobodyAtAll : t.nobody}</p>
              ) : (
                <>
                  <p>{alone.length > 0 ? t.alone : t.several(lacking)}</p>
                  <Names {...{ visit, coverage, ids: ids.slice(0, fewest) }} />
                  {ids.length > fewest ? (
                    <Details summary={t.more(ids.length - fewest)}>
                      <Names {...{ visit, coverage, ids: ids.slice(fewest) }} />
                    </Details>
                  ) : null}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Those who turn a need green, each a press away from being taken in. */
function Names(props: { visit: Visit; coverage: GroupCoverage; ids: readonly string[] }) {
  const { visit, coverage, ids } = props;
  const t = coverageText[visit.language];
  const { candidates, chosen } = coverage;
  return (
    <ul className="turns">
      {ids.map((id) => (
        <li key={id}>
          <a href={addresses.coverage(addressOf(coverage, [...chosen, id]))}>
            <span className="vh">{t.include} </span>
            {candidates.find((one) => one.id === id)?.applicant.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
