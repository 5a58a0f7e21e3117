import { Select, TextField } from '../../../ui/components/forms.tsx';
import { formatTime } from '../../../ui/format.ts';
import { endOf } from '../live/end-of-meeting.ts';
import { type Live, rowOf, shortNameOfRow } from '../live/live.ts';
import { minutesGiven } from '../live/time-of-items.ts';
import { itemsAhead } from '../live/what-is-next.ts';
import { Act, ActButton, Go } from './acts.tsx';

/** When the meeting ends if nothing changes, and by how much that is too late. */
export function EndSentence({ live }: { live: Live }) {
  const { t } = live;
  const { time, late, planned } = endOf(live);
  return (
    <p className="live-line">
      {late > 0 ? (
        <span className="over">{t.now.late(formatTime(time), late, formatTime(planned))}</span>
      ) : (
        t.now.predicted(formatTime(time))
      )}
    </p>
  );
}

/** One way of ending in time, with what it would do to each case, carried out by one button. */
export function Suggestion({ live }: { live: Live }) {
  const { t } = live;
  const { late, shorten } = endOf(live);
  if (late <= 0) return null;
  if (!shorten || shorten.length === 0) return <p className="hint">{t.agenda.cannotShorten}</p>;
  const words = shorten.map(({ itemId, to }) => {
    const row = rowOf(live, itemId);
    return row ? t.agenda.shortenTo(shortNameOfRow(live, row), to) : '';
  });
  return (
    <div className="suggestion">
      <p className="hint">{t.agenda.suggestion(words.join(', '))}</p>
      <ActButton live={live} kind="shortened" at="na">
        {t.agenda.doSuggestion}
      </ActButton>
    </div>
  );
}

/** What can be done with an item that has not been taken up: shorten it, take it later, put it off. */
export function Replan({ live, itemId }: { live: Live; itemId: Live['agenda'][number]['id'] }) {
  const { t, sitting } = live;
  const row = rowOf(live, itemId);
  if (!row) return null;
  const others = itemsAhead(sitting, live.agenda).filter((one) => one.id !== itemId);
  return (
    <div className="replan">
      <Act
        live={live}
        kind="item-minutes-set"
        at="sakliste"
        fields={{ itemId }}
        className="act row"
      >
        <TextField
          id={`minutter-${itemId}`}
          name="minutes"
          label={t.agenda.shorten}
          value={minutesGiven(row, sitting.items.get(itemId)) ?? ''}
          size={3}
          inputMode="numeric"
        />
        <span className="unit">{t.agenda.minutesField}</span>
        <Go>{t.agenda.shortenButton}</Go>
      </Act>
      {others.length > 0 ? (
        <Act live={live} kind="item-moved" at="sakliste" fields={{ itemId }} className="act row">
          <Select
            id={`etter-${itemId}`}
            name="after"
            label={t.agenda.moveAfter}
            options={others.map((one) => ({ value: one.id, label: shortNameOfRow(live, one) }))}
            value={others.at(-1)?.id ?? ''}
          />
          <Go>{t.agenda.moveButton}</Go>
        </Act>
      ) : null}
      {row.caseId === null ? null : (
        <ActButton
          live={live}
          kind="decided"
          at="sakliste"
          fields={{ itemId, outcome: 'postponed' }}
        >
          {t.agenda.toNext}
        </ActButton>
      )}
    </div>
  );
}
