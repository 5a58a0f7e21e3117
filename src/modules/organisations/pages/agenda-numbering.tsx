import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Hidden, Select } from '../../../ui/components/forms.tsx';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import type { Visit } from '../../identity/route.ts';
import type { BodyRow } from '../store/tables.ts';
import type { OrganisationsText } from '../text/index.ts';

/** How the rows of the body's agendas are numbered; a choice for those who may set it. */
export function AgendaNumbering(props: { body: BodyRow; visit: Visit; t: OrganisationsText }) {
  const { body, visit, t } = props;
  if (!visit.may('meeting.edit', { bodyId: body.id }).ok) return null;
  return (
    <AsideSection title={t.rowNumbering}>
      <form className="form" method="post" action={addresses.body(body.id)}>
        <Hidden values={{ gjor: 'radnummer' }} />
        <Select
          wide
          name="radnummer"
          label={t.rowNumberingOf}
          hint={t.rowNumberingHint}
          value={body.agenda_numbering}
          options={(['cases', 'rows'] as const).map((value) => ({
            value,
            label: t.rowNumberings[value],
          }))}
        />
        <div className="acts">
          <Button secondary small>
            {t.saveRowNumbering}
          </Button>
        </div>
      </form>
    </AsideSection>
  );
}
