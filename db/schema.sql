-- Generated from db/migrations by: npm run schema

create schema audit;
create schema documents;
create schema follow_up;
create schema identity;
create schema meetings;
create schema omforent;
create schema organisations;

create table audit.entry (
  number bigint not null,
  at timestamp with time zone not null,
  person_id text not null,
  person_name text not null,
  role text not null,
  on_behalf_of text not null,
  command text not null,
  subject_kind text not null,
  subject_id text not null,
  body_id text,
  before jsonb,
  after jsonb,
  previous_hash bytea not null,
  hash bytea not null,
  constraint entry_pkey PRIMARY KEY (number),
  constraint entry_hash_key UNIQUE (hash)
);

create table documents.import (
  id text not null,
  sha256 bytea not null,
  file_name text not null,
  media_type text not null,
  content bytea,
  source jsonb not null,
  document jsonb not null,
  corrections jsonb not null default '{}'::jsonb,
  state text not null default 'waiting'::text,
  meeting_id text,
  brought_by text not null,
  brought_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  version integer not null default 1,
  constraint import_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text]))),
  constraint import_pkey PRIMARY KEY (id)
);

create table follow_up.obligation (
  id text not null,
  body_id text not null,
  case_id text,
  decision_id text,
  source text not null,
  point_no integer,
  who text not null,
  what text not null,
  due date,
  due_note text not null default ''::text,
  recurrence jsonb,
  state text not null default 'open'::text,
  done_on date,
  report text not null default ''::text,
  explanation text not null default ''::text,
  explained_at timestamp with time zone,
  explained_by text not null default ''::text,
  replaced_by text,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  words tsvector generated always as (to_tsvector('norwegian'::regconfig, ((who || ' '::text) || what))) stored,
  constraint obligation_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'superseded'::text]))),
  constraint obligation_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES follow_up.obligation(id),
  constraint obligation_pkey PRIMARY KEY (id)
);

create table identity.appointment (
  id text not null,
  person_id text not null,
  organisation_id text not null,
  organisation_name text not null,
  body_id text,
  body_name text,
  role text not null,
  label_nb text not null,
  label_nn text not null,
  label_en text not null,
  "position" integer not null default 0,
  valid_from date,
  valid_to date,
  constraint appointment_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'secretary'::text, 'chair'::text, 'case_handler'::text, 'member'::text, 'deputy'::text, 'observer'::text, 'reader'::text]))),
  constraint appointment_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint appointment_pkey PRIMARY KEY (id)
);

create table identity.failed_sign_in (
  login text not null,
  at timestamp with time zone not null
);

create table identity.person (
  id text not null,
  display_name text not null,
  login text,
  password_hash text,
  demo boolean not null default false,
  created_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_login_key UNIQUE (login)
);

create table identity.session (
  token_hash bytea not null,
  person_id text not null,
  appointment_id text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES identity.appointment(id),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint session_pkey PRIMARY KEY (token_hash)
);

create table meetings.agenda_item (
  id text not null,
  meeting_id text not null,
  "position" integer not null,
  kind text not null,
  case_id text,
  title text not null,
  sub_points jsonb not null default '[]'::jsonb,
  responsible jsonb not null default '[]'::jsonb,
  minutes integer,
  budget jsonb,
  closed_basis text,
  constraint agenda_item_kind_check CHECK ((kind = ANY (ARRAY['case'::text, 'break'::text, 'opening'::text, 'closing'::text, 'misc'::text]))),
  constraint agenda_item_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440))),
  constraint agenda_item_case_id_fkey FOREIGN KEY (case_id) REFERENCES meetings.case_file(id),
  constraint agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint agenda_item_pkey PRIMARY KEY (id),
  constraint agenda_item_meeting_id_position_key UNIQUE (meeting_id, "position") DEFERRABLE INITIALLY DEFERRED
);

