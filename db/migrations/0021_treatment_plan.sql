-- Which bodies treat a matter, in which order and role; and case numbers with a letter, for cases
-- put into an agenda that counts from 1 and is out already (F-070, F-073).

alter table meetings.case_file
  add column letter text not null default '' check (letter ~ '^[a-z]{0,2}$'),
  -- The case of another body that this one is the treatment of: the matter itself, never a link on.
  add column of_case text references meetings.case_file (id) check (of_case <> id);
drop index meetings.case_file_by_number;
create unique index case_file_by_number on meetings.case_file
  (body_id, series, coalesce(year, 0), seq_from, letter, coalesce(meeting_id, ''));
create index case_file_of_case on meetings.case_file (of_case) where of_case is not null;

-- The steps of a case's plan. A step has its item once it stands on an agenda.
create table meetings.treatment (
  case_id text not null references meetings.case_file (id),
  position integer not null check (position > 0),
  body_id text not null,
  role text not null check (role in ('recommends', 'decides', 'informed')),
  item_id text unique references meetings.agenda_item (id) on delete set null,
  primary key (case_id, position)
);
