-- A meeting can be cancelled: when, by whom, why, and whether its notice was out by then (F-067).

alter table meetings.meeting drop constraint meeting_state_check;
alter table meetings.meeting add constraint meeting_state_check
  check (state in ('draft', 'published', 'held', 'closed', 'cancelled'));
alter table meetings.meeting
  add column cancelled_from text check (cancelled_from in ('draft', 'published')),
  add column cancelled_at timestamptz,
  add column cancelled_by text,
  add column cancelled_reason text;
alter table meetings.meeting add constraint cancelled_meeting_says_when check (
  (state = 'cancelled') = (cancelled_at is not null)
  and (cancelled_at is null) = (cancelled_from is null)
  and (cancelled_at is null) = (cancelled_by is null)
  and (cancelled_at is null) = (cancelled_reason is null)
);
