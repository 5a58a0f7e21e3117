import type { IsoDate } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { type FieldError, Hidden, Select, TextField } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { BodyRow } from '../../organisations/index.ts';
import { earliestChange } from '../rules/held-meetings-keep-their-rules.ts';
import { shippedProfiles } from '../rules/shipped-profiles.ts';
import { procedurePages } from '../text/pages/index.ts';
import type { RuleProfile } from '../vocabulary.ts';

/** Where a body chooses rules from a day, and where it starts to write its own. */
export function ChooseForm(props: {
  body: BodyRow;
  seen: number;
  any: boolean;
  own: readonly RuleProfile[];
  current: RuleProfile;
  errors: readonly FieldError[];
  visit: Visit;
}) {
  const { body, seen, any, own, current, errors, visit } = props;
  const t = procedurePages[visit.language];
  const leave = visit.may('procedure.edit', { bodyId: body.id });
  const earliest: IsoDate = earliestChange(any, visit.today);
  const profiles = [...Object.values(shippedProfiles), ...own];
  const typed = visit.form.has('fra') ? visit.form.text('fra') : formatDate(earliest);
  return (
    <section className="block" aria-labelledby="choose">
      <h2 id="choose">{t.body.choose}</h2>
      {leave.ok ? (
        <>
          <form className="form" method="post" action={addresses.bodyProcedure(body.id)}>
            <Hidden values={{ sett: seen }} />
            <Select
              name="regler"
              label={t.body.profile}
              value={visit.form.text('regler') || current.id}
              errors={errors}
              options={profiles.map((profile) => ({
                value: profile.id,
                label: profile.name[visit.language],
              }))}
            />
            <TextField
              name="fra"
              label={t.body.day}
              hint={t.body.dayHint(formatDate(earliest))}
              value={typed}
              errors={errors}
            />
            <div className="acts wide">
              <Button>{t.body.submit}</Button>
            </div>
          </form>
          <p className="below">{t.body.writeLede}</p>
          <p className="below">
            <ButtonLink href={addresses.ownProcedure(body.id)} secondary>
              {t.body.write}
            </ButtonLink>
          </p>
        </>
      ) : (
        <DisabledWithReason reason={policySentence(leave.refusal, visit.language)}>
          {t.body.submit}
        </DisabledWithReason>
      )}
    </section>
  );
}
