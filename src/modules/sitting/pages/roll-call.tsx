import { formatTime } from '../../../ui/format.ts';
import type { Live } from '../live/live.ts';
import { isLikelyThere } from '../rules/those-expected-are-on-the-roll.ts';
import { Act, Go, Line, Tick } from './fields.tsx';
import { roleOf } from './part-room.tsx';

/** Who is there when the meeting begins, all at once. */
export function RollCall({ live }: { live: Live }) {
  const { t, sitting, clock } = live;
  return (
    <Act live={live} kind="roll-call" at="na" className="act roll">
      <p className="hint">{t.room.callRollLede}</p>
      <fieldset>
        <legend>{t.room.callRoll}</legend>
        {sitting.participants.map((one) => (
          <Tick
            key={one.id}
            name="participant"
            value={one.id}
            checked={isLikelyThere(one, sitting.participants)}
            label={
              <span>
                {one.name} <span className="dim">{roleOf(live, one)}</span>
              </span>
            }
          />
        ))}
      </fieldset>
      <Line
        id="opprop-tid"
        name="time"
        label={t.room.time}
        // Calling the roll takes a while; those who answer were there from the opening.
        value={formatTime(sitting.openedAt ?? clock)}
        size={6}
      />
      <Go primary>{t.room.saveRoll}</Go>
    </Act>
  );
}
