import { Select, TextField } from '../../../ui/components/forms.tsx';
import { Note } from '../../../ui/components/status.tsx';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { type Live, nameOf } from '../live/live.ts';
import { actsWithout } from '../live/quorum-of.ts';
import { deputyToCall, idleDeputies } from '../rules/a-member-in-conflict-leaves-the-item.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import type { Conflict } from '../vocabulary.ts';
import { Act, Go, More } from './acts.tsx';

/** Whether somebody may be out of the item, what the body decided, and who took the seat. */
export function ItemConflicts({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting, view } = live;
  const conflicts = sitting.conflicts.filter((one) => one.itemId === row.id);
  const leads = view.mode === 'lead';
  if (conflicts.length === 0 && !leads) return null;
  const here = sitting.participants.filter((one) => isPresent(sitting, one.id));
  return (
    <section className="block" id="habilitet" aria-label={t.conflicts.heading}>
      {conflicts.length > 0 ? <h3>{t.conflicts.heading}</h3> : null}
      <ul className="motions">
        {conflicts.map((conflict) => (
          <ConflictLine key={conflict.participant} live={live} conflict={conflict} />
        ))}
      </ul>
      {leads ? (
        <More id="reis-habilitet" summary={t.conflicts.raise}>
          <Act
            live={live}
            kind="conflict-raised"
            at="habilitet"
            fields={{ itemId: row.id }}
            className="act column"
          >
            <Select
              id="habilitet-hvem"
              name="participant"
              label={t.conflicts.who}
              options={here.map((one) => ({ value: one.id, label: one.name }))}
            />
            <Select
              id="habilitet-reist"
              name="raisedBy"
              label={t.conflicts.raisedBy}
              options={[
                { value: '', label: t.conflicts.bySelf },
                ...here.map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
            <TextField id="habilitet-grunn" name="ground" label={t.conflicts.ground} required />
            <Go>{t.conflicts.raiseButton}</Go>
          </Act>
        </More>
      ) : null}
    </section>
  );
}

function ConflictLine({ live, conflict }: { live: Live; conflict: Conflict }) {
  const { t, view } = live;
  const name = nameOf(live, conflict.participant);
  const { decided } = conflict;
  return (
    <li data-key={conflict.participant}>
      <p>
        {t.conflicts.raised(name, nameOf(live, conflict.raisedBy))}: {conflict.ground}
      </p>
      {decided ? (
        <p>
          <b>{decided.disqualified ? t.conflicts.out(name) : t.conflicts.stays(name)}</b>
          {decided.deputy ? `; ${t.conflicts.deputy(nameOf(live, decided.deputy))}` : ''}
          {decided.basis ? <span className="dim"> ({decided.basis})</span> : null}
        </p>
      ) : view.mode === 'lead' ? (
        <Decide live={live} conflict={conflict} />
      ) : null}
    </li>
  );
}

function Decide({ live, conflict }: { live: Live; conflict: Conflict }) {
  const { t, sitting } = live;
  const { itemId, participant } = conflict;
  const deputies = idleDeputies(sitting, itemId, participant);
  return (
    <Act
      live={live}
      kind="conflict-decided"
      at="habilitet"
      fields={{ itemId, participant }}
      className="act column"
    >
      {actsWithout(live, itemId, participant) ? null : <Note bad title={t.conflicts.warning} />}
      <fieldset>
        <legend>{t.conflicts.decide}</legend>
        <label className="choice">
          <input type="radio" name="disqualified" value="ja" required />
          {t.conflicts.isOut}
        </label>
        <label className="choice">
          <input type="radio" name="disqualified" value="nei" />
          {t.conflicts.isNot}
        </label>
      </fieldset>
      <Select
        id={`vara-inn-${participant}`}
        name="deputy"
        label={t.conflicts.deputyField}
        value={deputyToCall(sitting, itemId, participant) ?? ''}
        options={[
          ...deputies.map((one) => ({ value: one.id, label: one.name })),
          { value: '', label: t.conflicts.noDeputy },
        ]}
      />
      <TextField
        id={`hjemmel-${participant}`}
        name="basis"
        label={t.conflicts.basis}
        value="forvaltningsloven § 6"
      />
      <Go primary>{t.conflicts.save}</Go>
    </Act>
  );
}