create table meetings.attachment (
  id text not null,
  paper_id text not null,
  "position" integer not null,
  name text not null,
  state text not null,
  media_type text,
  file_name text,
  content bytea,
  size integer,
  constraint attachment_state_check CHECK ((state = ANY (ARRAY['included'::text, 'later'::text, 'named'::text]))),
  constraint attachment_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES meetings.paper(id),
  constraint attachment_pkey PRIMARY KEY (id)
);

create table meetings.attendance (
  meeting_id text not null,
  "position" integer not null,
  name text not null,
  represents text,
  role text not null,
  state text not null,
  stands_in_for text,
  since text,
  until text,
  constraint attendance_role_check CHECK ((role = ANY (ARRAY['member'::text, 'deputy'::text, 'observer'::text, 'admin'::text, 'guest'::text]))),
  constraint attendance_state_check CHECK ((state = ANY (ARRAY['present'::text, 'absent'::text, 'leave'::text]))),
  constraint attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint attendance_pkey PRIMARY KEY (meeting_id, "position")
);

create table meetings.case_file (
  id text not null,
  body_id text not null,
  meeting_id text,
  series text not null default ''::text,
  year integer,
  seq_from integer not null,
  seq_to integer not null,
  number text not null,
  title text not null,
  known_by text not null default 'agenda'::text,
  topic text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  words tsvector generated always as ((to_tsvector('norwegian'::regconfig, ((title || ' '::text) || topic)) || to_tsvector('simple'::regconfig, number))) stored,
  constraint case_file_known_by_check CHECK ((known_by = ANY (ARRAY['agenda'::text, 'citation'::text]))),
  constraint case_file_pkey PRIMARY KEY (id)
);

create table meetings.citation (
  id text not null,
  paper_id text not null,
  from_case_id text not null,
  to_case_id text not null,
  printed text not null,
  cited_date date,
  quoted_points jsonb,
  sentence text not null default ''::text,
  constraint citation_from_case_id_fkey FOREIGN KEY (from_case_id) REFERENCES meetings.case_file(id),
  constraint citation_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES meetings.paper(id),
  constraint citation_to_case_id_fkey FOREIGN KEY (to_case_id) REFERENCES meetings.case_file(id),
  constraint citation_pkey PRIMARY KEY (id)
);

create table meetings.decision (
  id text not null,
  case_id text not null,
  body_id text not null,
  meeting_id text,
  item_id text,
  decided_on date,
  outcome text not null,
  points jsonb not null,
  note text not null default ''::text,
  basis text not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  words tsvector,
  constraint decision_basis_check CHECK ((basis = ANY (ARRAY['recorded'::text, 'imported'::text, 'quoted'::text]))),
  constraint decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES meetings.case_file(id),
  constraint decision_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id),
  constraint decision_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint decision_pkey PRIMARY KEY (id)
);

create table meetings.meeting (
  id text not null,
  body_id text not null,
  held_on date not null,
  starts_at text not null,
  ends_at text,
  place text not null default ''::text,
  archive_case text not null default ''::text,
  state text not null default 'draft'::text,
  written_standard text not null default 'nb'::text,
  version integer not null default 1,
  sequence integer not null default 0,
  import_id text,
  created_at timestamp with time zone not null default now(),
  changed_at timestamp with time zone not null default now(),
  changed_by text not null default ''::text,
  constraint meeting_ends_at_check CHECK ((ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint meeting_starts_at_check CHECK ((starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'held'::text, 'closed'::text]))),
  constraint meeting_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint meeting_pkey PRIMARY KEY (id)
);

create table meetings.paper (
  id text not null,
  item_id text not null,
  case_id text not null,
  title text not null,
  owners jsonb not null default '[]'::jsonb,
  handlers jsonb not null default '[]'::jsonb,
  proposals jsonb not null default '[]'::jsonb,
  sections jsonb not null default '[]'::jsonb,
  briefing_by jsonb not null default '[]'::jsonb,
  version integer not null default 1,
  changed_at timestamp with time zone not null default now(),
  changed_by text not null default ''::text,
  words tsvector,
  constraint paper_case_id_fkey FOREIGN KEY (case_id) REFERENCES meetings.case_file(id),
  constraint paper_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id),
  constraint paper_pkey PRIMARY KEY (id),
  constraint paper_item_id_key UNIQUE (item_id)
);

