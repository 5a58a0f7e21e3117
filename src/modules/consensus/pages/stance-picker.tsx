import type { Language } from '../../../kernel/language.ts';
import { type FieldError, Radios, Select, TextArea } from '../../../ui/components/forms.tsx';
import { consensusWords } from '../text/words/index.ts';
import { type OfferedStance, reasonKinds } from '../vocabulary.ts';
import { StanceMark } from './stance-mark.tsx';

/**
 * The answers that a rule set offers, with the reason: fields `standpunkt`, `grunnlag` and
 * `begrunnelse`. What a reason rests on is asked for where the answer chosen objects or must be
 * given with a reason; where the browser cannot hide it, it stands there always.
 */
export function StancePicker(props: {
  offers: readonly OfferedStance[];
  language: Language;
  value?: { stance: string; reason: string; reasonKind: string };
  errors?: readonly FieldError[];
  /** What the answers are to, where the page has not said so just above. */
  legend?: string;
}) {
  const { offers, language, value, errors } = props;
  const t = consensusWords[language];
  return (
    <div className="stances wide">
      <Radios
        name="standpunkt"
        label={props.legend ?? t.picker.legend}
        look="picker"
        value={value?.stance}
        errors={errors}
        options={offers.map((offer) => ({
          value: offer.stance,
          label: <Offer offer={offer} language={language} />,
        }))}
      />
      <div className="whykind">
        <Select
          name="grunnlag"
          label={t.picker.kind}
          value={value?.reasonKind}
          errors={errors}
          options={[
            { value: '', label: t.picker.chooseKind },
            ...reasonKinds.map((kind) => ({ value: kind, label: t.reasonKinds[kind] })),
          ]}
        />
      </div>
      <TextArea
        name="begrunnelse"
        label={t.picker.reason}
        hint={offers.some(({ reasonRequired }) => reasonRequired) ? t.picker.reasonHint : undefined}
        rows={3}
        value={value?.reason}
        errors={errors}
      />
    </div>
  );
}

function Offer({ offer, language }: { offer: OfferedStance; language: Language }) {
  const t = consensusWords[language];
  const { stance, counts, reasonRequired } = offer;
  const asks = reasonRequired || counts === 'against' || counts === 'blocks';
  return (
    <span className={asks ? 'offer asks' : 'offer'}>
      <StanceMark stance={stance} offers={[offer]} language={language} />
      <span className="meaning">
        {t.meanings[stance]}
        {reasonRequired ? <i> {t.picker.reasonNeeded}.</i> : null}
      </span>
    </span>
  );
}
