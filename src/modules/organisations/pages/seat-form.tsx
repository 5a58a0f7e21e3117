import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { isMemberSeat } from '../rules/seats-are-held-on-a-day.ts';
import type { BodyRow, OrganisationRow, SeatRow } from '../store/tables.ts';
import type { OrganisationsText } from '../text/index.ts';
import type { Side } from '../vocabulary.ts';
import { sideName } from './sentences.ts';

/** The form that gives one seat to somebody, weighs its vote, or empties it. */
export function SeatForm(props: {
  body: BodyRow;
  seat: SeatRow;
  /** Whom the holder may belong to. */
  organisations: readonly Pick<OrganisationRow, 'id' | 'name'>[];
  typed: { holder: string; byCase: string; email: string; organisationId: string } | null;
  typedWeight: string | null;
  errors: readonly FieldError[];
  t: OrganisationsText;
}) {
  const { body, seat, organisations, typed, typedWeight, errors, t } = props;
  const side = sideName((seat.side ?? seat.deputy_for_side) as Side | null, t);
  return (
    <section className="edit" id="plass" aria-labelledby="plass-tittel">
      <h2 id="plass-tittel">{seat.holder ? t.changeSeat(seat.holder) : t.fillSeatOf(side)}</h2>
      <ErrorSummary title={t.errorTitle} errors={errors} />
      <form method="post" action={addresses.body(body.id)} className="form">
        <Hidden values={{ gjor: 'gi', plass: seat.id }} />
        <TextField
          name="hvem"
          label={t.holderField}
          hint={t.holderHelp}
          value={typed?.holder ?? seat.holder}
          errors={errors}
        />
        <TextField
          name="sak"
          label={t.byCaseField}
          hint={t.byCaseHelp}
          value={typed?.byCase ?? seat.appointed_by_case}
          errors={errors}
        />
        <TextField
          name="epost"
          type="email"
          label={t.emailField}
          hint={t.emailHelp}
          value={typed?.email ?? seat.email}
          errors={errors}
        />
        <Select
          name="hos"
          label={t.belongsField}
          hint={t.belongsHelp}
          value={typed?.organisationId ?? seat.organisation_id}
          options={[
            { value: '', label: t.belongsNobody },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          errors={errors}
        />
        <p className="wide acts">
          <Button>{t.appoint}</Button>
          <a href={addresses.body(body.id)}>{t.cancel}</a>
        </p>
      </form>
      {isMemberSeat(seat) ? (
        <Details summary={t.weightField} open={seat.weight > 1 || typedWeight !== null}>
          <form method="post" action={addresses.body(body.id)} className="form">
            <Hidden values={{ gjor: 'vekt', plass: seat.id }} />
            <TextField
              name="vekt"
              inputMode="numeric"
              size={4}
              label={t.weightField}
              hint={t.weightHelp}
              value={typedWeight ?? String(seat.weight)}
              errors={errors}
            />
            <p className="wide acts">
              <Button>{t.saveWeight}</Button>
            </p>
          </form>
        </Details>
      ) : null}
      {seat.holder ? (
        <PostButton
          action={addresses.body(body.id)}
          fields={{ gjor: 'ledig', plass: seat.id }}
          secondary
          small
        >
          {t.vacate}
        </PostButton>
      ) : null}
    </section>
  );
}
