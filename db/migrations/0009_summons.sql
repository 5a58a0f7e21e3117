-- Who is called to a meeting, what they answer, and who stands in for whom (F-003, F-080, F-083).

create schema summons;

-- What those called were sent last. Its row is the lock that replies to one meeting queue at.
create table summons.round (
  meeting_id text primary key,
  body_id text not null,
  publication integer not null,
  -- What calendars tell a newer entry from an older one by; grows with all that is sent.
  sequence integer not null,
  -- The sequence from which the present time was asked about; older answers were to another time.
  asked_sequence integer not null,
  held_on date not null,
  starts_at text not null,
  ends_at text not null,
  place text not null,
  -- Scheme and host that links in mails begin with.
  origin text not null,
  sent_at timestamptz not null,
  sent_by text not null
);

-- The published notice as it was sent, once in each written standard, for deputies called later.
create table summons.notice_file (
  meeting_id text not null references summons.round (meeting_id),
  publication integer not null,
  written_standard text not null check (written_standard in ('nb', 'nn')),
  pdf bytea not null,
  primary key (meeting_id, publication, written_standard)
);

create table summons.invitation (
  id text primary key,
  meeting_id text not null references summons.round (meeting_id),
  body_id text not null,
  seat_id text not null,
  role text not null
    check (role in ('chair', 'deputy_chair', 'member', 'deputy', 'observer', 'secretary')),
  side text,
  name text not null,
  person_id text,
  email text,
  represents text,
  organisation text,
  written_standard text not null check (written_standard in ('nb', 'nn')),
  stands_in_for text references summons.invitation (id),
  rank integer,
  position integer not null,
  reply text not null default 'none' check (reply in ('none', 'coming', 'not-coming')),
  reason text not null default '',
  replied_at timestamptz,
  replied_via text check (replied_via in ('link', 'calendar', 'page', 'secretary')),
  called_at timestamptz not null,
  called_off_at timestamptz,
  called_off_for text
    check (called_off_for in ('holder-changed', 'seat-ended', 'member-comes', 'meeting-moved')),
  -- The publication and the address that the person was last written to with; null before that.
  mailed_publication integer,
  mailed_to text
);
create index invitation_by_meeting on summons.invitation (meeting_id, position);
-- Nobody is called twice to one meeting in one seat, and one deputy never stands in two places.
create unique index invitation_of_seat on summons.invitation (meeting_id, seat_id)
  where called_off_at is null;
-- A member has one deputy at a time, besides those who have said no.
create unique index deputy_of_member on summons.invitation (stands_in_for)
  where called_off_at is null and reply <> 'not-coming';

-- Every answer that came, also those that a later one replaced or that were to an earlier time.
create table summons.answer (
  id bigint generated always as identity primary key,
  invitation_id text not null references summons.invitation (id),
  reply text not null check (reply in ('none', 'coming', 'not-coming')),
  reason text not null default '',
  via text not null check (via in ('link', 'calendar', 'page', 'secretary')),
  by_name text not null,
  at timestamptz not null,
  -- The time that was answered to.
  held_on date not null,
  starts_at text not null,
  to_earlier_time boolean not null default false
);
create index answer_by_invitation on summons.answer (invitation_id, id);

-- The links that were mailed out. Only what a link hashes to is kept.
create table summons.link (
  token_hash bytea primary key,
  invitation_id text not null references summons.invitation (id),
  created_at timestamptz not null
);
create index link_by_invitation on summons.link (invitation_id);

-- Attachments that are to be sent later: by when, and who owes them (F-083).
create table summons.later_paper (
  attachment_id text primary key,
  meeting_id text not null,
  item_id text not null,
  name text not null,
  due date,
  owed_by text not null,
  noted_at timestamptz not null,
  noted_by text not null
);
create index later_paper_by_meeting on summons.later_paper (meeting_id);