create table meetings.paper_version (
  paper_id text not null,
  version integer not null,
  content jsonb not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint paper_version_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES meetings.paper(id),
  constraint paper_version_pkey PRIMARY KEY (paper_id, version)
);

create table meetings.publication (
  id text not null,
  meeting_id text not null,
  number integer not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  notice jsonb not null,
  changes jsonb not null default '[]'::jsonb,
  constraint publication_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_meeting_id_number_key UNIQUE (meeting_id, number)
);

create table meetings.reading (
  meeting_id text not null,
  person_id text not null,
  number integer not null,
  read_at timestamp with time zone not null,
  constraint reading_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint reading_pkey PRIMARY KEY (meeting_id, person_id)
);

create table omforent.migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (number)
);

create table organisations.body (
  id text not null,
  organisation_id text not null,
  name text not null,
  short_name text,
  aliases text[] not null default '{}'::text[],
  kind text not null,
  status text not null default 'active'::text,
  status_note text,
  reports_to text,
  steered_by text,
  supported_by text,
  established_by_case text,
  effective_from date,
  mandate text,
  mandate_set_by_body boolean not null default false,
  number_scheme text not null default 'per-year'::text,
  composition jsonb,
  written_standard text not null default 'nb'::text,
  absence_contact text,
  "position" integer not null default 0,
  constraint body_number_scheme_check CHECK ((number_scheme = ANY (ARRAY['per-year'::text, 'per-meeting'::text]))),
  constraint body_status_check CHECK ((status = ANY (ARRAY['active'::text, 'restructuring'::text, 'ended'::text]))),
  constraint body_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint body_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint body_reports_to_fkey FOREIGN KEY (reports_to) REFERENCES organisations.body(id),
  constraint body_steered_by_fkey FOREIGN KEY (steered_by) REFERENCES organisations.body(id),
  constraint body_supported_by_fkey FOREIGN KEY (supported_by) REFERENCES organisations.body(id),
  constraint body_pkey PRIMARY KEY (id)
);

create table organisations.organisation (
  id text not null,
  name text not null,
  short_name text,
  kind text not null,
  side text,
  parent_id text,
  valid_from date,
  valid_to date,
  written_standard text not null default 'nb'::text,
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'trust'::text, 'partnership'::text, 'company'::text, 'user_organisation'::text, 'gp_practice'::text, 'union'::text, 'state'::text]))),
  constraint organisation_side_check CHECK ((side = ANY (ARRAY['municipality'::text, 'trust'::text, 'gp'::text, 'user'::text, 'union'::text, 'vendor'::text]))),
  constraint organisation_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint organisation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisations.organisation(id),
  constraint organisation_pkey PRIMARY KEY (id)
);

create table organisations.region (
  id text not null,
  name text not null,
  aliases text[] not null default '{}'::text[],
  scheme text not null,
  municipality_count integer,
  outside_count integer not null default 0,
  successor_id text,
  constraint region_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisations.region(id),
  constraint region_pkey PRIMARY KEY (id)
);

create table organisations.region_member (
  region_id text not null,
  organisation_id text not null,
  valid_from date,
  valid_to date,
  constraint region_member_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint region_member_region_id_fkey FOREIGN KEY (region_id) REFERENCES organisations.region(id),
  constraint region_member_pkey PRIMARY KEY (region_id, organisation_id)
);

create table organisations.seat (
  id text not null,
  body_id text not null,
  role text not null,
  side text,
  represents text,
  holder text,
  holder_person_id text,
  deputy_for_seat text,
  deputy_for_side text,
  rank integer not null default 1,
  appointed_by_case text,
  valid_from date,
  valid_to date,
  "position" integer not null default 0,
  email text,
  organisation_id text,
  constraint seat_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'deputy_chair'::text, 'member'::text, 'deputy'::text, 'observer'::text, 'secretary'::text]))),
  constraint seat_side_check CHECK ((side = ANY (ARRAY['municipality'::text, 'trust'::text, 'gp'::text, 'user'::text, 'union'::text, 'vendor'::text]))),
  constraint seat_body_id_fkey FOREIGN KEY (body_id) REFERENCES organisations.body(id),
  constraint seat_deputy_for_seat_fkey FOREIGN KEY (deputy_for_seat) REFERENCES organisations.seat(id),
  constraint seat_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint seat_pkey PRIMARY KEY (id)
);

