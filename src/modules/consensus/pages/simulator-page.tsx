import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { ClarificationTabs } from '../../../ui/components/clarification-tabs.tsx';
import { Select, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { outcomeOf } from '../rules/outcome-follows-from-positions.ts';
import { compareRuleSets } from '../rules/same-answers-under-other-rules.ts';
import { shippedRuleSets } from '../shipped/rule-sets.ts';
import { listRuleSets } from '../store/reads.ts';
import { ruleSetName } from '../text/outcome-words.ts';
import { consensusPages } from '../text/pages/index.ts';
import type { PastMatter, RuleSet } from '../vocabulary.ts';
import { OtherRules, PastMatters } from './compared-tables.tsx';
import { ProofTable } from './proof-table.tsx';
import { SeatGrid } from './seat-grid.tsx';
import { simulatedInput } from './simulated-input.ts';
import { StanceTally } from './stance-tally.tsx';

/**
 * Tries a rule set: on answers typed, which the address carries, or on the matters that were
 * settled before. Computed by the very rules that settle matters; nothing is stored.
 * @source F-034, O-01
 */
export async function simulatorPage(visit: Visit, past: readonly PastMatter[]): Promise<Answer> {
  const { db, language, query } = visit;
  const t = consensusPages[language];
  const all = await listRuleSets(db);
  const ruleSet = all.find(({ id }) => id === query.get('sett')) ?? shippedRuleSets[0];
  if (!ruleSet) return { kind: 'not-found' };
  const onPast = query.get('fra') === 'past';
  const tab = (href: string, label: string, current: boolean) => (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        {label}
      </a>
    </li>
  );
  return {
    kind: 'page',
    title: t.simulator.title,
    nav: 'matters',
    crumbs: [{ label: t.nav, href: addresses.ruleSets() }, { label: t.simulator.title }],
    main: (
      <>
        <PageHead title={t.simulator.title} lede={t.simulator.lede}>
          <ClarificationTabs current="simulator" language={language} />
        </PageHead>
        <ul className="inlinelist tries">
          {tab(addresses.simulator({ sett: ruleSet.id }), t.simulator.typedTab, !onPast)}
          {tab(addresses.simulator({ sett: ruleSet.id, fra: 'past' }), t.simulator.pastTab, onPast)}
        </ul>
        {onPast ? (
          <OnPast visit={visit} past={past} all={all} ruleSet={ruleSet} />
        ) : (
          <OnTyped visit={visit} all={all} ruleSet={ruleSet} />
        )}
      </>
    ),
  };
}

type Trying = { visit: Visit; all: readonly RuleSet[]; ruleSet: RuleSet };

function RuleSetChoice({ visit, all, ruleSet, label }: Trying & { label: string }) {
  return (
    <Select
      name="sett"
      label={label}
      value={ruleSet.id}
      options={all.map((one) => ({ value: one.id, label: ruleSetName(one, visit.language) }))}
    />
  );
}

function OnTyped({ visit, all, ruleSet }: Trying) {
  const { language, query } = visit;
  const t = consensusPages[language].simulator;
  const input = simulatedInput(query, ruleSet, language);
  const outcome = outcomeOf(input);
  const others = all.filter(({ id }) => id !== ruleSet.id);
  const [compared] = compareRuleSets([input], others);
  return (
    <>
      <form className="simulator" method="get" action={addresses.simulator()}>
        <div className="filter">
          <RuleSetChoice visit={visit} all={all} ruleSet={ruleSet} label={t.measured} />
          <TextField
            name="antall"
            label={t.seats}
            inputMode="numeric"
            size={4}
            value={input.roll.length}
          />
          <TextField
            name="runde"
            label={t.round}
            inputMode="numeric"
            size={4}
            value={input.round}
          />
          <TextField
            name="varsel"
            label={t.notice}
            inputMode="numeric"
            size={4}
            value={input.noticeDays}
          />
          <Select
            name="avstemning"
            label={t.voting}
            value={input.voting ? 'ja' : 'nei'}
            options={[
              { value: 'nei', label: t.votingNo },
              { value: 'ja', label: t.votingYes },
            ]}
          />
        </div>
        <SeatGrid input={input} language={language} />
        <p className="acts">
          <Button>{t.compute}</Button>
        </p>
      </form>
      <section className="block" aria-labelledby="utfallet">
        <h2 id="utfallet">{t.result}</h2>
        <StanceTally outcome={outcome} ruleSet={ruleSet} language={language} />
        <ProofTable outcome={outcome} ruleSet={ruleSet} language={language} />
      </section>
      <section className="block" aria-labelledby="andre">
        <h2 id="andre">{t.others}</h2>
        <p className="sub2">{t.othersLede(ruleSetName(ruleSet, language))}</p>
        {compared ? <OtherRules compared={compared} language={language} /> : null}
      </section>
    </>
  );
}

function OnPast({ visit, past, all, ruleSet }: Trying & { past: readonly PastMatter[] }) {
  const { language } = visit;
  const t = consensusPages[language].simulator;
  if (past.length === 0) return <EmptyState title={t.pastEmpty} body={t.pastEmptyBody} />;
  return (
    <>
      <form className="filter" method="get" action={addresses.simulator()}>
        <input type="hidden" name="fra" value="past" />
        <RuleSetChoice visit={visit} all={all} ruleSet={ruleSet} label={t.measuredBy} />
        <Button small secondary>
          {t.compute}
        </Button>
      </form>
      <section className="block" aria-labelledby="avgjorte">
        <h2 id="avgjorte">{t.past}</h2>
        <p className="sub2">{t.pastLede}</p>
        <PastMatters past={past} ruleSet={ruleSet} language={language} />
      </section>
    </>
  );
}
