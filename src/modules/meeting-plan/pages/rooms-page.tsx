import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  Checkbox,
  ErrorSummary,
  FilterBar,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import {
  formatDate,
  formatLongDate,
  formatSpan,
  parseDate,
  parseTime,
} from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { placeOfRoom } from '../commands/accept-plan.ts';
import {
  addPolicy,
  addRoom,
  bookRoom,
  changeBooking,
  releaseBooking,
} from '../commands/keep-rooms.ts';
import { listBookings, listPolicies, listRooms } from '../store/rooms.ts';
import type { BookingRow, RoomRow } from '../store/tables.ts';
import { aroundText, planText } from '../text/index.ts';
import { aroundError } from './around-errors.ts';
import { type RefusedForm, SmallForm } from './small-form.tsx';
import { SubPages } from './sub-pages.tsx';

/** The rooms, what holds for their venues, and who has booked what in a year. */
export async function roomsPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language, today } = visit;
  const t = aroundText[language].rooms;
  const asked = visit.query.get('ar') ?? '';
  const thisYear = Number(today.slice(0, 4));
  const year = /^\d{4}$/.test(asked) ? Number(asked) : thisYear + 1;
  const [rooms, policies, bookings] = await Promise.all([
    listRooms(db),
    listPolicies(db),
    listBookings(db, year),
  ]);
  const leave = visit.may('plan.edit', { bodyId: visit.actor?.bodyId ?? null });
  const errors = refused?.errors ?? [];
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map(String);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.title,
    nav: 'meeting-plan',
    crumbs: [{ label: planText[language].title, href: addresses.meetingPlans() }],
    main: (
      <>
        <ErrorSummary
          title={uiText[language].errors(errors.length)}
          errors={errors}
          of={refused?.form}
        />
        <PageHead title={t.title} lede={t.lede} />
        <SubPages current="rooms" visit={visit} />
        {rooms.length === 0 ? (
          <EmptyState title={t.none} body={t.noneBody} />
        ) : (
          <Table
            caption={t.title}
            rows={rooms}
            rowKey={({ id }) => id}
            columns={[
              { key: 'room', title: t.columns.room, heading: true, cell: placeOfRoom },
              { key: 'seats', title: t.columns.seats, cell: ({ seats }) => seats },
            ]}
          />
        )}
        {policies.length > 0 ? (
          <section className="block" aria-labelledby="regler">
            <h2 id="regler">{t.policies}</h2>
            <ul className="rules">
              {policies.map(({ id, venue, policy, from_on, to_on, source }) => (
                <li key={id}>
                  <span>
                    <b>{venue}:</b> {policy}{' '}
                    <span className="dim">
                      {to_on && to_on < today
                        ? t.over
                        : t.holds(
                            from_on ? formatDate(from_on) : '',
                            to_on ? formatDate(to_on) : '',
                          )}
                      {source ? `, ${source}` : ''}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="block" aria-labelledby="reservasjoner">
          <h2 id="reservasjoner">
            {t.bookings} {year}
          </h2>
          <FilterBar action={addresses.rooms()} label={t.bookings} submit={t.show}>
            <Select
              name="ar"
              label={t.year}
              value={String(year)}
              options={years.map((one) => ({ value: one, label: one }))}
            />
          </FilterBar>
          {bookings.length === 0 ? (
            <p className="dim">{t.noBookings}</p>
          ) : (
            <Bookings
              bookings={bookings}
              rooms={rooms}
              visit={visit}
              year={year}
              mayEdit={leave.ok}
            />
          )}
        </section>
        {leave.ok ? (
          <RoomForms rooms={rooms} visit={visit} refused={refused} year={year} />
        ) : (
          <p className="dim">{policySentence(leave.refusal, language)}</p>
        )}
      </>
    ),
  };
}

function Bookings(props: {
  bookings: readonly BookingRow[];
  rooms: readonly RoomRow[];
  visit: Visit;
  year: number;
  mayEdit: boolean;
}) {
  const { bookings, rooms, visit, year, mayEdit } = props;
  const { language } = visit;
  const t = aroundText[language].rooms;
  const names = new Map(rooms.map((room) => [room.id, placeOfRoom(room)]));
  const home = addresses.rooms({ ar: year });
  const what = (one: BookingRow) => `${names.get(one.room_id) ?? ''} ${formatDate(one.held_on)}`;
  return (
    <Table
      caption={t.bookings}
      rows={bookings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'date',
          title: t.columns.date,
          heading: true,
          cell: ({ held_on }) => (
            <time dateTime={held_on}>{formatLongDate(held_on, language)}</time>
          ),
        },
        {
          key: 'time',
          title: t.columns.time,
          cell: ({ starts_at, ends_at }) => (
            <span className="nb">{formatSpan(starts_at, ends_at)}</span>
          ),
        },
        { key: 'room', title: t.columns.room, cell: ({ room_id }) => names.get(room_id) },
        { key: 'purpose', title: t.columns.purpose, cell: ({ purpose }) => purpose },
        {
          key: 'state',
          title: t.columns.state,
          cell: ({ state }) => (
            <Status shape={state === 'confirmed' ? 'ok' : 'half'}>{t.state[state]}</Status>
          ),
        },
        ...(mayEdit
          ? [
              {
                key: 'acts',
                title: <span className="vh">{t.confirm}</span>,
                cell: (one: BookingRow) => (
                  <div className="rowacts">
                    {one.state === 'provisional' ? (
                      <PostButton
                        secondary
                        small
                        action={home}
                        label={t.confirmThis(what(one))}
                        fields={{ gjor: 'bekreft', reservasjon: one.id }}
                      >
                        {t.confirm}
                      </PostButton>
                    ) : null}
                    <PostButton
                      secondary
                      small
                      action={home}
                      label={t.releaseThis(what(one))}
                      fields={{ gjor: 'frigjor', reservasjon: one.id }}
                    >
                      {t.release}
                    </PostButton>
                  </div>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function RoomForms(props: {
  rooms: readonly RoomRow[];
  visit: Visit;
  refused?: RefusedForm | undefined;
  year: number;
}) {
  const { rooms, visit, refused, year } = props;
  const t = aroundText[visit.language].rooms;
  const home = addresses.rooms({ ar: year });
  const own = (form: string) => refused?.form === form;
  const shared = { action: home, visit, refused };
  return (
    <>
      {rooms.length > 0 ? (
        <Details summary={t.book} open={own('reserver')}>
          <SmallForm name="reserver" submit={t.bookSubmit} {...shared}>
            <Select
              name="rom"
              label={t.room}
              options={rooms.map((room) => ({ value: room.id, label: placeOfRoom(room) }))}
            />
            <TextField name="dato" label={t.date} size={12} />
            <TextField name="begynner" label={t.start} size={6} />
            <TextField name="slutter" label={t.end} size={6} />
            <TextField name="formal" label={t.purpose} />
            <Checkbox name="sikker" label={t.sure} />
          </SmallForm>
        </Details>
      ) : null}
      <Details summary={t.add} open={own('rom') || rooms.length === 0}>
        <SmallForm name="rom" submit={t.addSubmit} {...shared}>
          <TextField name="navn" label={t.name} />
          <TextField name="sted" label={t.venue} />
          <TextField name="plasser" label={t.seats} inputMode="numeric" size={5} />
        </SmallForm>
      </Details>
      <Details summary={t.policy} open={own('regel')}>
        <SmallForm name="regel" submit={t.policySubmit} {...shared}>
          <TextField name="regelsted" label={t.venue} />
          <TextField name="regel" label={t.policyText} />
          <TextField name="fra" label={t.from} size={12} />
          <TextField name="til" label={t.to} size={12} />
          <TextField name="kilde" label={t.source} />
        </SmallForm>
      </Details>
    </>
  );
}

/** Takes the forms of the rooms' page; which one it is, the form says itself. */
export async function takeRoomForm(visit: Visit): Promise<Answer> {
  const { form, language, db } = visit;
  const t = aroundText[language];
  const done = (flash: string): Answer => ({
    kind: 'redirect',
    to: addresses.rooms({ ar: visit.query.get('ar') ?? undefined }),
    flash,
  });
  const wanted = form.text('gjor');
  const refuse = (refusal: Parameters<typeof aroundError>[0]) =>
    roomsPage(visit, { form: wanted, errors: [aroundError(refusal, language)] });
  const acting = visit.acting();
  if (wanted === 'bekreft' || wanted === 'frigjor') {
    const id = form.text('reservasjon');
    const confirmed = wanted === 'bekreft';
    const verdict = confirmed
      ? await perform(db, changeBooking, { id, state: 'confirmed' }, acting)
      : await perform(db, releaseBooking, { id }, acting);
    if (!verdict.ok) return refuse(verdict.refusal);
    return done(confirmed ? t.rooms.confirmed : t.rooms.released);
  }
  if (wanted === 'rom') {
    const typed = form.text('plasser').trim();
    const room = {
      name: form.text('navn'),
      venue: form.text('sted'),
      seats: typed ? Number(typed) : null,
    };
    const verdict = await perform(db, addRoom, room, acting);
    return verdict.ok ? done(t.rooms.added) : refuse(verdict.refusal);
  }
  const unreadable = (field: string, kind: 'date-wrong' | 'time-wrong') =>
    roomsPage(visit, { form: wanted, errors: [{ field, message: t.refusal[kind] }] });
  if (wanted === 'regel') {
    const dates = (['fra', 'til'] as const).map((name) => {
      const typed = form.text(name).trim();
      return { name, typed, date: typed ? parseDate(typed) : null };
    });
    const wrong = dates.find(({ typed, date }) => typed && !date);
    if (wrong) return unreadable(wrong.name, 'date-wrong');
    const policy = {
      venue: form.text('regelsted'),
      policy: form.text('regel'),
      from: dates[0]?.date ?? null,
      to: dates[1]?.date ?? null,
      source: form.text('kilde').trim(),
    };
    const verdict = await perform(db, addPolicy, policy, acting);
    return verdict.ok ? done(t.rooms.policyAdded) : refuse(verdict.refusal);
  }
  if (wanted !== 'reserver') return { kind: 'not-found' };
  const date = parseDate(form.text('dato'));
  const start = parseTime(form.text('begynner'));
  const end = parseTime(form.text('slutter'));
  if (!date) return unreadable('dato', 'date-wrong');
  if (!start) return unreadable('begynner', 'time-wrong');
  if (!end) return unreadable('slutter', 'time-wrong');
  const verdict = await perform(
    db,
    bookRoom,
    {
      roomId: form.text('rom'),
      date,
      start,
      end,
      state: form.has('sikker') ? 'confirmed' : 'provisional',
      purpose: form.text('formal'),
    },
    acting,
  );
  return verdict.ok ? done(t.rooms.booked) : refuse(verdict.refusal);
}