create table organisations.term (
  id text not null,
  body_id text not null,
  subject text not null,
  elected_on date,
  elected_by_case text,
  length_years integer not null,
  year_zero integer,
  extensions jsonb not null default '[]'::jsonb,
  change_deadline date,
  successors_from date,
  constraint term_body_id_fkey FOREIGN KEY (body_id) REFERENCES organisations.body(id),
  constraint term_pkey PRIMARY KEY (id)
);

CREATE INDEX agenda_item_by_case ON meetings.agenda_item USING btree (case_id);

CREATE INDEX appointment_by_person ON identity.appointment USING btree (person_id);

CREATE INDEX attachment_by_paper ON meetings.attachment USING btree (paper_id, "position");

CREATE INDEX case_file_by_printed_number ON meetings.case_file USING btree (number);

CREATE INDEX case_file_by_topic ON meetings.case_file USING btree (topic) WHERE (topic <> ''::text);

CREATE INDEX case_file_by_words ON meetings.case_file USING gin (words);

CREATE INDEX case_file_by_year ON meetings.case_file USING btree (year DESC, seq_from DESC);

CREATE INDEX citation_by_paper ON meetings.citation USING btree (paper_id);

CREATE INDEX citation_from ON meetings.citation USING btree (from_case_id);

CREATE INDEX citation_to ON meetings.citation USING btree (to_case_id);

CREATE INDEX decision_by_case ON meetings.decision USING btree (case_id);

CREATE INDEX decision_by_meeting ON meetings.decision USING btree (meeting_id);

CREATE INDEX decision_by_words ON meetings.decision USING gin (words);

CREATE INDEX entry_by_subject ON audit.entry USING btree (subject_id, number DESC);

CREATE INDEX failed_sign_in_by_login ON identity.failed_sign_in USING btree (login, at);

CREATE INDEX import_by_hash ON documents.import USING btree (sha256);

CREATE INDEX import_by_state ON documents.import USING btree (state, brought_at DESC);

CREATE INDEX meeting_by_body ON meetings.meeting USING btree (body_id, held_on DESC);

CREATE INDEX meeting_by_date ON meetings.meeting USING btree (held_on DESC);

CREATE INDEX obligation_by_body ON follow_up.obligation USING btree (body_id, state, due);

CREATE INDEX obligation_by_case ON follow_up.obligation USING btree (case_id);

CREATE INDEX obligation_by_due ON follow_up.obligation USING btree (due) WHERE (state = 'open'::text);

CREATE INDEX obligation_by_words ON follow_up.obligation USING gin (words);

CREATE INDEX paper_by_case ON meetings.paper USING btree (case_id);

CREATE INDEX paper_by_words ON meetings.paper USING gin (words);

CREATE INDEX seat_by_body ON organisations.seat USING btree (body_id, "position");

CREATE INDEX seat_by_person ON organisations.seat USING btree (holder_person_id);

CREATE INDEX session_by_expiry ON identity.session USING btree (expires_at);

CREATE UNIQUE INDEX case_file_by_number ON meetings.case_file USING btree (body_id, series, COALESCE(year, 0), seq_from, COALESCE(meeting_id, ''::text));

CREATE UNIQUE INDEX one_recorded_decision_per_item ON meetings.decision USING btree (item_id) WHERE ((item_id IS NOT NULL) AND (basis <> 'quoted'::text));

CREATE OR REPLACE FUNCTION audit.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The audit log is append-only.' using errcode = 'insufficient_privilege';
end $function$;

CREATE TRIGGER entry_is_append_only BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();

CREATE TRIGGER entry_is_never_truncated BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
