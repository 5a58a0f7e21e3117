import type { ReactNode } from 'react';
import type { OrganisationId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import { Details } from '../../../ui/components/details.tsx';
import { type FieldError, TextField } from '../../../ui/components/forms.tsx';
import { sides } from '../../organisations/vocabulary.ts';
import { mandateText } from '../text/index.ts';
import { sideTitle } from '../text/outside-words.ts';
import { domains, type ServiceArea } from '../vocabulary.ts';
import { affectsNames, type Typed } from './affects-form.ts';
import { Boxes } from './boxes.tsx';

/**
 * What a matter affects, to be ticked: domains, service areas, sides, and where it is so, a cost
 * and single organisations. `typed` is what is ticked already: a form that came back, or
 * `typedAffects` of a matter. Read with `affectsFromForm`.
 * @source F-032
 */
export function AffectsFields(props: {
  areas: readonly ServiceArea[];
  typed: Typed;
  language: Language;
  organisations?: readonly { id: OrganisationId; name: string }[];
  errors?: readonly FieldError[];
}): ReactNode {
  const { areas, typed, language, organisations = [], errors = [] } = props;
  const t = mandateText[language];
  const chosen = typed.all(affectsNames.organisations);
  return (
    <>
      <Boxes
        legend={t.affects.domains}
        name={affectsNames.domains}
        options={domains.map((value) => ({ value, label: t.domains[value] }))}
        ticked={typed.all(affectsNames.domains)}
      />
      <Boxes
        legend={t.affects.areas}
        name={affectsNames.areas}
        options={areas.map((area) => ({ value: area.code, label: area[language] }))}
        ticked={typed.all(affectsNames.areas)}
        errors={errors}
      />
      <Boxes
        legend={t.affects.sides}
        name={affectsNames.sides}
        options={sides.map((value) => ({ value, label: sideTitle(value, language) }))}
        ticked={typed.all(affectsNames.sides)}
      />
      {organisations.length > 0 ? (
        <div className="field wide">
          <Details summary={t.affects.organisations} open={chosen.length > 0}>
            <Boxes
              legend={t.affects.organisations}
              name={affectsNames.organisations}
              hint={t.affects.organisationsHint}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              ticked={chosen}
            />
          </Details>
        </div>
      ) : null}
      <TextField
        name={affectsNames.cost}
        label={t.affects.cost}
        hint={t.affects.costHint}
        size={12}
        value={typed.text(affectsNames.cost)}
        inputMode="numeric"
        errors={errors}
      />
    </>
  );
}
