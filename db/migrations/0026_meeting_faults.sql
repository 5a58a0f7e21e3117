-- What a meeting is told by those who call to it and by those who lead it: what was sent last, to
-- how many, how many could not be reached, and when the sitting was opened (F-067, F-080); by a plan
-- that it came from, the identity and the sequence of the entry that calendars have of it (RFC 5545).

alter table meetings.meeting
  add column called_publication integer check (called_publication >= 1),
  add column called_at timestamptz,
  add column called_count integer check (called_count >= 0),
  add column called_missing integer check (called_missing >= 0),
  add column opened_at timestamptz,
  add column calendar_uid text unique,
  add column planned_sequence integer check (planned_sequence >= 0);
alter table meetings.meeting add constraint called_meeting_says_whom check (
  (called_publication is null) = (called_at is null)
  and (called_publication is null) = (called_count is null)
  and (called_publication is null) = (called_missing is null)
);

update meetings.meeting m
set called_publication = r.publication,
    called_at = r.sent_at,
    called_count = (
      select count(*) from summons.invitation i
      where i.meeting_id = m.id and i.called_off_at is null and i.mailed_publication is not null
    ),
    called_missing = (
      select count(*) from summons.invitation i
      where i.meeting_id = m.id and i.called_off_at is null and i.name <> ''
        and i.mailed_publication is null
    )
from summons.round r
where r.meeting_id = m.id;

update meetings.meeting m
set opened_at = (
  select min(e.at) from sitting.event e
  where e.meeting_id = m.id and e.fact ->> 'kind' = 'opened'
);

-- Whoever has been called already has an entry under the meeting's own identity.
update meetings.meeting m
set calendar_uid = p.id || '@omforent',
    planned_sequence = (
      select max((told ->> 'sequence')::integer)
      from meeting_plan.plan_version v, jsonb_array_elements(v.meetings) told
      where told ->> 'id' = p.id
    )
from meeting_plan.planned_meeting p
where p.meeting_id = m.id and m.called_at is null;
