import { Checkbox, Select, TextField } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatSpan, formatTime } from '../../../ui/format.ts';
import { type Live, nameOf } from '../live/live.ts';
import { disqualifiedIn } from '../rules/a-deputy-counts-while-the-member-is-away.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import { replyOf } from '../rules/those-expected-are-on-the-roll.ts';
import type { Participant } from '../vocabulary.ts';
import { Act, Go, More } from './acts.tsx';
import { ExpectedPeople, ReplyStatus } from './expected-people.tsx';

/** Who is in the room, who came and went, and who is out of the item that is treated. */
export function RoomPart({ live }: { live: Live }) {
  const { t, sitting, view } = live;
  const here = sitting.participants.filter((one) => isPresent(sitting, one.id));
  const running = sitting.phase === 'open' || sitting.phase === 'paused';
  const met = sitting.participants.filter(({ id }) => sitting.presence.has(id));
  const leads = view.mode === 'lead' && running;
  if (sitting.phase === 'not-opened' && live.meeting.state !== 'closed') {
    return <ExpectedPeople live={live} />;
  }
  return (
    <>
      <h2>{t.room.heading}</h2>
      {sitting.participants.length === 0 ? <p className="hint">{t.room.none}</p> : null}
      {sitting.participants.length > 0 ? (
        <p className="hint">
          {sitting.phase === 'ended'
            ? t.room.countMet(met.length, sitting.participants.length)
            : t.room.count(here.length, sitting.participants.length)}
        </p>
      ) : null}
      <ul className="room">
        {sitting.participants.map((one) => (
          <Person key={one.id} live={live} one={one} leads={leads} />
        ))}
      </ul>
      {leads ? <AddPerson live={live} /> : null}
    </>
  );
}

/** What somebody is in the meeting: the role, whom they speak for, or whose place they take. */
export function roleOf(live: Live, one: Participant): string {
  const { t } = live;
  if (one.standsInFor !== null) return t.room.deputyFor(nameOf(live, one.standsInFor));
  const role = t.room.seat[one.role];
  return one.represents ? `${role}, ${one.represents}` : role;
}

function Person({ live, one, leads }: { live: Live; one: Participant; leads: boolean }) {
  const { t, sitting, view } = live;
  const here = isPresent(sitting, one.id);
  const spans = sitting.presence.get(one.id) ?? [];
  const out = disqualifiedIn(sitting, sitting.current).has(one.id);
  const shape = out ? 'warn' : here ? 'ok' : 'idle';
  const stays = sitting.phase === 'ended' ? t.room.met : t.room.here;
  // What somebody answered stands until they come; to those who only follow it is not told.
  const awaited = !here && spans.length === 0 && sitting.phase !== 'ended' && !out;
  const reply = awaited && view.mode !== 'follow' ? replyOf(one, live.expected) : null;
  const state = here ? stays : spans.length > 0 ? t.room.gone : t.room.away;
  return (
    <li data-key={one.id}>
      <p>
        <b>{one.name}</b> <span className="dim">{roleOf(live, one)}</span>
      </p>
      <div className="tail">
        <p className="how">
          {reply === null ? (
            <Status shape={shape}>{out ? t.room.disqualified : state}</Status>
          ) : (
            <ReplyStatus reply={reply} live={live} />
          )}
          {sitting.chair === one.id ? <span className="dim">{t.room.chair}</span> : null}
          {spans.length > 0 ? (
            <span className="num dim">
              {here && spans.length === 1
                ? t.room.from(formatTime(spans[0]?.from ?? ''))
                : t.room.spans(spans.map((span) => formatSpan(span.from, span.to)).join(', '))}
            </span>
          ) : null}
        </p>
        {leads ? <PersonActs live={live} one={one} here={here} /> : null}
      </div>
    </li>
  );
}

function PersonActs({ live, one, here }: { live: Live; one: Participant; here: boolean }) {
  const { t, sitting, clock } = live;
  const away = sitting.participants.filter(
    (member) =>
      member.standsInFor === null &&
      member.seatId !== null &&
      member.role !== 'deputy' &&
      !isPresent(sitting, member.id),
  );
  return (
    <More
      id={`person-${one.id}`}
      summary={
        <>
          {here ? t.room.left : t.room.arrived}
          <span className="vh"> {one.name}</span>
        </>
      }
    >
      <Act
        live={live}
        kind={here ? 'left' : 'arrived'}
        at="til-stede"
        fields={{ participant: one.id }}
        className="act row"
      >
        <TextField
          id={`tid-${one.id}`}
          name="time"
          label={t.room.time}
          value={formatTime(clock)}
          size={6}
        />
        {here ? <Checkbox name="leave" label={t.room.leave} /> : null}
        <Go>{here ? t.room.left : t.room.arrived}</Go>
      </Act>
      {here && sitting.chair !== one.id ? (
        <Act
          live={live}
          kind="chair-taken"
          at="til-stede"
          fields={{ participant: one.id }}
          className="act row"
        >
          <Go>{t.room.makeChair}</Go>
        </Act>
      ) : null}
      {one.role === 'deputy' && away.length > 0 ? (
        <Act
          live={live}
          kind="deputy-called"
          at="til-stede"
          fields={{ participant: one.id }}
          className="act row"
        >
          <Select
            id={`vara-${one.id}`}
            name="standsInFor"
            label={t.room.deputyIn}
            options={away.map((member) => ({ value: member.id, label: member.name }))}
          />
          <Go>{t.room.callDeputy}</Go>
        </Act>
      ) : null}
    </More>
  );
}

function AddPerson({ live }: { live: Live }) {
  const { t } = live;
  return (
    <More id="foy-til" summary={t.room.add}>
      <Act live={live} kind="participant-added" at="til-stede" className="act row">
        <TextField id="ny-navn" name="name" label={t.room.name} required />
        <Select
          id="ny-rolle"
          name="role"
          label={t.room.as}
          options={(['guest', 'observer', 'deputy', 'member'] as const).map((role) => ({
            value: role,
            label: t.room.seat[role],
          }))}
        />
        <Go>{t.room.addButton}</Go>
      </Act>
    </More>
  );
}
