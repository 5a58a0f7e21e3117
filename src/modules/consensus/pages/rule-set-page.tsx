import { todayInNorway } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { AsideSection, Columns, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listBodies } from '../../organisations/index.ts';
import { listAdoptions, listOwnRuleSets, readOwnRuleSet, readRuleSet } from '../store/reads.ts';
import { ruleSetName } from '../text/outcome-words.ts';
import { consensusPages } from '../text/pages/index.ts';
import { decidingSentence, paragraphText } from '../text/paragraphs/index.ts';
import { paragraphTopics, type RuleSet } from '../vocabulary.ts';
import { AdoptingCase } from './adopting-case.tsx';
import { ExampleSection } from './example-section.tsx';
import { RuleSetSource } from './source-mark.tsx';

/** One version of a rule set: its paragraphs, where it comes from, an example, and who uses it. */
export async function ruleSetPage(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const t = consensusPages[language];
  const ruleSet = await readRuleSet(db, visit.params.id ?? '');
  if (!ruleSet) return { kind: 'not-found' };
  const name = ruleSetName(ruleSet, language);
  const leave = visit.may('rule-set.edit', { bodyId: visit.actor?.bodyId ?? null });
  return {
    kind: 'page',
    title: name,
    nav: 'matters',
    crumbs: [{ label: t.nav, href: addresses.ruleSets() }, { label: name }],
    main: (
      <>
        <PageHead
          title={ruleSet.name[language]}
          lede={decidingSentence(ruleSet, language)}
          actions={
            <>
              <ButtonLink secondary href={addresses.simulator({ sett: ruleSet.id })}>
                {t.one.try}
              </ButtonLink>
              {leave.ok ? (
                <ButtonLink href={addresses.adoptRuleSet(ruleSet.id)}>{t.one.adopt}</ButtonLink>
              ) : (
                <DisabledWithReason reason={policySentence(leave.refusal, language)}>
                  {t.one.adopt}
                </DisabledWithReason>
              )}
            </>
          }
        />
        <Columns asideLabel={t.one.used} aside={await aside(visit, ruleSet, leave.ok)}>
          <section aria-labelledby="reglene">
            <h2 id="reglene" className="vh">
              {t.one.rules}
            </h2>
            <ol className="paragraphs">
              {ruleSet.paragraphs.map((paragraph, at) => {
                const topic = paragraphTopics[at];
                return (
                  <li key={paragraph.nb} id={`p${at + 1}`}>
                    <div>
                      {topic ? <h3>{paragraphText[language].titles[topic]}</h3> : null}
                      <p>{paragraph[language]}</p>
                    </div>
                  </li>
                );
              })}
            </ol>
          </section>
          <ExampleSection ruleSet={ruleSet} language={language} />
        </Columns>
      </>
    ),
  };
}

async function aside(visit: Visit, ruleSet: RuleSet, mayChange: boolean) {
  const { db, language, today } = visit;
  const t = consensusPages[language];
  const own = await readOwnRuleSet(db, ruleSet.id);
  const [bodies, adoptions, versions, closed, madeFrom] = await Promise.all([
    listBodies(db),
    listAdoptions(db),
    own ? listOwnRuleSets(db, own.series) : [],
    visit.closedCases(),
    own ? readRuleSet(db, own.madeFrom) : undefined,
  ]);
  const nameOf = (id: string | null) => bodies.find((body) => body.id === id)?.name ?? null;
  const shortOf = (id: string | null) =>
    bodies.find((body) => body.id === id)?.short_name ?? nameOf(id);
  const standing = adoptions.filter(
    ({ ruleSetId, validTo }) => ruleSetId === ruleSet.id && (validTo === null || validTo >= today),
  );
  return (
    <>
      <AsideSection title={t.one.source}>
        <p>
          <RuleSetSource source={ruleSet.source} language={language} note />
        </p>
      </AsideSection>
      <AsideSection title={t.one.used}>
        {standing.length === 0 ? (
          <p className="dim">{t.one.unused}</p>
        ) : (
          <ul className="plain">
            {standing.map((adoption) => (
              <li key={`${adoption.bodyId} ${adoption.validFrom}`}>
                <a href={addresses.body(adoption.bodyId)}>{nameOf(adoption.bodyId)}</a>
                <span className="under">
                  {t.period(
                    formatDate(adoption.validFrom),
                    adoption.validTo && formatDate(adoption.validTo),
                  )}
                  {', '}
                  <AdoptingCase
                    adoption={adoption}
                    closed={closed}
                    by={
                      adoption.adoptedByBody === adoption.bodyId
                        ? null
                        : shortOf(adoption.adoptedByBody)
                    }
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
      </AsideSection>
      <AsideSection title={`${t.one.version} ${ruleSet.version}`}>
        {own ? (
          <p className="under">
            {t.one.madeFrom} {t.one.madeBy(own.madeBy, formatDate(todayInNorway(own.madeAt)))}
            {madeFrom ? (
              <>
                {' · '}
                <a href={addresses.ruleSet(madeFrom.id)}>{ruleSetName(madeFrom, language)}</a>
              </>
            ) : null}
          </p>
        ) : null}
        {versions.length > 1 ? (
          <ul className="plain">
            {versions.map(({ ruleSet: one }) => (
              <li key={one.id}>
                {one.id === ruleSet.id ? (
                  `${t.one.version} ${one.version} (${t.one.thisVersion})`
                ) : (
                  <a href={addresses.ruleSet(one.id)}>{`${t.one.version} ${one.version}`}</a>
                )}
              </li>
            ))}
          </ul>
        ) : null}
        <p className="under">{t.one.stays}</p>
        {mayChange ? (
          <p>
            <a href={addresses.newRuleSet({ fra: ruleSet.id })}>{t.one.change}</a>
          </p>
        ) : null}
      </AsideSection>
    </>
  );
}
