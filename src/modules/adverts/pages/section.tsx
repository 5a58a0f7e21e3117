import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { type FieldError, FieldsOf, Hidden, TextField } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { frozenParts } from '../rules/what-applicants-rely-on-stays.ts';
import { advertsText } from '../text/index.ts';
import type { RoundPart } from '../vocabulary.ts';
import type { Section } from './gate-words.ts';
import type { RoundView } from './round-view.ts';

/** Which form of the page was refused, and why. */
export type RefusedForm = {
  form: Section | 'kopier' | 'del';
  errors: readonly FieldError[];
  status: number;
};

export type SectionProps = {
  visit: Visit;
  view: RoundView;
  refused: RefusedForm | undefined;
  mayEdit: boolean;
};

const isFrozen = (part: RoundPart) => frozenParts.some((one) => one === part);

/** Whether what people see of a part stands: the round has opened, and they rely on it. */
export const stands = ({ round }: RoundView, part: RoundPart) =>
  round.state !== 'draft' && isFrozen(part);

/** A section of the round: what is settled, and below it where that is changed. */
export function RoundSection(
  props: SectionProps & {
    section: Section;
    /** The part that the whole section is of, where it stands once people rely on it. */
    part?: RoundPart;
    children: ReactNode;
    fields: ReactNode;
    settled: boolean;
  },
) {
  const { visit, view, refused, mayEdit, section, part, children, fields, settled } = props;
  const t = advertsText[visit.language];
  const { round } = view;
  const own = refused?.form === section ? refused : undefined;
  const isOpened = round.state !== 'draft';
  const opened = t.changeOpened;
  const asked = visit.query.get('del') === section;
  const frozen = part !== undefined && stands(view, part);
  return (
    <section className="block round-section" aria-labelledby={`del-${section}`}>
      <h2 id={`del-${section}`} tabIndex={-1}>
        {t.parts[section]}
      </h2>
      {children}
      {frozen && mayEdit && round.state !== 'ended' ? (
        <p className="why noprint">{t.frozen}</p>
      ) : null}
      {mayEdit && !frozen && round.state !== 'ended' ? (
        <Details
          summary={
            isOpened && section in opened
              ? opened[section as keyof typeof opened]
              : t.change[section]
          }
          open={own !== undefined || asked || (refused?.form === 'del' && !settled)}
        >
          <FieldsOf id={section} errors={own?.errors ?? []} typed={own ? visit.form.text : null}>
            <form className="form" method="post" action={addresses.recruitmentRound(round.id)}>
              <Hidden values={{ gjor: section, versjon: round.version }} />
              {fields}
              {isOpened ? (
                <TextField wide name="grunn" label={t.reason} hint={t.reasonHint} />
              ) : null}
              <div className="acts">
                <Button secondary>{t.save}</Button>
              </div>
            </form>
          </FieldsOf>
        </Details>
      ) : null}
    </section>
  );
}
