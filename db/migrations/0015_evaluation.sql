-- How a meeting has been, in the words of those who were there (F-079). Who has answered and what
-- was answered are kept apart, and answers are only kept added together: there is no row, order or
-- time of a single one.

create schema evaluation;

create table evaluation.answered (
  meeting_id text not null,
  person_id text not null,
  primary key (meeting_id, person_id)
);

create table evaluation.result (
  meeting_id text primary key,
  body_id text not null,
  shown jsonb not null,
  waiting jsonb not null
);
create index result_by_body on evaluation.result (body_id);
