import type { Language } from '../../../kernel/language.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  type FieldError,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { choicesOf } from '../rules/choices-of-each-rule.ts';
import { procedureText } from '../text/index.ts';
import { procedurePages } from '../text/pages/index.ts';
import { ruleSentence } from '../text/rule-sentences.ts';
import type { RuleName, Rules } from '../vocabulary.ts';
import { sourceKinds, type TypedRules } from './rules-typed.ts';

type FormProps = {
  action: string;
  back: string;
  seen: number;
  fields: TypedRules;
  errors: readonly FieldError[];
  language: Language;
};

const inMeeting = [
  'decisions',
  'elections',
  'castingVote',
  'blankVote',
  'dutyToVote',
  'secretVote',
  'weight',
  'conflict',
] as const;
/** Those whose answers are long sentences have a line to themselves. */
const long: readonly RuleName[] = ['decisions', 'elections', 'conflict', 'lateItem', 'weight'];
const aroundIt = ['remote', 'lateItem', 'replies', 'approvalOfMinutes'] as const;

/** Every rule with what may be chosen, in the words that the document will say. */
export function OwnRulesForm({ action, back, seen, fields, errors, language }: FormProps) {
  const t = procedurePages[language].form;
  const kinds = procedurePages[language].sourceKinds;
  const rule = (name: RuleName) => (
    <RuleSelect key={name} name={name} value={fields[name]} language={language} />
  );
  const text = (name: string, label: string, hint?: string) => (
    <TextField name={name} label={label} hint={hint} value={fields[name]} errors={errors} />
  );
  return (
    <form className="ownrules" method="post" action={action}>
      <Hidden values={{ sett: seen }} />
      <section className="block form" aria-labelledby="called">
        <h2 id="called" className="wide">
          {t.who}
        </h2>
        {text('navn', t.name)}
        {text('fra', t.from)}
        {text('navn_nn', t.nameNn, t.nameHint)}
        {text('navn_en', t.nameEn, t.nameHint)}
        {text('kilde', t.reference, t.referenceHint)}
        <Select
          name="kildetype"
          label={t.referenceKind}
          value={fields.kildetype}
          options={sourceKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        <div className="wide">
          <Checkbox name="kontrollert" label={t.verified} checked={Boolean(fields.kontrollert)} />
        </div>
      </section>
      <section className="block form" aria-labelledby="decides">
        <h2 id="decides" className="wide">
          {t.what}
        </h2>
        {rule('quorum')}
        {text('antall', t.count, t.countHint)}
        <div className="wide">
          <Checkbox name="hverside" label={t.eachSide} checked={Boolean(fields.hverside)} />
        </div>
        {inMeeting.map(rule)}
      </section>
      <section className="block form" aria-labelledby="around">
        <h2 id="around" className="wide">
          {t.how}
        </h2>
        {rule('notice')}
        {text('dager', t.days, t.daysHint)}
        {aroundIt.map(rule)}
        <p className="acts wide">
          <Button>{t.save}</Button>
          <a href={back}>{t.cancel}</a>
        </p>
      </section>
    </form>
  );
}

function RuleSelect<Name extends RuleName>(props: {
  name: Name;
  value: string | undefined;
  language: Language;
}) {
  const { name, value, language } = props;
  const t = procedurePages[language].form;
  const titles: Readonly<Record<RuleName, string>> = procedureText[language].titles;
  const asked: Readonly<Record<string, string>> = {
    'quorum number': t.someNumber,
    'notice working': t.workingDays,
    'notice calendar': t.calendarDays,
  };
  const choices: Readonly<Record<string, Rules[Name]['value']>> = choicesOf[name];
  const saying = (choice: Rules[Name]['value']) =>
    ruleSentence({ [name]: { value: choice, source: null } } as Pick<Rules, Name>, name, language);
  return (
    <Select
      wide={long.includes(name)}
      name={name}
      label={titles[name]}
      value={value}
      options={Object.entries(choices).map(([key, choice]) => ({
        value: key,
        label: asked[`${name} ${key}`] ?? saying(choice),
      }))}
    />
  );
}
