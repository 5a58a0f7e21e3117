import { Checkbox, TextField } from '../../../ui/components/forms.tsx';
import { formatTime } from '../../../ui/format.ts';
import { type Live, nameOfRow } from '../live/live.ts';
import { itemsAhead } from '../live/what-is-next.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import { isLikelyThere } from '../rules/those-expected-are-on-the-roll.ts';
import type { Participant } from '../vocabulary.ts';
import { Act, ActButton, Go } from './acts.tsx';
import { roleOf } from './part-room.tsx';

/** Who is there when the meeting begins, all at once. */
export function RollCall({ live }: { live: Live }) {
  const { t, sitting, clock } = live;
  const away = (one: Participant) => !isPresent(sitting, one.id);
  const here = sitting.participants.filter((one) => !away(one));
  const [first] = itemsAhead(sitting, live.agenda);
  return (
    <>
      <Act live={live} kind="roll-call" at="na" className="act roll">
        <p className="hint">{t.room.callRollLede}</p>
        {here.length > 0 ? (
          <p>{t.room.saidSelves(here.map((one) => one.name).join(', '))}</p>
        ) : null}
        <fieldset>
          <legend>{t.room.callRoll}</legend>
          {sitting.participants.filter(away).map((one) => (
            <Checkbox
              key={one.id}
              name="participant"
              value={one.id}
              checked={isLikelyThere(one, sitting.participants, live.expected)}
              label={
                <span>
                  {one.name} <span className="dim">{roleOf(live, one)}</span>
                </span>
              }
            />
          ))}
        </fieldset>
        <TextField
          id="opprop-tid"
          name="time"
          label={t.room.time}
          // Calling the roll takes a while; those who answer were there from the opening.
          value={formatTime(sitting.openedAt ?? clock)}
          size={6}
        />
        <Go primary>{t.room.saveRoll}</Go>
      </Act>
      {here.length > 0 && first ? (
        <ActButton live={live} kind="item-started" at="na" fields={{ itemId: first.id }}>
          {first.number === null
            ? t.next.startRow(nameOfRow(live, first))
            : t.next.startItem(nameOfRow(live, first))}
        </ActButton>
      ) : null}
    </>
  );
}
