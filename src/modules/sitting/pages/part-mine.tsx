import { TextArea, TextField } from '../../../ui/components/forms.tsx';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { isShut, type Live, rowOf } from '../live/live.ts';
import { disqualifiedIn, seatKeyOf } from '../rules/a-deputy-counts-while-the-member-is-away.ts';
import { longestText } from '../rules/a-fact-is-read-from-outside.ts';
import { speakerNow, speakersInOrder } from '../rules/the-floor-goes-in-order.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import { mayVote } from '../rules/who-may-vote-on-what.ts';
import type { Ballot, ParticipantId } from '../vocabulary.ts';
import { Act, ActButton, Go, More, Only } from './acts.tsx';
import { choicesOf } from './item-ballots.tsx';
import { MotionForm } from './item-motions.tsx';

/** What somebody who takes part can do now: vote, ask for the floor, come and go. */
export function MinePart({ live }: { live: Live }) {
  const { t, sitting, me, view } = live;
  const running = sitting.phase === 'open' || sitting.phase === 'paused';
  if (!running || view.mode === 'follow' || view.mode === 'screen') return null;
  if (me.kind === 'one' && me.id === null) {
    return view.mode === 'lead' ? null : <p className="hint">{t.mine.notListed}</p>;
  }
  const all = sitting.participants.map((one) => one.id);
  const here = all.filter((id) => isPresent(sitting, id));
  const away = all.filter((id) => !here.includes(id));
  const row = rowOf(live, sitting.current);
  return (
    <Only live={live} ids={all}>
      <h2>{t.mine.heading}</h2>
      <Only live={live} ids={away}>
        <p className="hint">{t.mine.away}</p>
      </Only>
      <Only live={live} ids={away.filter((id) => seatKeyOf(sitting, id) !== null)}>
        <ActButton live={live} kind="arrived" at="ditt" primary>
          {t.mine.here}
        </ActButton>
      </Only>
      <Only live={live} ids={here}>
        {sitting.ballots
          .filter((one) => one.state === 'open' && row && !isShut(live, row))
          .map((ballot) => (
            <MyVote key={ballot.id} live={live} ballot={ballot} />
          ))}
        {row && !isShut(live, row) && sitting.phase === 'open' ? (
          <MyItem live={live} row={row} here={here} />
        ) : null}
      </Only>
    </Only>
  );
}

function MyVote({ live, ballot }: { live: Live; ballot: Ballot }) {
  const { t, sitting, context } = live;
  if (ballot.method === 'hands') return null;
  const all = sitting.participants.map((one) => one.id);
  const voted = all.filter((id) => ballot.cast.has(id));
  const roll = all.filter((id) => mayVote(sitting, ballot, id, context) === null);
  const others = all.filter((id) => !roll.includes(id) && !voted.includes(id));
  return (
    <div className="myvote">
      <h3>{ballot.question}</h3>
      <Only live={live} ids={voted}>
        <p>
          <b>{t.mine.voted}</b> {ballot.secret ? t.mine.votedOnce : t.mine.votedAgain}
        </p>
      </Only>
      <Only live={live} ids={roll}>
        <Act
          live={live}
          kind="ballot-cast"
          at="ditt"
          fields={{ ballotId: ballot.id }}
          className="act votes"
        >
          {choicesOf(live, ballot).map((option) => (
            <button
              key={option.id}
              type="submit"
              name="choice"
              value={option.id}
              className="ds-button big"
              data-variant="secondary"
            >
              {option.label}
            </button>
          ))}
        </Act>
      </Only>
      <Only live={live} ids={others}>
        <p className="hint">{t.mine.mayNot}</p>
      </Only>
    </div>
  );
}

function MyItem(props: { live: Live; row: AgendaItem; here: readonly ParticipantId[] }) {
  const { live, row, here } = props;
  const { t, sitting } = live;
  const speaker = speakerNow(sitting);
  const waiting = speakersInOrder(sitting, row.id);
  const listed = waiting.map((one) => one.participant);
  const out = [...disqualifiedIn(sitting, row.id).keys()];
  const raised = sitting.conflicts
    .filter((one) => one.itemId === row.id && one.decided === null)
    .map((one) => one.participant);
  const free = here.filter(
    (id) => !listed.includes(id) && speaker?.participant !== id && !out.includes(id),
  );
  return (
    <>
      {out.length > 0 ? (
        <Only live={live} ids={out}>
          <p>
            <b>{t.mine.conflictOut}</b>
          </p>
        </Only>
      ) : null}
      {speaker ? (
        <Only live={live} ids={[speaker.participant]}>
          <p>
            <b>{t.mine.speaking}</b>
          </p>
          <ActButton live={live} kind="floor-ended" at="ditt" fields={{ speech: speaker.id }} big>
            {t.speakers.end}
          </ActButton>
        </Only>
      ) : null}
      {waiting.map((speech, at) => (
        <Only key={speech.id} live={live} ids={[speech.participant]}>
          <p>{t.mine.waiting(at + 1)}</p>
          <ActButton live={live} kind="floor-withdrawn" at="ditt" fields={{ speech: speech.id }}>
            {t.mine.withdraw}
          </ActButton>
        </Only>
      ))}
      <Only live={live} ids={free}>
        <Act live={live} kind="floor-asked" at="ditt" className="act ask">
          <button
            type="submit"
            name="form"
            value="contribution"
            className="ds-button big"
            data-variant="primary"
          >
            {t.mine.ask.contribution}
          </button>
          {(['reply', 'question', 'point-of-order'] as const).map((form) => (
            <button
              key={form}
              type="submit"
              name="form"
              value={form}
              className="ds-button big"
              data-variant="secondary"
            >
              {t.mine.ask[form]}
            </button>
          ))}
        </Act>
      </Only>
      {raised.length > 0 ? (
        <Only live={live} ids={raised}>
          <p>{t.mine.conflictRaised}</p>
        </Only>
      ) : null}
      {row.caseId === null ? null : (
        <div className="mine-more">
          <More id="mitt-forslag" summary={t.mine.motion}>
            <MotionForm live={live} row={row} own />
          </More>
          <More id="min-tilforsel" summary={t.mine.statement}>
            <Act
              live={live}
              kind="statement-made"
              at="ditt"
              fields={{ itemId: row.id }}
              className="act column"
            >
              <TextArea
                maxLength={longestText}
                rows={3}
                id="min-tilforsel-tekst"
                name="text"
                label={t.statements.text}
                required
              />
              <Go>{t.mine.statementButton}</Go>
            </Act>
          </More>
          <Only live={live} ids={here.filter((id) => !raised.includes(id) && !out.includes(id))}>
            <More id="min-habilitet" summary={t.mine.conflict}>
              <Act
                live={live}
                kind="conflict-raised"
                at="ditt"
                fields={{ itemId: row.id }}
                className="act column"
              >
                <TextField id="min-grunn" name="ground" label={t.mine.conflictGround} required />
                <Go>{t.mine.conflictButton}</Go>
              </Act>
            </More>
          </Only>
        </div>
      )}
    </>
  );
}
