-- What outsiders are told an item behind closed doors is called; the real title is kept beside it.

alter table meetings.agenda_item
  add column public_title text check (length(public_title) <= 300);
