import { isId, type RuleSetId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  ErrorSummary,
  type FieldError,
  FilterBar,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { makeRuleSet } from '../commands/make-rule-set.ts';
import { shippedRuleSets } from '../shipped/rule-sets.ts';
import { listRuleSets, readRuleSet } from '../store/reads.ts';
import { ruleSetName } from '../text/outcome-words.ts';
import { consensusPages } from '../text/pages/index.ts';
import type { RuleSet } from '../vocabulary.ts';
import { errorOf } from './refusal-errors.ts';
import { RulesFields } from './rules-fields.tsx';
import { rulesTyped, typedOf } from './rules-typed.ts';

/** The form for a version of one's own, begun from another. */
export async function newRuleSetPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language, form } = visit;
  const t = consensusPages[language];
  const [all, base] = await Promise.all([listRuleSets(db), baseOf(visit)]);
  const sent = form.has('runder');
  const typed = sent ? form : typedOf(base);
  const first = (name: string, begun: string) => (sent ? form.text(name) : begun);
  const own = base.code === 'own' ? base.name : { nb: '', nn: '', en: '' };
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.form.title,
    nav: 'matters',
    crumbs: [{ label: t.nav, href: addresses.ruleSets() }, { label: t.form.title }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.form.title} lede={t.form.lede(ruleSetName(base, language))} />
        <FilterBar action={addresses.newRuleSet()} label={t.form.base} submit={t.form.begin}>
          <Select
            name="fra"
            label={t.form.base}
            value={base.id}
            options={all.map((one) => ({ value: one.id, label: ruleSetName(one, language) }))}
          />
        </FilterBar>
        <form className="form narrow ruleform" method="post" action={addresses.newRuleSet()}>
          <Hidden values={{ utgangspunkt: base.id }} />
          <TextField
            wide
            name="navn"
            label={t.form.name}
            hint={t.form.nameHint}
            value={first('navn', own.nb)}
            errors={errors}
          />
          <TextField name="navn_nn" label={t.form.nameNn} value={first('navn_nn', own.nn)} />
          <TextField name="navn_en" label={t.form.nameEn} value={first('navn_en', own.en)} />
          <TextField
            wide
            name="kilde"
            label={t.form.reference}
            hint={t.form.referenceHint}
            value={first('kilde', base.code === 'own' ? base.source.reference : '')}
            errors={errors}
          />
          <div className="field wide read">
            <Checkbox
              name="kontrollert"
              label={t.form.verified}
              checked={sent && form.has('kontrollert')}
            />
          </div>
          <RulesFields typed={typed} errors={errors} language={language} />
          <div className="acts wide">
            <Button>{t.form.submit}</Button>
          </div>
        </form>
      </>
    ),
  };
}

/** The rule set that the form begins with: the one asked for, else the first that is shipped. */
async function baseOf(visit: Visit): Promise<RuleSet> {
  const asked = visit.form.text('utgangspunkt') || visit.query.get('fra') || '';
  const [first] = shippedRuleSets;
  if (!first) throw new Error('No rule sets come with the product.');
  return (isId('rules', asked) ? await readRuleSet(visit.db, asked) : undefined) ?? first;
}

/** Makes a version of one's own. */
export async function takeRuleSet(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const done = await perform(
    visit.db,
    makeRuleSet,
    {
      madeFrom: form.text('utgangspunkt') as RuleSetId,
      name: { nb: form.text('navn'), nn: form.text('navn_nn'), en: form.text('navn_en') },
      rules: rulesTyped(form),
      source: { reference: form.text('kilde'), verified: form.has('kontrollert') },
    },
    visit.acting(),
  );
  if (!done.ok) return newRuleSetPage(visit, [errorOf(done.refusal, language)]);
  const flash = consensusPages[language].form.made;
  return { kind: 'redirect', to: addresses.ruleSet(done.value), flash };
}
