import type { Language } from '../../../../kernel/language.ts';
import { Details } from '../../../../ui/components/details.tsx';
import { Checkbox, Radios, Select, TextArea, TextField } from '../../../../ui/components/forms.tsx';
import type { Written } from '../../commands/write-application.ts';
import { mostCharactersOfHow } from '../../rules/needs-said-to-be-met.ts';
import { applyText } from '../../text/index.ts';
import { sexes } from '../../vocabulary.ts';
import { type Choices, needsOfWished, valueOfWish } from './choices.ts';

export type FieldsProps = {
  written: Written;
  choices: Choices;
  language: Language;
  /** The address of one who has sent in is not changed by themselves. */
  emailIsKept?: boolean;
  /** Somebody else writes for whoever applies: nothing says “you” of the applicant. */
  forOther?: boolean;
  /** The form comes back with something wrong in it: nothing stays folded away. */
  refused?: boolean;
};

const wordsOf = ({ language, forOther }: FieldsProps) => {
  const { fields, fieldsForOther } = applyText[language];
  return forOther ? { ...fields, ...fieldsForOther } : fields;
};

/** So many wishes are in sight at first, and so many can be made in one form. */
const atFirst = 3;
const atMost = 8;

/** What somebody applies for, and who they are. */
export function WishFields(props: FieldsProps) {
  const { written, choices, language, refused } = props;
  const { details, wishes } = written;
  const t = wordsOf(props);
  const count = Math.max(atMost, wishes.length + 1);
  const options = [{ value: '', label: applyText[language].choose }, ...choices.wishes];
  const slot = (at: number) => {
    const wish = wishes[at];
    return (
      <Select
        key={at}
        wide
        name={`onske-${at + 1}`}
        label={t.wishAt(at + 1)}
        value={wish ? valueOfWish(wish) : ''}
        options={options}
      />
    );
  };
  const slots = Array.from({ length: count }, (_, at) => at);
  return (
    <>
      <fieldset className="field wide wishes">
        <legend>{t.wishes}</legend>
        <p className="hint">{t.wishesHint}</p>
        {slots.slice(0, atFirst).map(slot)}
        <Details summary={t.more} open={wishes.length >= atFirst || refused === true}>
          {slots.slice(atFirst).map(slot)}
        </Details>
      </fieldset>
      <TextField wide name="navn" label={t.name} autoComplete="name" value={details.name} />
      {props.emailIsKept ? (
        <div className="field wide">
          <span className="label">{t.email}</span>
          <p>{details.email}</p>
          <p className="hint">{t.emailKept}</p>
        </div>
      ) : (
        <TextField
          wide
          name="epost"
          type="email"
          label={t.email}
          hint={t.emailHint}
          autoComplete="email"
          value={details.email}
        />
      )}
      <TextField
        wide
        name="telefon"
        type="tel"
        label={t.phone}
        hint={t.optional}
        autoComplete="tel"
        value={details.phone}
      />
      <Radios
        name="malform"
        label={t.standard}
        value={details.writtenStandard}
        options={[
          { value: 'nb', label: t.standards.nb },
          { value: 'nn', label: t.standards.nn },
        ]}
      />
    </>
  );
}

/** Where somebody works, and as what. */
export function WorkFields(props: FieldsProps) {
  const { choices } = props;
  const { details } = props.written;
  const t = wordsOf(props);
  const permanent = details.permanent === null ? '' : details.permanent ? 'ja' : 'nei';
  return (
    <>
      <Select
        wide
        name="arbeidsgiver"
        label={t.employerKnown}
        value={details.employerId ?? ''}
        options={[
          { value: '', label: t.notListed },
          ...choices.organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        wide
        name="arbeidsgiver-annen"
        label={t.employerOther}
        value={details.employerId ? '' : details.employer}
      />
      <TextField wide name="enhet" label={t.unit} hint={t.unitHint} value={details.unit} />
      <TextField wide name="enhetsleder" label={t.unitLeader} value={details.unitLeader} />
      <TextField
        wide
        name="enhetsleder-epost"
        type="email"
        label={t.unitLeaderEmail}
        hint={t.unitLeaderHint}
        value={details.unitLeaderEmail}
      />
      <TextField
        wide
        name="yrke"
        label={t.profession}
        hint={t.professionHint}
        value={details.profession}
      />
      <TextField
        wide
        name="stilling"
        label={t.position}
        autoComplete="organization-title"
        value={details.position}
      />
      <Radios
        name="fast"
        label={t.permanent}
        value={permanent}
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nei', label: t.no },
          { value: '', label: t.noAnswer },
        ]}
      />
      <TextField wide name="region" label={t.region} value={details.region} />
      {choices.round.asksSexBecause ? (
        <Select
          wide
          name="kjonn"
          label={t.sex}
          hint={t.sexHint(choices.round.asksSexBecause)}
          value={details.sex ?? ''}
          options={[
            { value: '', label: t.noAnswer },
            ...sexes.map((one) => ({ value: one, label: t.sexes[one] })),
          ]}
        />
      ) : null}
    </>
  );
}

/** What somebody knows, which needs they meet, and why they apply. */
export function SkillFields(props: FieldsProps) {
  const { written, choices, language, refused } = props;
  const { details, saysToMeet, wishes } = written;
  const t = wordsOf(props);
  const grouped = needsOfWished(choices, wishes);
  const how = (id: string) => saysToMeet.find(({ needId }) => needId === id);
  return (
    <>
      <div className="field wide">
        <h2>{t.needs}</h2>
        <p className="hint">{grouped.length === 0 ? t.noNeeds : t.needsHint}</p>
        {grouped.map(({ group, needs }) => (
          <fieldset key={group.id} className="needs-met">
            <legend>{group.name}</legend>
            {needs.length === 0 ? <p className="hint">{t.noneStated}</p> : null}
            {needs.map(({ id, text }) => (
              <div key={id} className="need">
                <Checkbox
                  name={`behov-${id}`}
                  label={text[language]}
                  checked={how(id) !== undefined}
                />
                <Details summary={t.howShort} open={refused === true || Boolean(how(id)?.how)}>
                  <TextArea
                    hideLabel
                    rows={2}
                    maxLength={mostCharactersOfHow}
                    name={`hvordan-${id}`}
                    label={t.how(text[language])}
                    value={how(id)?.how}
                  />
                </Details>
              </div>
            ))}
          </fieldset>
        ))}
      </div>
      <TextArea
        wide
        rows={4}
        name="systemer"
        label={t.systems}
        hint={t.systemsHint}
        value={details.systems.join('\n')}
      />
      <TextArea wide rows={6} name="erfaring" label={t.experience} value={details.experience} />
      <TextArea wide rows={6} name="motivasjon" label={t.motivation} value={details.motivation} />
    </>
  );
}
