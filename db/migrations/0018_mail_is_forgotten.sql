-- What a mail said is deleted after a time; that it came, and what became of it, stays.

alter table messages.incoming add column content_deleted_at timestamptz;
create index incoming_with_content on messages.incoming (came_at) where content_deleted_at is null;
