-- What leads from those who applied to those who are chosen: the discussions with the unions (F-022),
-- who is recommended to each group (F-023), and what the director decided of them (F-024).

create schema recommendations;

create table recommendations.discussion (
  id text primary key,
  round_id text not null,
  held_on date not null,
  place text not null default '',
  present text[] not null default '{}',
  topics text[] not null default '{}',
  minutes text not null default '',
  clarified text[] not null default '{}',
  -- The shop stewards who are named to the process: [{name, union, email}]
  stewards jsonb not null default '[]',
  invited_at timestamptz,
  state text not null default 'planned' check (state in ('planned', 'recorded')),
  recorded_at timestamptz,
  recorded_by text,
  version integer not null default 1,
  position integer generated always as identity,
  check ((state = 'recorded') = (recorded_at is not null)),
  check ((state = 'recorded') = (recorded_by is not null)),
  check (state = 'planned' or (minutes <> '' and present <> '{}'))
);
create index discussion_by_round on recommendations.discussion (round_id, held_on);

-- What one of the parties was asked to bring, and what came of it.
create table recommendations.homework (
  id text primary key,
  discussion_id text not null references recommendations.discussion (id) on delete cascade,
  number integer not null check (number > 0),
  text text not null check (text <> ''),
  due date,
  done_on date,
  answer text not null default '',
  unique (discussion_id, number),
  check (done_on is not null or answer = '')
);

-- What a union thinks, in its own words.
create table recommendations.view (
  number integer generated always as identity primary key,
  discussion_id text not null references recommendations.discussion (id),
  person_id text not null,
  by_name text not null,
  "union" text not null check ("union" <> ''),
  text text not null check (text <> ''),
  at timestamptz not null
);
create index view_by_discussion on recommendations.view (discussion_id, number);

-- What was added to minutes that stand.
create table recommendations.addition (
  number integer generated always as identity primary key,
  discussion_id text not null references recommendations.discussion (id),
  by_name text not null,
  text text not null check (text <> ''),
  at timestamptz not null
);
create index addition_by_discussion on recommendations.addition (discussion_id, number);

create function recommendations.words_stand() returns trigger language plpgsql as $$
begin
  raise exception 'what was said or decided is neither changed nor taken away';
end $$;
create trigger views_stand before update or delete on recommendations.view
  for each row execute function recommendations.words_stand();
create trigger additions_stand before update or delete on recommendations.addition
  for each row execute function recommendations.words_stand();
create trigger minutes_stand before update or delete on recommendations.discussion
  for each row when (old.state = 'recorded') execute function recommendations.words_stand();

-- Homework that stands in minutes is answered, and nothing else of it changes.
create function recommendations.homework_stands() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from recommendations.discussion d
      where d.id = old.discussion_id and d.state = 'recorded') then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and (new.id, new.discussion_id, new.number, new.text, new.due)
      is not distinct from (old.id, old.discussion_id, old.number, old.text, old.due) then
    return new;
  end if;
  raise exception 'what was asked for in minutes that stand is not changed';
end $$;
create trigger homework_stands before update or delete on recommendations.homework
  for each row execute function recommendations.homework_stands();

create table recommendations.recommendation (
  id text primary key,
  round_id text not null,
  body_id text not null,
  run_id text,
  -- The last discussion that was recorded before it was made.
  discussion_id text not null references recommendations.discussion (id),
  state text not null default 'drafted' check (state in ('drafted', 'sent', 'decided', 'returned')),
  sent_to text,
  sent_at timestamptz,
  version integer not null default 1,
  position integer generated always as identity,
  -- One group has one recommendation in a round; of two who make it, the second is told.
  unique (round_id, body_id),
  check ((sent_to is null) = (sent_at is null)),
  check (state = 'drafted' or sent_at is not null)
);

create table recommendations.candidate (
  recommendation_id text not null references recommendations.recommendation (id) on delete cascade,
  applicant_id text not null,
  role_id text not null,
  place text not null check (place in ('seat', 'reserve', 'not')),
  -- Within its place, from 1.
  number integer not null check (number > 0),
  reason text not null default '',
  primary key (recommendation_id, applicant_id)
);

-- What happened to a recommendation, with the reason where one was given.
create table recommendations.step (
  number integer generated always as identity primary key,
  recommendation_id text not null references recommendations.recommendation (id) on delete cascade,
  did text not null check (did in ('drafted', 'sent', 'returned', 'decided', 'decided-again')),
  reason text not null default '',
  by_name text not null,
  at timestamptz not null,
  check (did not in ('returned', 'decided-again') or reason <> '')
);
create index step_by_recommendation on recommendations.step (recommendation_id, number);

-- What the director decided; a later decision stands beside the earlier ones.
create table recommendations.decision (
  recommendation_id text not null references recommendations.recommendation (id),
  number integer not null check (number > 0),
  -- Why it was decided anew; empty for the first.
  reason text not null default '',
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  primary key (recommendation_id, number),
  check ((number = 1) = (reason = ''))
);

create table recommendations.choice (
  recommendation_id text not null,
  decision integer not null,
  applicant_id text not null,
  role_id text not null,
  place text not null check (place in ('seat', 'reserve', 'not')),
  number integer not null check (number > 0),
  -- What was recommended, and why it was decided otherwise.
  recommended text not null check (recommended in ('seat', 'reserve', 'not')),
  reason text not null default '',
  primary key (recommendation_id, decision, applicant_id),
  foreign key (recommendation_id, decision)
    references recommendations.decision (recommendation_id, number)
);

-- The unit leaders who were asked, and the units whose leaders were not, with the reason.
create table recommendations.consulted (
  recommendation_id text not null,
  decision integer not null,
  number integer not null check (number > 0),
  unit text not null,
  name text not null default '',
  on_day date,
  view text not null default '',
  not_asked_because text not null default '',
  primary key (recommendation_id, decision, number),
  foreign key (recommendation_id, decision)
    references recommendations.decision (recommendation_id, number),
  check (case when not_asked_because = '' then name <> '' and on_day is not null
    else name = '' and on_day is null end)
);

create trigger decisions_stand before update or delete on recommendations.decision
  for each row execute function recommendations.words_stand();
create trigger consulted_stand before update or delete on recommendations.consulted
  for each row execute function recommendations.words_stand();

-- A choice stands; only what was written of somebody who is erased goes.
create function recommendations.choices_stand() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.reason = ''
      and (new.recommendation_id, new.decision, new.applicant_id, new.role_id, new.place,
        new.number, new.recommended)
      is not distinct from (old.recommendation_id, old.decision, old.applicant_id, old.role_id,
        old.place, old.number, old.recommended) then
    return new;
  end if;
  raise exception 'what was decided is neither changed nor taken away';
end $$;
create trigger choices_stand before update or delete on recommendations.choice
  for each row execute function recommendations.choices_stand();
