import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { Hidden } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { ScrollFrame } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import { needKinds } from '../../recruitment/vocabulary.ts';
import type { CoverageLine } from '../coverage-lines.ts';
import { coverageText } from '../text/index.ts';
import { cellKinds, cellOf, cellWord, marks } from './cell-words.ts';
import { addressOf } from './coverage-address.ts';
import type { Candidate, GroupCoverage } from './coverage-view.ts';

type Props = { visit: Visit; coverage: GroupCoverage };

/** As many candidates as stand beside the needs in a window of 1280. */
const fitsWide = 12;
/** As many needs as are read without the heads of the columns in sight. */
const fitsHigh = 14;

/**
 * Candidates and needs, a box to tick at the head of each candidate. In narrow windows the heads
 * become a list to tick in, and each need a list of those who say something of it.
 */
export function Matrix({ visit, coverage }: Props) {
  const t = coverageText[visit.language];
  const { pool, group, candidates, chosen, lines } = coverage;
  const isWide = candidates.length > fitsWide;
  const size = isWide ? (lines.length > fitsHigh ? 'wide high' : 'wide') : 'fits';
  return (
    <section className={`block coverage ${size}`} aria-labelledby="matrise">
      <h2 id="matrise">{t.matrix}</h2>
      <form method="get" action={addresses.coverage()}>
        <Hidden
          values={{
            gruppe: group.id,
            ...(pool.round ? { utlysning: pool.round.id } : {}),
            valg: 'ja',
          }}
        />
        <div className="acts">
          <Button>{t.choose}</Button>
          <ButtonLink
            secondary
            href={addresses.coverage(
              addressOf(
                coverage,
                candidates.map(({ id }) => id),
              ),
            )}
          >
            {t.chooseAll}
          </ButtonLink>
          <ButtonLink secondary href={addresses.coverage(addressOf(coverage, []))}>
            {t.chooseNone}
          </ButtonLink>
          <span className="why">{t.chosen(chosen.size, candidates.length)}</span>
        </div>
        <Key language={visit.language} />
        <ScrollFrame label={t.matrix}>
          <table className="matrix">
            <caption className="vh">{t.matrix}</caption>
            <thead>
              <tr>
                <th scope="col" className="need">
                  {t.need}
                </th>
                <th scope="col" className="coveredby">
                  {t.coveredBy}
                </th>
                {candidates.map((one) => (
                  <Head key={one.id} {...{ visit, one, isChosen: chosen.has(one.id) }} />
                ))}
              </tr>
            </thead>
            {needKinds.map((kind) => {
              const own = lines.filter(({ need }) => need.kind === kind);
              return own.length === 0 ? null : (
                <tbody key={kind}>
                  <tr className="kind">
                    <th scope="rowgroup" colSpan={candidates.length + 2}>
                      <span>{t.kinds[kind]}</span>
                    </th>
                  </tr>
                  {own.map((line) => (
                    <Line key={line.need.id} {...{ visit, coverage, line }} />
                  ))}
                </tbody>
              );
            })}
          </table>
        </ScrollFrame>
      </form>
    </section>
  );
}

function Head(props: { visit: Visit; one: Candidate; isChosen: boolean }) {
  const { visit, one, isChosen } = props;
  const t = coverageText[visit.language];
  const { applicant } = one;
  const role = applicant.applications[0]?.roleId;
  return (
    <th scope="col" className={isChosen ? 'who' : 'who out'}>
      <span className="name">
        <a
          href={
            role ? addresses.assessApplicant(applicant.id, role) : addresses.applicant(applicant.id)
          }
        >
          {applicant.name}
        </a>
      </span>
      <label className="tick">
        <input type="checkbox" name="med" value={one.id} defaultChecked={isChosen} />
        <span className="vh">{t.chooseOne(applicant.name)}</span>
      </label>
    </th>
  );
}

function Line({ visit, coverage, line }: Props & { line: CoverageLine }) {
  const { language } = visit;
  const t = coverageText[language];
  const { candidates, chosen } = coverage;
  const { need, by, covered, lacking, isUnder, under } = line;
  return (
    <tr className={isUnder ? 'sub' : undefined}>
      <th scope="row" className="need">
        {need.text[language]}
      </th>
      <td className="coveredby">
        <Status shape={covered ? 'ok' : 'bad'}>
          {under > 0 ? t.under(lacking, under) : t.byOf(by.length, need.atLeast)}
        </Status>
      </td>
      {candidates.map((one) => {
        const kind = under > 0 ? undefined : cellOf(one.of(need.id));
        const isOut = !chosen.has(one.id);
        return (
          <td key={one.id} className={`cell ${kind ?? 'none'}${isOut ? ' out' : ''}`}>
            {kind ? (
              <>
                <span className="mark" aria-hidden="true">
                  {marks[kind]}
                </span>
                <span className="whose">{one.applicant.name}: </span>
                <span className="word">{cellWord(kind, language)}</span>
                {isOut ? <span className="left"> ({t.left})</span> : null}
              </>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

function Key({ language }: { language: Language }) {
  const t = coverageText[language];
  return (
    <ul className="coverkey" aria-label={t.legendLabel}>
      {cellKinds.map((kind) => (
        <li key={kind} className={`cell ${kind}`}>
          <span className="mark" aria-hidden="true">
            {marks[kind]}
          </span>{' '}
          <b>{t.words[kind]}:</b> {t.legend[kind]}
        </li>
      ))}
    </ul>
  );
}
