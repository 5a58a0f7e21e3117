-- The agenda as a tree: a row may lie under another of the same meeting. `position` runs through the
-- whole agenda from the top, so that whoever reads it as a list reads it in order.

alter table meetings.agenda_item
  drop constraint agenda_item_kind_check,
  add constraint agenda_item_kind_check
    check (kind in ('case', 'group', 'break', 'opening', 'closing', 'misc')),
  add constraint agenda_item_group_is_a_heading
    check (kind <> 'group' or (case_id is null and minutes is null and budget is null)),
  add column parent_id text,
  add constraint agenda_item_within_its_meeting unique (meeting_id, id),
  add constraint agenda_item_under_one_of_its_meeting
    foreign key (meeting_id, parent_id) references meetings.agenda_item (meeting_id, id)
    deferrable initially deferred,
  add constraint agenda_item_at_the_top
    check (parent_id is null or (parent_id <> id and kind not in ('opening', 'closing')));

-- The number that a row of the agenda was sent out with. It stays taken when the row is taken off,
-- so that no other row is ever known to the members by it.
create table meetings.sent_place (
  meeting_id text not null references meetings.meeting (id),
  place text not null check (place <> ''),
  item_id text not null unique,
  primary key (meeting_id, place)
);

-- Whether a body numbers the rows of its agendas (1, 1.1, 1.2) besides its cases.
alter table organisations.body
  add column agenda_numbering text not null default 'cases'
    check (agenda_numbering in ('cases', 'rows'));

-- Headings among the rows that come back at every meeting, and what lies under them.
alter table case_queue.standing_item
  drop constraint standing_item_kind_check,
  add constraint standing_item_kind_check
    check (kind in ('case', 'group', 'break', 'opening', 'closing', 'misc')),
  add column indented boolean not null default false;
