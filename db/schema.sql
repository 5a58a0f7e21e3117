-- Generated from db/migrations by: npm run schema

create schema adverts;
create schema applications;
create schema assessments;
create schema audit;
create schema case_queue;
create schema choosing;
create schema consensus;
create schema decisions;
create schema documents;
create schema engagements;
create schema evaluation;
create schema exchange;
create schema follow_up;
create schema identity;
create schema mandate;
create schema matters;
create schema meeting_plan;
create schema meetings;
create schema messages;
create schema minutes;
create schema omforent;
create schema organisations;
create schema portal;
create schema procedure;
create schema recommendations;
create schema recruitment;
create schema sitting;
create schema summons;
create schema terminology;
create schema timetable;
create schema vendor_questions;

create table adverts.advert (
  round_id text not null,
  body_id text not null,
  nb text not null default ''::text,
  nn text not null default ''::text,
  corrected_on date,
  version integer not null default 1,
  constraint advert_round_id_body_id_fkey FOREIGN KEY (round_id, body_id) REFERENCES adverts.round_group(round_id, body_id) ON DELETE CASCADE,
  constraint advert_pkey PRIMARY KEY (round_id, body_id)
);

create table adverts.event (
  number bigint not null generated always as identity,
  round_id text not null,
  did text not null,
  parts text[] not null default '{}'::text[],
  body_id text,
  reason text not null default ''::text,
  at timestamp with time zone not null,
  by_name text not null,
  on_behalf_of text not null,
  constraint event_did_check CHECK ((did = ANY (ARRAY['opened'::text, 'changed'::text, 'text-corrected'::text, 'closed'::text, 'reopened'::text, 'ended'::text]))),
  constraint event_round_id_fkey FOREIGN KEY (round_id) REFERENCES adverts.round(id) ON DELETE CASCADE,
  constraint event_pkey PRIMARY KEY (number)
);

create table adverts.round (
  id text not null,
  nb text not null,
  nn text not null,
  en text not null,
  party text not null,
  issuer text not null,
  ordered_by text,
  ordered_by_case text,
  ordered_on date,
  hand_over_to text,
  mandate text,
  mandate_case text,
  selection_model text,
  selection_reason text,
  union_representatives jsonb not null default '[]'::jsonb,
  tool text not null default ''::text,
  advert_on date,
  deadline date,
  start_on date,
  conditional_on text,
  conditional_day date,
  erase_after date,
  roles text[] not null default '{}'::text[],
  state text not null default 'draft'::text,
  roles_as_advertised jsonb,
  parallel_to text,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  taken_over_by text,
  asks_sex_because text,
  constraint round_asks_sex_because_check CHECK ((asks_sex_because <> ''::text)),
  constraint round_check CHECK (((ordered_by IS NULL) = (hand_over_to IS NULL))),
  constraint round_check1 CHECK (((conditional_on IS NULL) = (conditional_day IS NULL))),
  constraint round_check2 CHECK (((state = 'draft'::text) OR ((advert_on IS NOT NULL) AND (deadline IS NOT NULL) AND (erase_after IS NOT NULL) AND (mandate IS NOT NULL) AND (selection_model IS NOT NULL)))),
  constraint round_check3 CHECK ((deadline >= advert_on)),
  constraint round_check4 CHECK ((erase_after > deadline)),
  constraint round_conditional_on_check CHECK ((conditional_on <> ''::text)),
  constraint round_en_check CHECK ((en <> ''::text)),
  constraint round_hand_over_to_check CHECK ((hand_over_to <> ''::text)),
  constraint round_mandate_check CHECK ((mandate <> ''::text)),
  constraint round_nb_check CHECK ((nb <> ''::text)),
  constraint round_nn_check CHECK ((nn <> ''::text)),
  constraint round_ordered_by_check CHECK ((ordered_by <> ''::text)),
  constraint round_selection_model_check CHECK ((selection_model = ANY (ARRAY['best-fit'::text, 'leximin'::text, 'maximin'::text, 'quota-draw'::text, 'by-hand'::text]))),
  constraint round_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'ended'::text]))),
  constraint round_parallel_to_fkey FOREIGN KEY (parallel_to) REFERENCES adverts.round(id) ON DELETE SET NULL,
  constraint round_pkey PRIMARY KEY (id)
);

create table adverts.round_group (
  round_id text not null,
  body_id text not null,
  decider text,
  constraint round_group_round_id_fkey FOREIGN KEY (round_id) REFERENCES adverts.round(id) ON DELETE CASCADE,
  constraint round_group_pkey PRIMARY KEY (round_id, body_id)
);

create table applications.applicant (
  id text not null,
  round_id text not null,
  name text not null,
  email text not null,
  phone text not null default ''::text,
  employer_id text,
  employer text not null default ''::text,
  unit text not null default ''::text,
  unit_leader text not null default ''::text,
  unit_leader_email text not null default ''::text,
  profession text not null default ''::text,
  "position" text not null default ''::text,
  permanent boolean,
  region text not null default ''::text,
  sex text,
  experience text not null default ''::text,
  motivation text not null default ''::text,
  systems text[] not null default '{}'::text[],
  written_standard text not null default 'nb'::text,
  source text not null,
  state text not null default 'draft'::text,
  started_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text not null default ''::text,
  erased_at timestamp with time zone,
  version integer not null default 1,
  position_number integer not null generated always as identity,
  constraint applicant_check CHECK (((state = ANY (ARRAY['draft'::text, 'erased'::text])) OR ((name <> ''::text) AND (email <> ''::text)))),
  constraint applicant_check1 CHECK (((state <> 'erased'::text) OR ((name = ''::text) AND (email = ''::text) AND (phone = ''::text) AND (experience = ''::text) AND (motivation = ''::text) AND (employer = ''::text) AND (unit = ''::text) AND (unit_leader = ''::text) AND (unit_leader_email = ''::text) AND (profession = ''::text) AND ("position" = ''::text) AND (region = ''::text) AND (sex IS NULL) AND (systems = '{}'::text[])))),
  constraint applicant_sex_check CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text]))),
  constraint applicant_source_check CHECK ((source = ANY (ARRAY['form'::text, 'import'::text, 'registered'::text]))),
  constraint applicant_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'withdrawn'::text, 'erased'::text]))),
  constraint applicant_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint applicant_pkey PRIMARY KEY (id)
);

create table applications.application (
  id text not null,
  applicant_id text not null,
  role_id text not null,
  body_id text not null,
  rank integer not null,
  withdrawn_at timestamp with time zone,
  constraint application_rank_check CHECK (((rank >= 1) AND (rank <= 50))),
  constraint application_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES applications.applicant(id) ON DELETE CASCADE,
  constraint application_pkey PRIMARY KEY (id),
  constraint application_applicant_id_role_id_body_id_key UNIQUE (applicant_id, role_id, body_id)
);

create table applications.hand_over (
  round_id text not null,
  number_of_applicants integer not null,
  sha256 text not null,
  list text not null,
  receiver text not null,
  receiver_email text not null,
  handed_over_at timestamp with time zone not null,
  handed_over_by text not null,
  token_hash bytea,
  received_at timestamp with time zone,
  received_by text,
  receiver_organisation text,
  constraint hand_over_number_of_applicants_check CHECK ((number_of_applicants >= 0)),
  constraint hand_over_receiver_check CHECK ((receiver <> ''::text)),
  constraint hand_over_pkey PRIMARY KEY (round_id),
  constraint hand_over_token_hash_key UNIQUE (token_hash)
);

create table applications.import (
  id text not null,
  round_id text not null,
  person_id text not null,
  file_name text not null,
  content bytea not null,
  choices jsonb not null,
  version integer not null default 1,
  made_at timestamp with time zone not null,
  constraint import_pkey PRIMARY KEY (id),
  constraint import_round_id_person_id_key UNIQUE (round_id, person_id)
);

create table applications.import_memory (
  columns text not null,
  meant jsonb not null,
  used_at timestamp with time zone not null,
  constraint import_memory_pkey PRIMARY KEY (columns)
);

create table applications.import_receipt (
  id text not null,
  round_id text not null,
  file_name text not null,
  counts jsonb not null,
  told integer not null,
  taken_in_at timestamp with time zone not null,
  taken_in_by text not null,
  constraint import_receipt_told_check CHECK ((told >= 0)),
  constraint import_receipt_pkey PRIMARY KEY (id)
);

create table applications.link (
  token_hash bytea not null,
  applicant_id text not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint link_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES applications.applicant(id) ON DELETE CASCADE,
  constraint link_pkey PRIMARY KEY (token_hash)
);

create table applications.reading (
  number integer not null generated always as identity,
  applicant_id text not null,
  at timestamp with time zone not null,
  person_id text not null,
  person_name text not null,
  role text not null,
  on_behalf_of text not null,
  place text not null,
  constraint reading_place_check CHECK ((place <> ''::text)),
  constraint reading_pkey PRIMARY KEY (number)
);

create table applications.says_to_meet (
  applicant_id text not null,
  need_id text not null,
  how text not null default ''::text,
  constraint says_to_meet_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES applications.applicant(id) ON DELETE CASCADE,
  constraint says_to_meet_pkey PRIMARY KEY (applicant_id, need_id)
);

create table applications.start (
  place bytea not null,
  at timestamp with time zone not null
);

create table assessments.change (
  number integer not null generated always as identity,
  version integer not null,
  applicant_id text not null,
  role_id text,
  need_id text,
  kind text not null,
  asked jsonb not null,
  before jsonb,
  after jsonb,
  person_id text not null,
  by_name text not null,
  on_behalf_of text not null,
  at timestamp with time zone not null,
  constraint change_check CHECK ((((kind = 'need'::text) = (role_id IS NULL)) AND ((kind = 'need'::text) = (need_id IS NOT NULL)))),
  constraint change_check1 CHECK (((before IS NOT NULL) OR (after IS NOT NULL))),
  constraint change_kind_check CHECK ((kind = ANY (ARRAY['qualification'::text, 'quality'::text, 'need'::text]))),
  constraint change_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES assessments.sheet(applicant_id) ON DELETE CASCADE,
  constraint change_pkey PRIMARY KEY (number)
);

create table assessments.line (
  applicant_id text not null,
  role_id text not null,
  kind text not null,
  nb text not null,
  nn text not null,
  en text not null,
  score smallint not null,
  reason text not null,
  assessed_by text not null,
  assessed_at timestamp with time zone not null,
  constraint line_en_check CHECK ((en <> ''::text)),
  constraint line_kind_check CHECK ((kind = ANY (ARRAY['qualification'::text, 'quality'::text]))),
  constraint line_nb_check CHECK ((nb <> ''::text)),
  constraint line_nn_check CHECK ((nn <> ''::text)),
  constraint line_reason_check CHECK ((btrim(reason) <> ''::text)),
  constraint line_score_check CHECK (((score >= 0) AND (score <= 3))),
  constraint line_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES assessments.sheet(applicant_id) ON DELETE CASCADE,
  constraint line_pkey PRIMARY KEY (applicant_id, role_id, kind, nb)
);

create table assessments.need_line (
  applicant_id text not null,
  need_id text not null,
  meets text not null,
  reason text not null,
  assessed_by text not null,
  assessed_at timestamp with time zone not null,
  constraint need_line_meets_check CHECK ((meets = ANY (ARRAY['meets'::text, 'partly'::text, 'does-not'::text]))),
  constraint need_line_reason_check CHECK ((btrim(reason) <> ''::text)),
  constraint need_line_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES assessments.sheet(applicant_id) ON DELETE CASCADE,
  constraint need_line_pkey PRIMARY KEY (applicant_id, need_id)
);

create table assessments.sheet (
  applicant_id text not null,
  round_id text not null,
  version integer not null default 1,
  constraint sheet_version_check CHECK ((version > 0)),
  constraint sheet_pkey PRIMARY KEY (applicant_id)
);

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

create table case_queue.enclosed_file (
  case_id text not null,
  "position" integer not null,
  name text not null,
  media_type text not null,
  content bytea not null,
  size integer not null,
  constraint enclosed_file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint enclosed_file_position_check CHECK (("position" > 0)),
  constraint enclosed_file_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_queue.proposed_case(id),
  constraint enclosed_file_pkey PRIMARY KEY (case_id, "position")
);

create table case_queue.enclosed_paper (
  case_id text not null,
  title text not null,
  description text not null,
  proposal text not null,
  handler text not null,
  closed_basis text,
  plan jsonb not null,
  origin_system text not null,
  origin_key text not null,
  origin_year integer not null,
  origin_sequence integer not null,
  constraint enclosed_paper_closed_basis_check CHECK (((length(closed_basis) >= 1) AND (length(closed_basis) <= 200))),
  constraint enclosed_paper_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint enclosed_paper_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_queue.proposed_case(id),
  constraint enclosed_paper_pkey PRIMARY KEY (case_id)
);

create table case_queue.lead_time (
  body_id text not null,
  case_days integer not null,
  paper_days integer not null,
  notice_days integer not null,
  constraint lead_time_case_days_check CHECK (((case_days >= 0) AND (case_days <= 90))),
  constraint lead_time_check CHECK (((case_days >= paper_days) AND (paper_days >= notice_days))),
  constraint lead_time_notice_days_check CHECK (((notice_days >= 0) AND (notice_days <= 90))),
  constraint lead_time_paper_days_check CHECK (((paper_days >= 0) AND (paper_days <= 90))),
  constraint lead_time_pkey PRIMARY KEY (body_id)
);

create table case_queue.proposed_case (
  id text not null,
  body_id text not null,
  kind text not null,
  title text not null,
  reason text not null default ''::text,
  minutes integer,
  wanted_by date,
  proposed_by text not null,
  proposed_by_name text not null,
  on_behalf_of text not null,
  reply_email text,
  proposed_on date not null,
  state text not null,
  meeting_id text,
  item_id text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint proposed_case_kind_check CHECK ((kind = ANY (ARRAY['case'::text, 'information'::text, 'any-other-business'::text]))),
  constraint proposed_case_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint proposed_case_state_check CHECK ((state = ANY (ARRAY['received'::text, 'queued'::text, 'asked-back'::text, 'declined'::text, 'scheduled'::text, 'withdrawn'::text]))),
  constraint proposed_case_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint proposed_case_pkey PRIMARY KEY (id)
);

create table case_queue.standing_item (
  id text not null,
  body_id text not null,
  "position" integer not null,
  kind text not null,
  title text not null,
  minutes integer,
  responsible text not null default ''::text,
  indented boolean not null default false,
  constraint standing_item_kind_check CHECK ((kind = ANY (ARRAY['case'::text, 'group'::text, 'break'::text, 'opening'::text, 'closing'::text, 'misc'::text]))),
  constraint standing_item_minutes_check CHECK (((minutes >= 0) AND (minutes <= 600))),
  constraint standing_item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint standing_item_pkey PRIMARY KEY (id)
);

create table case_queue.step (
  case_id text not null,
  number integer not null,
  at timestamp with time zone not null,
  by_name text not null,
  state text not null,
  words text not null default ''::text,
  constraint step_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_queue.proposed_case(id),
  constraint step_pkey PRIMARY KEY (case_id, number)
);

create table choosing.draw (
  run_id text not null,
  committed jsonb not null,
  commitment text not null,
  committed_at timestamp with time zone not null,
  committed_by_name text not null,
  seed text,
  seed_source text,
  witness text,
  seeded_at timestamp with time zone,
  seeded_by_name text,
  record text,
  drawn jsonb,
  drawn_at timestamp with time zone,
  constraint draw_check CHECK ((((seed IS NULL) = (seeded_at IS NULL)) AND ((seed IS NULL) = (seed_source IS NULL)) AND ((seed IS NULL) = (witness IS NULL)))),
  constraint draw_check1 CHECK (((seeded_at IS NULL) OR (seeded_at >= committed_at))),
  constraint draw_check2 CHECK (((record IS NULL) = (drawn_at IS NULL))),
  constraint draw_check3 CHECK (((record IS NULL) = (drawn IS NULL))),
  constraint draw_check4 CHECK (((record IS NULL) OR (seed IS NOT NULL))),
  constraint draw_commitment_check CHECK ((commitment ~ '^[0-9a-f]{64}$'::text)),
  constraint draw_seed_check CHECK ((seed <> ''::text)),
  constraint draw_seed_source_check CHECK ((seed_source <> ''::text)),
  constraint draw_witness_check CHECK ((witness <> ''::text)),
  constraint draw_run_id_fkey FOREIGN KEY (run_id) REFERENCES choosing.run(id),
  constraint draw_pkey PRIMARY KEY (run_id)
);

create table choosing.run (
  id text not null,
  number integer not null generated always as identity,
  round_ids text[] not null,
  method text not null,
  demands jsonb not null,
  problem jsonb not null,
  code_key jsonb not null,
  seed text not null,
  state text not null default 'prepared'::text,
  failed_code text,
  parent_id text,
  parent_as text,
  parent_note jsonb,
  created_at timestamp with time zone not null,
  created_by text not null,
  created_by_name text not null,
  result jsonb,
  lottery jsonb,
  version integer not null default 1,
  constraint run_check CHECK (((parent_id IS NULL) = (parent_as IS NULL))),
  constraint run_check1 CHECK (((state = 'failed'::text) = (failed_code IS NOT NULL))),
  constraint run_check2 CHECK (((state <> ALL (ARRAY['found'::text, 'infeasible'::text, 'drawn'::text])) OR (result IS NOT NULL))),
  constraint run_method_check CHECK ((method = ANY (ARRAY['leximin'::text, 'maximin'::text, 'best-fit'::text, 'quota-draw'::text]))),
  constraint run_parent_as_check CHECK ((parent_as = ANY (ARRAY['copy'::text, 'way-out'::text, 'locked'::text, 'replacement'::text]))),
  constraint run_round_ids_check CHECK (((cardinality(round_ids) >= 1) AND (cardinality(round_ids) <= 20))),
  constraint run_seed_check CHECK ((seed <> ''::text)),
  constraint run_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'computing'::text, 'found'::text, 'infeasible'::text, 'stopped'::text, 'failed'::text, 'drawn'::text]))),
  constraint run_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES choosing.run(id),
  constraint run_pkey PRIMARY KEY (id),
  constraint run_number_key UNIQUE (number)
);

create table choosing.task (
  id integer not null generated always as identity,
  run_id text not null,
  kind text not null,
  subject text not null default ''::text,
  state text not null default 'waiting'::text,
  asked_at timestamp with time zone not null,
  asked_by_name text not null,
  began_at timestamp with time zone,
  ended_at timestamp with time zone,
  lease_until timestamp with time zone,
  cancel_wanted boolean not null default false,
  progress jsonb,
  answer jsonb,
  failed_code text,
  ms integer,
  megabytes integer,
  constraint task_check CHECK (((state = 'working'::text) = (lease_until IS NOT NULL))),
  constraint task_kind_check CHECK ((kind = ANY (ARRAY['choose'::text, 'draw'::text, 'person'::text, 'prices'::text, 'alternatives'::text]))),
  constraint task_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'working'::text, 'done'::text, 'failed'::text, 'cancelled'::text]))),
  constraint task_run_id_fkey FOREIGN KEY (run_id) REFERENCES choosing.run(id),
  constraint task_pkey PRIMARY KEY (id)
);

create table consensus.adoption (
  body_id text not null,
  valid_from date not null,
  rule_set_id text not null,
  adopted_by_body text,
  adopted_by_case text not null,
  case_id text,
  number bigint not null generated always as identity,
  constraint adoption_adopted_by_case_check CHECK ((btrim(adopted_by_case) <> ''::text)),
  constraint adoption_pkey PRIMARY KEY (body_id, valid_from)
);

create table consensus.rule_set (
  id text not null,
  series text not null,
  version integer not null,
  made_from text not null,
  made_by text not null,
  made_at timestamp with time zone not null default now(),
  content jsonb not null,
  constraint rule_set_version_check CHECK ((version >= 1)),
  constraint rule_set_pkey PRIMARY KEY (id),
  constraint rule_set_series_version_key UNIQUE (series, version)
);

create table decisions.counter (
  body_id text not null,
  year integer not null,
  last integer not null,
  constraint counter_pkey PRIMARY KEY (body_id, year)
);

create table decisions.entry (
  id text not null,
  number text not null,
  body_id text not null,
  decided_on date,
  title text not null,
  question text not null default ''::text,
  points jsonb not null default '[]'::jsonb,
  reason text not null default ''::text,
  note text not null default ''::text,
  affects jsonb,
  source_kind text not null,
  outcome text not null,
  meeting_id text,
  case_id text,
  item_id text,
  matter_id text,
  level integer,
  valid_from date,
  valid_to date,
  standard_kind text,
  standard_reason text not null default ''::text,
  standard_later boolean not null default false,
  review_on date,
  quoted boolean not null default false,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  version integer not null default 1,
  changed_by text not null default ''::text,
  constraint entry_check CHECK ((valid_to >= valid_from)),
  constraint entry_check1 CHECK (((source_kind = 'meeting'::text) = (case_id IS NOT NULL))),
  constraint entry_check2 CHECK (((source_kind = 'matter'::text) = (matter_id IS NOT NULL))),
  constraint entry_source_kind_check CHECK ((source_kind = ANY (ARRAY['meeting'::text, 'matter'::text]))),
  constraint entry_standard_kind_check CHECK ((standard_kind = ANY (ARRAY['same'::text, 'different'::text]))),
  constraint entry_pkey PRIMARY KEY (id)
);

create table decisions.party_position (
  entry_id text not null,
  party text not null,
  no integer not null,
  kind text not null,
  reason text not null,
  by_name text not null,
  on_behalf_of text not null,
  at timestamp with time zone not null,
  constraint party_position_check CHECK (((kind <> 'different'::text) OR (reason <> ''::text))),
  constraint party_position_kind_check CHECK ((kind = ANY (ARRAY['same'::text, 'different'::text, 'later'::text]))),
  constraint party_position_no_check CHECK ((no > 0)),
  constraint party_position_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES decisions.entry(id),
  constraint party_position_pkey PRIMARY KEY (entry_id, party, no)
);

create table decisions.review (
  entry_id text not null,
  no integer not null,
  due_on date not null,
  answered_on date not null,
  answer text not null,
  evidence text not null,
  next text not null,
  next_on date,
  by_name text not null,
  at timestamp with time zone not null,
  constraint review_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  constraint review_check CHECK (((next = 'again'::text) = (next_on IS NOT NULL))),
  constraint review_evidence_check CHECK ((evidence <> ''::text)),
  constraint review_next_check CHECK ((next = ANY (ARRAY['keep'::text, 'change'::text, 'again'::text]))),
  constraint review_no_check CHECK ((no > 0)),
  constraint review_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES decisions.entry(id),
  constraint review_pkey PRIMARY KEY (entry_id, no)
);

create table decisions.searchable (
  ref text not null,
  kind text not null,
  body_id text not null,
  case_id text,
  day date,
  number text not null default ''::text,
  title text not null default ''::text,
  words tsvector not null,
  constraint searchable_kind_check CHECK ((kind = ANY (ARRAY['decision'::text, 'open-matter'::text]))),
  constraint searchable_pkey PRIMARY KEY (ref)
);

create table decisions.supersession (
  later text not null,
  earlier text not null,
  constraint supersession_check CHECK ((later <> earlier)),
  constraint supersession_earlier_fkey FOREIGN KEY (earlier) REFERENCES decisions.entry(id),
  constraint supersession_later_fkey FOREIGN KEY (later) REFERENCES decisions.entry(id),
  constraint supersession_pkey PRIMARY KEY (later, earlier)
);

create table decisions.word (
  word text not null,
  entries integer not null,
  grams text[] not null generated always as (decisions.grams(word)) stored,
  constraint word_pkey PRIMARY KEY (word)
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

create table engagements.closed_month (
  month text not null,
  closed_at timestamp with time zone not null,
  closed_by text not null,
  constraint closed_month_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text)),
  constraint closed_month_pkey PRIMARY KEY (month)
);

create table engagements.consent (
  id text not null,
  round_id text not null,
  unit text not null,
  leader text not null,
  leader_email text not null,
  applicant_ids text[] not null,
  asked_at timestamp with time zone not null,
  asked_by text not null,
  answer text,
  reason text not null default ''::text,
  answered_at timestamp with time zone,
  answered_how text,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  constraint consent_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'conditions'::text, 'no'::text]))),
  constraint consent_answered_how_check CHECK ((answered_how = ANY (ARRAY['link'::text, 'phone'::text, 'mail'::text, 'meeting'::text]))),
  constraint consent_applicant_ids_check CHECK ((cardinality(applicant_ids) > 0)),
  constraint consent_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint consent_check1 CHECK (((answer IS NULL) = (answered_how IS NULL))),
  constraint consent_check2 CHECK (((answer IS NULL) OR (answer = 'yes'::text) OR (reason <> ''::text))),
  constraint consent_unit_check CHECK ((unit <> ''::text)),
  constraint consent_pkey PRIMARY KEY (id)
);

create table engagements.engagement (
  id text not null,
  person_id text,
  name text not null,
  unit text not null default ''::text,
  body_id text not null,
  role_id text not null,
  offer_id text,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  constraint engagement_name_check CHECK ((name <> ''::text)),
  constraint engagement_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES engagements.offer(id),
  constraint engagement_pkey PRIMARY KEY (id),
  constraint engagement_offer_id_key UNIQUE (offer_id)
);

create table engagements.expert_role (
  role_id text not null,
  constraint expert_role_pkey PRIMARY KEY (role_id)
);

create table engagements.frame (
  only_one boolean not null default true,
  unit text not null,
  amount numeric(12,2) not null,
  rate numeric(10,2),
  granted_by text not null,
  version integer not null default 1,
  constraint frame_amount_check CHECK ((amount >= (0)::numeric)),
  constraint frame_check CHECK (((unit = 'kroner'::text) = (rate IS NOT NULL))),
  constraint frame_granted_by_check CHECK ((granted_by <> ''::text)),
  constraint frame_only_one_check CHECK (only_one),
  constraint frame_rate_check CHECK ((rate > (0)::numeric)),
  constraint frame_unit_check CHECK ((unit = ANY (ARRAY['hours'::text, 'kroner'::text]))),
  constraint frame_pkey PRIMARY KEY (only_one)
);

create table engagements.gate (
  round_id text not null,
  name text not null,
  on_day date not null,
  outcome text not null default 'waiting'::text,
  by_case text,
  decided_at timestamp with time zone,
  version integer not null default 1,
  constraint gate_by_case_check CHECK ((by_case <> ''::text)),
  constraint gate_check CHECK (((outcome = 'waiting'::text) = (decided_at IS NULL))),
  constraint gate_check1 CHECK (((outcome = 'waiting'::text) OR (by_case IS NOT NULL))),
  constraint gate_name_check CHECK ((name <> ''::text)),
  constraint gate_outcome_check CHECK ((outcome = ANY (ARRAY['waiting'::text, 'yes'::text, 'no'::text]))),
  constraint gate_pkey PRIMARY KEY (round_id)
);

create table engagements.link (
  token_hash bytea not null,
  offer_id text,
  consent_id text,
  created_at timestamp with time zone not null,
  constraint link_check CHECK (((offer_id IS NULL) <> (consent_id IS NULL))),
  constraint link_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES engagements.consent(id) ON DELETE CASCADE,
  constraint link_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES engagements.offer(id) ON DELETE CASCADE,
  constraint link_pkey PRIMARY KEY (token_hash)
);

create table engagements.offer (
  id text not null,
  round_id text not null,
  applicant_id text not null,
  body_id text not null,
  role_id text not null,
  party text not null,
  percent integer not null,
  start_on date not null,
  answer_by date not null,
  conditional boolean not null,
  state text not null default 'offered'::text,
  offered_at timestamp with time zone not null,
  offered_by text not null,
  answered_at timestamp with time zone,
  answered_how text,
  ended_on date,
  reason text not null default ''::text,
  seat_id text,
  replaces text,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  application_gone boolean not null default false,
  constraint offer_answered_how_check CHECK ((answered_how = ANY (ARRAY['link'::text, 'phone'::text, 'mail'::text, 'meeting'::text]))),
  constraint offer_check CHECK ((answer_by <= start_on)),
  constraint offer_check1 CHECK (((answered_at IS NULL) = (answered_how IS NULL))),
  constraint offer_check2 CHECK (((state <> ALL (ARRAY['accepted'::text, 'declined'::text])) OR (answered_at IS NOT NULL))),
  constraint offer_check3 CHECK ((replaces <> id)),
  constraint offer_gone_is_taken_back CHECK (((NOT application_gone) OR (state = 'withdrawn'::text))),
  constraint offer_percent_check CHECK (((percent >= 1) AND (percent <= 100))),
  constraint offer_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'lapsed'::text, 'withdrawn'::text, 'fallen'::text]))),
  constraint offer_replaces_fkey FOREIGN KEY (replaces) REFERENCES engagements.offer(id),
  constraint offer_pkey PRIMARY KEY (id)
);

create table engagements.period (
  engagement_id text not null,
  first_day date not null,
  last_day date,
  percent integer not null,
  released_percent integer not null default 0,
  constraint period_check CHECK ((last_day >= first_day)),
  constraint period_check1 CHECK ((released_percent <= percent)),
  constraint period_percent_check CHECK (((percent >= 1) AND (percent <= 100))),
  constraint period_released_percent_check CHECK (((released_percent >= 0) AND (released_percent <= 100))),
  constraint period_engagement_id_fkey FOREIGN KEY (engagement_id) REFERENCES engagements.engagement(id) ON DELETE CASCADE,
  constraint period_pkey PRIMARY KEY (engagement_id, first_day)
);

create table engagements.time_entry (
  engagement_id text not null,
  month text not null,
  hours numeric(6,2) not null,
  note text not null default ''::text,
  entered_by text not null,
  entered_at timestamp with time zone not null,
  constraint time_entry_hours_check CHECK (((hours >= (0)::numeric) AND (hours <= (744)::numeric))),
  constraint time_entry_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text)),
  constraint time_entry_engagement_id_fkey FOREIGN KEY (engagement_id) REFERENCES engagements.engagement(id),
  constraint time_entry_pkey PRIMARY KEY (engagement_id, month)
);

create table evaluation.answered (
  meeting_id text not null,
  person_id text not null,
  constraint answered_pkey PRIMARY KEY (meeting_id, person_id)
);

create table evaluation.result (
  meeting_id text not null,
  body_id text not null,
  shown jsonb not null,
  waiting jsonb not null,
  constraint result_pkey PRIMARY KEY (meeting_id)
);

create table exchange.export (
  id text not null,
  meeting_id text not null,
  body_id text not null,
  format text not null,
  version text not null,
  file_name text not null,
  sha256 text not null,
  size integer not null,
  findings jsonb not null,
  exported_at timestamp with time zone not null,
  exported_by text not null,
  constraint export_format_check CHECK ((format = ANY (ARRAY['einnsyn'::text, 'fiks-politisk'::text, 'fiks-arkiv'::text, 'noark5'::text, 'oparl'::text]))),
  constraint export_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint export_size_check CHECK ((size > 0)),
  constraint export_pkey PRIMARY KEY (id)
);

create table exchange.received (
  id text not null,
  message_id text not null,
  sha256 text not null,
  file_name text not null,
  size integer not null,
  type text,
  sender text,
  in_reply_to text,
  state text not null,
  body_id text,
  case_id text,
  sent_id text,
  meeting_id text,
  about text not null default ''::text,
  note text not null default ''::text,
  findings jsonb not null default '[]'::jsonb,
  answers jsonb not null default '[]'::jsonb,
  received_at timestamp with time zone not null,
  received_by text not null,
  handled_at timestamp with time zone,
  handled_by text,
  constraint received_message_id_check CHECK (((length(message_id) >= 1) AND (length(message_id) <= 200))),
  constraint received_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint received_size_check CHECK ((size >= 0)),
  constraint received_state_check CHECK ((state = ANY (ARRAY['taken-in'::text, 'refused'::text, 'needs-person'::text]))),
  constraint received_pkey PRIMARY KEY (id)
);

create table exchange.sender (
  organisation_id text not null,
  number text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint sender_number_check CHECK ((number ~ '^[0-9]{9}$'::text)),
  constraint sender_pkey PRIMARY KEY (organisation_id)
);

create table exchange.sent_message (
  id text not null,
  export_id text not null,
  meeting_id text not null,
  body_id text not null,
  type text not null,
  about text not null,
  key text not null,
  sent_at timestamp with time zone not null,
  constraint sent_message_export_id_fkey FOREIGN KEY (export_id) REFERENCES exchange.export(id),
  constraint sent_message_pkey PRIMARY KEY (id)
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
  constraint appointment_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'secretary'::text, 'chair'::text, 'case_handler'::text, 'member'::text, 'deputy'::text, 'observer'::text, 'reader'::text, 'expert'::text, 'recruiter'::text, 'director'::text, 'shop_steward'::text, 'vendor'::text]))),
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

create table mandate.revision (
  only_one boolean not null default true,
  number integer not null,
  constraint revision_only_one_check CHECK (only_one),
  constraint revision_pkey PRIMARY KEY (only_one)
);

create table mandate.service_area (
  code text not null,
  nb text not null,
  nn text not null,
  en text not null,
  "position" integer not null,
  constraint service_area_code_check CHECK ((code ~ '^[a-z0-9-]{2,40}$'::text)),
  constraint service_area_en_check CHECK ((en <> ''::text)),
  constraint service_area_nb_check CHECK ((nb <> ''::text)),
  constraint service_area_nn_check CHECK ((nn <> ''::text)),
  constraint service_area_pkey PRIMARY KEY (code)
);

create table mandate.structure (
  id text not null,
  valid_from date not null,
  adopted_by_case text not null,
  is_public boolean not null,
  created_at timestamp with time zone not null default now(),
  constraint structure_adopted_by_case_check CHECK ((adopted_by_case <> ''::text)),
  constraint structure_pkey PRIMARY KEY (id),
  constraint structure_valid_from_key UNIQUE (valid_from)
);

create table mandate.structure_body (
  structure_id text not null,
  body_id text not null,
  "position" integer not null,
  level integer not null,
  escalates_to text,
  time_limit_days integer,
  domains text[],
  service_areas text[],
  sides text[],
  organisations text[],
  cost_limit bigint,
  mandate_from date,
  mandate_to date,
  mandate_case text not null,
  constraint structure_body_check CHECK ((mandate_to >= mandate_from)),
  constraint structure_body_check1 CHECK ((escalates_to <> body_id)),
  constraint structure_body_cost_limit_check CHECK ((cost_limit >= 0)),
  constraint structure_body_level_check CHECK (((level >= 1) AND (level <= 20))),
  constraint structure_body_mandate_case_check CHECK ((mandate_case <> ''::text)),
  constraint structure_body_time_limit_days_check CHECK (((time_limit_days >= 1) AND (time_limit_days <= 1000))),
  constraint structure_body_structure_id_escalates_to_fkey FOREIGN KEY (structure_id, escalates_to) REFERENCES mandate.structure_body(structure_id, body_id) DEFERRABLE INITIALLY DEFERRED,
  constraint structure_body_structure_id_fkey FOREIGN KEY (structure_id) REFERENCES mandate.structure(id) ON DELETE CASCADE,
  constraint structure_body_pkey PRIMARY KEY (structure_id, body_id)
);

create table matters."position" (
  id bigint not null generated always as identity,
  round_id text not null,
  seat_id text not null,
  given_by_seat text not null,
  person_id text,
  name text not null,
  as_role text not null,
  stance text not null,
  reason text not null default ''::text,
  reason_kind text,
  via text not null,
  at timestamp with time zone not null,
  constraint position_as_role_check CHECK ((as_role = ANY (ARRAY['member'::text, 'deputy'::text]))),
  constraint position_reason_check CHECK ((length(reason) <= 4000)),
  constraint position_reason_kind_check CHECK ((reason_kind = ANY (ARRAY['law'::text, 'mandate'::text, 'patient-safety'::text, 'capacity'::text, 'evidence'::text]))),
  constraint position_via_check CHECK ((via = ANY (ARRAY['link'::text, 'page'::text]))),
  constraint position_round_id_fkey FOREIGN KEY (round_id) REFERENCES matters.round(id),
  constraint position_pkey PRIMARY KEY (id)
);

create table matters.asked (
  round_id text not null,
  seat_id text not null,
  role text not null,
  name text not null,
  person_id text,
  email text,
  side text,
  represents text,
  organisation_id text,
  written_standard text not null,
  "position" integer not null,
  noticed_on date,
  constraint asked_role_check CHECK ((role = ANY (ARRAY['member'::text, 'deputy'::text]))),
  constraint asked_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint asked_round_id_fkey FOREIGN KEY (round_id) REFERENCES matters.round(id),
  constraint asked_pkey PRIMARY KEY (round_id, seat_id)
);

create table matters.escalation (
  id bigint not null generated always as identity,
  matter_id text not null,
  from_body text not null,
  to_body text not null,
  direction text not null,
  reason text not null,
  outside jsonb not null default '[]'::jsonb,
  hand_over text not null,
  dossier jsonb not null,
  by_name text not null,
  at timestamp with time zone not null,
  on_day date not null,
  due_on date,
  constraint escalation_direction_check CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text]))),
  constraint escalation_hand_over_check CHECK (((length(hand_over) >= 1) AND (length(hand_over) <= 20000))),
  constraint escalation_reason_check CHECK ((reason = ANY (ARRAY['outside-mandate'::text, 'no-consensus'::text, 'no-authority'::text, 'time-limit'::text, 'within-mandate-after-all'::text]))),
  constraint escalation_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matters.matter(id),
  constraint escalation_pkey PRIMARY KEY (id)
);

create table matters.link (
  token_hash bytea not null,
  round_id text not null,
  seat_id text not null,
  created_at timestamp with time zone not null,
  constraint link_round_id_seat_id_fkey FOREIGN KEY (round_id, seat_id) REFERENCES matters.asked(round_id, seat_id),
  constraint link_pkey PRIMARY KEY (token_hash)
);

create table matters.matter (
  id text not null,
  practice boolean not null,
  year integer not null,
  running integer not null,
  title text not null,
  question text not null,
  background text not null default ''::text,
  options jsonb not null default '[]'::jsonb,
  affects jsonb not null,
  origin text not null,
  asked_by text,
  asked_by_name text not null,
  asked_by_email text,
  on_behalf_of text not null,
  asked_on date not null,
  waits_for text not null default ''::text,
  needed_by date,
  body_id text not null,
  raised_in text not null,
  reached_on date not null,
  due_on date,
  expert text,
  expert_name text,
  state text not null,
  structure_id text not null,
  decision_id text,
  decision_number text not null default ''::text,
  queued_case_id text,
  ended_how text,
  ended_on date,
  ended_by_name text not null default ''::text,
  answer text not null default ''::text,
  answer_reason text not null default ''::text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  words tsvector generated always as (to_tsvector('norwegian'::regconfig, ((title || ' '::text) || "left"(question, 20000)))) stored,
  constraint matter_background_check CHECK ((length(background) <= 50000)),
  constraint matter_check CHECK (((state = ANY (ARRAY['decided'::text, 'withdrawn'::text])) = (ended_how IS NOT NULL))),
  constraint matter_check1 CHECK (((NOT practice) OR ((decision_id IS NULL) AND (queued_case_id IS NULL)))),
  constraint matter_ended_how_check CHECK ((ended_how = ANY (ARRAY['expert'::text, 'outcome'::text, 'chair'::text, 'withdrawn'::text]))),
  constraint matter_origin_check CHECK ((origin = ANY (ARRAY['vendor'::text, 'project'::text, 'unit'::text, 'member'::text]))),
  constraint matter_question_check CHECK (((length(question) >= 1) AND (length(question) <= 20000))),
  constraint matter_running_check CHECK ((running >= 1)),
  constraint matter_state_check CHECK ((state = ANY (ARRAY['open'::text, 'in-round'::text, 'settled'::text, 'decided'::text, 'withdrawn'::text]))),
  constraint matter_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint matter_pkey PRIMARY KEY (id),
  constraint matter_practice_year_running_key UNIQUE (practice, year, running)
);

create table matters.numbering (
  practice boolean not null,
  year integer not null,
  last integer not null,
  constraint numbering_last_check CHECK ((last >= 1)),
  constraint numbering_year_check CHECK (((year >= 1900) AND (year <= 2999))),
  constraint numbering_pkey PRIMARY KEY (practice, year)
);

create table matters.round (
  id text not null,
  matter_id text not null,
  body_id text not null,
  no integer not null,
  nth integer not null,
  proposal text not null,
  change text not null default ''::text,
  opened_at timestamp with time zone not null,
  opened_on date not null,
  opened_by_name text not null,
  closes_on date not null,
  rule_set_id text not null,
  voting boolean not null,
  origin text not null,
  reminded_on date,
  closed_at timestamp with time zone,
  closed_on date,
  closed_by_name text not null default ''::text,
  cut_short boolean not null default false,
  input jsonb,
  outcome jsonb,
  constraint round_change_check CHECK ((length(change) <= 20000)),
  constraint round_check CHECK ((closes_on >= opened_on)),
  constraint round_check1 CHECK (((closed_at IS NULL) = (closed_on IS NULL))),
  constraint round_check2 CHECK (((input IS NULL) = (outcome IS NULL))),
  constraint round_check3 CHECK (((outcome IS NULL) OR (closed_at IS NOT NULL))),
  constraint round_no_check CHECK ((no >= 1)),
  constraint round_nth_check CHECK ((nth >= 1)),
  constraint round_proposal_check CHECK (((length(proposal) >= 1) AND (length(proposal) <= 20000))),
  constraint round_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matters.matter(id),
  constraint round_pkey PRIMARY KEY (id),
  constraint round_matter_id_no_key UNIQUE (matter_id, no)
);

create table meeting_plan.booking (
  id text not null,
  room_id text not null,
  held_on date not null,
  starts_at text not null,
  ends_at text not null,
  state text not null,
  purpose text not null,
  planned_id text,
  booked_by text not null,
  booked_at timestamp with time zone not null,
  constraint booking_check CHECK ((starts_at < ends_at)),
  constraint booking_ends_at_check CHECK ((ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint booking_starts_at_check CHECK ((starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint booking_state_check CHECK ((state = ANY (ARRAY['provisional'::text, 'confirmed'::text]))),
  constraint booking_planned_id_fkey FOREIGN KEY (planned_id) REFERENCES meeting_plan.planned_meeting(id) ON DELETE CASCADE,
  constraint booking_room_id_fkey FOREIGN KEY (room_id) REFERENCES meeting_plan.room(id),
  constraint booking_pkey PRIMARY KEY (id),
  constraint booking_planned_id_key UNIQUE (planned_id)
);

create table meeting_plan.busy_layer (
  id text not null,
  name text not null,
  weight text not null,
  body_ids jsonb,
  source text not null,
  file_name text not null default ''::text,
  added_at timestamp with time zone not null,
  added_by text not null,
  constraint busy_layer_source_check CHECK ((source = ANY (ARRAY['ics'::text, 'list'::text]))),
  constraint busy_layer_weight_check CHECK ((weight = ANY (ARRAY['must-avoid'::text, 'better-avoid'::text]))),
  constraint busy_layer_pkey PRIMARY KEY (id)
);

create table meeting_plan.busy_span (
  layer_id text not null,
  "position" integer not null,
  from_on date not null,
  to_on date not null,
  starts_at text,
  ends_at text,
  label text not null default ''::text,
  constraint busy_span_check CHECK ((from_on <= to_on)),
  constraint busy_span_layer_id_fkey FOREIGN KEY (layer_id) REFERENCES meeting_plan.busy_layer(id) ON DELETE CASCADE,
  constraint busy_span_pkey PRIMARY KEY (layer_id, "position")
);

create table meeting_plan.gathering (
  id text not null,
  body_id text not null,
  kind text not null,
  theme text not null,
  purpose text not null default ''::text,
  held_on date,
  week integer,
  year integer not null,
  starts_at text,
  ends_at text,
  place text not null default ''::text,
  invited jsonb not null default '[]'::jsonb,
  streaming boolean not null default false,
  streaming_note text not null default ''::text,
  participants integer,
  summary text not null default ''::text,
  summary_state text not null default 'none'::text,
  sent_on date,
  send_list jsonb not null default '[]'::jsonb,
  version integer not null default 1,
  changed_by text not null default ''::text,
  constraint gathering_check CHECK (((held_on IS NOT NULL) OR (week IS NOT NULL))),
  constraint gathering_kind_check CHECK ((kind = ANY (ARRAY['gathering'::text, 'workshop'::text]))),
  constraint gathering_participants_check CHECK ((participants >= 0)),
  constraint gathering_summary_state_check CHECK ((summary_state = ANY (ARRAY['none'::text, 'later'::text, 'sent'::text]))),
  constraint gathering_week_check CHECK (((week >= 1) AND (week <= 53))),
  constraint gathering_pkey PRIMARY KEY (id)
);

create table meeting_plan.gathering_move (
  id text not null,
  gathering_id text not null,
  asked_by text not null,
  asked_on date not null,
  from_on date not null,
  to_on date not null,
  reason text not null default ''::text,
  state text not null default 'asked'::text,
  answer text not null default ''::text,
  answered_on date,
  constraint gathering_move_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'declined'::text]))),
  constraint gathering_move_gathering_id_fkey FOREIGN KEY (gathering_id) REFERENCES meeting_plan.gathering(id),
  constraint gathering_move_pkey PRIMARY KEY (id)
);

create table meeting_plan.gathering_reflection (
  gathering_id text not null,
  "position" integer not null,
  group_name text not null,
  reflection text not null,
  constraint gathering_reflection_gathering_id_fkey FOREIGN KEY (gathering_id) REFERENCES meeting_plan.gathering(id),
  constraint gathering_reflection_pkey PRIMARY KEY (gathering_id, "position")
);

create table meeting_plan.plan (
  id text not null,
  body_id text not null,
  name text not null,
  year integer not null,
  county text not null default ''::text,
  summer_from integer not null default 26,
  summer_to integer not null default 33,
  relations jsonb not null default '[]'::jsonb,
  missing jsonb not null default '[]'::jsonb,
  version integer not null default 1,
  changed_at timestamp with time zone not null default now(),
  changed_by text not null default ''::text,
  constraint plan_check CHECK ((summer_from <= summer_to)),
  constraint plan_summer_from_check CHECK (((summer_from >= 20) AND (summer_from <= 40))),
  constraint plan_summer_to_check CHECK (((summer_to >= 20) AND (summer_to <= 40))),
  constraint plan_year_check CHECK (((year >= 1900) AND (year <= 2200))),
  constraint plan_pkey PRIMARY KEY (id)
);

create table meeting_plan.plan_version (
  plan_id text not null,
  number integer not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  meetings jsonb not null,
  changes jsonb not null,
  constraint plan_version_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES meeting_plan.plan(id),
  constraint plan_version_pkey PRIMARY KEY (plan_id, number)
);

create table meeting_plan.planned_meeting (
  id text not null,
  plan_id text not null,
  series_id text not null,
  held_on date not null,
  starts_at text not null,
  ends_at text not null,
  room_id text,
  locked boolean not null default false,
  withdrawn boolean not null default false,
  explanation jsonb,
  meeting_id text,
  constraint planned_meeting_ends_at_check CHECK ((ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint planned_meeting_starts_at_check CHECK ((starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint planned_meeting_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES meeting_plan.plan(id),
  constraint planned_meeting_room_id_fkey FOREIGN KEY (room_id) REFERENCES meeting_plan.room(id),
  constraint planned_meeting_series_id_fkey FOREIGN KEY (series_id) REFERENCES meeting_plan.series(id),
  constraint planned_meeting_pkey PRIMARY KEY (id)
);

create table meeting_plan.room (
  id text not null,
  name text not null,
  venue text not null default ''::text,
  seats integer,
  constraint room_seats_check CHECK ((seats > 0)),
  constraint room_pkey PRIMARY KEY (id),
  constraint room_venue_name_key UNIQUE (venue, name)
);

create table meeting_plan.school_weeks (
  county text not null,
  year integer not null,
  winter integer not null,
  autumn integer not null,
  constraint school_weeks_autumn_check CHECK (((autumn >= 1) AND (autumn <= 53))),
  constraint school_weeks_winter_check CHECK (((winter >= 1) AND (winter <= 53))),
  constraint school_weeks_pkey PRIMARY KEY (county, year)
);

create table meeting_plan.series (
  id text not null,
  plan_id text not null,
  body_id text not null,
  name text not null,
  kind text not null,
  spring integer not null,
  autumn integer not null,
  weekdays jsonb not null,
  starts_at text not null,
  ends_at text not null,
  min_days integer not null default 14,
  max_days integer,
  place text not null default ''::text,
  rooms jsonb not null default '[]'::jsonb,
  fixed jsonb not null default '[]'::jsonb,
  "position" integer not null default 0,
  constraint series_autumn_check CHECK (((autumn >= 0) AND (autumn <= 30))),
  constraint series_ends_at_check CHECK ((ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint series_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'council'::text, 'dialogue'::text]))),
  constraint series_max_days_check CHECK (((max_days >= 1) AND (max_days <= 366))),
  constraint series_min_days_check CHECK (((min_days >= 1) AND (min_days <= 200))),
  constraint series_spring_check CHECK (((spring >= 0) AND (spring <= 30))),
  constraint series_starts_at_check CHECK ((starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint series_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES meeting_plan.plan(id),
  constraint series_pkey PRIMARY KEY (id)
);

create table meeting_plan.venue_policy (
  id text not null,
  venue text not null,
  policy text not null,
  from_on date,
  to_on date,
  source text not null default ''::text,
  constraint venue_policy_pkey PRIMARY KEY (id)
);

create table meeting_plan.wheel_rule (
  id text not null,
  body_id text,
  title text not null,
  months jsonb not null,
  day integer,
  source text not null default ''::text,
  active boolean not null default true,
  constraint wheel_rule_day_check CHECK (((day >= 1) AND (day <= 31))),
  constraint wheel_rule_pkey PRIMARY KEY (id)
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
  public_title text,
  parent_id text,
  constraint agenda_item_at_the_top CHECK (((parent_id IS NULL) OR ((parent_id <> id) AND (kind <> ALL (ARRAY['opening'::text, 'closing'::text]))))),
  constraint agenda_item_group_is_a_heading CHECK (((kind <> 'group'::text) OR ((case_id IS NULL) AND (minutes IS NULL) AND (budget IS NULL)))),
  constraint agenda_item_kind_check CHECK ((kind = ANY (ARRAY['case'::text, 'group'::text, 'break'::text, 'opening'::text, 'closing'::text, 'misc'::text]))),
  constraint agenda_item_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440))),
  constraint agenda_item_public_title_check CHECK ((length(public_title) <= 300)),
  constraint agenda_item_case_id_fkey FOREIGN KEY (case_id) REFERENCES meetings.case_file(id),
  constraint agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint agenda_item_under_one_of_its_meeting FOREIGN KEY (meeting_id, parent_id) REFERENCES meetings.agenda_item(meeting_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint agenda_item_pkey PRIMARY KEY (id),
  constraint agenda_item_meeting_id_position_key UNIQUE (meeting_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint agenda_item_within_its_meeting UNIQUE (meeting_id, id)
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
  letter text not null default ''::text,
  of_case text,
  constraint case_file_check CHECK ((of_case <> id)),
  constraint case_file_known_by_check CHECK ((known_by = ANY (ARRAY['agenda'::text, 'citation'::text]))),
  constraint case_file_letter_check CHECK ((letter ~ '^[a-z]{0,2}$'::text)),
  constraint case_file_of_case_fkey FOREIGN KEY (of_case) REFERENCES meetings.case_file(id),
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
  cancelled_from text,
  cancelled_at timestamp with time zone,
  cancelled_by text,
  cancelled_reason text,
  called_publication integer,
  called_at timestamp with time zone,
  called_count integer,
  called_missing integer,
  opened_at timestamp with time zone,
  calendar_uid text,
  planned_sequence integer,
  constraint called_meeting_says_whom CHECK ((((called_publication IS NULL) = (called_at IS NULL)) AND ((called_publication IS NULL) = (called_count IS NULL)) AND ((called_publication IS NULL) = (called_missing IS NULL)))),
  constraint cancelled_meeting_says_when CHECK ((((state = 'cancelled'::text) = (cancelled_at IS NOT NULL)) AND ((cancelled_at IS NULL) = (cancelled_from IS NULL)) AND ((cancelled_at IS NULL) = (cancelled_by IS NULL)) AND ((cancelled_at IS NULL) = (cancelled_reason IS NULL)))),
  constraint meeting_called_count_check CHECK ((called_count >= 0)),
  constraint meeting_called_missing_check CHECK ((called_missing >= 0)),
  constraint meeting_called_publication_check CHECK ((called_publication >= 1)),
  constraint meeting_cancelled_from_check CHECK ((cancelled_from = ANY (ARRAY['draft'::text, 'published'::text]))),
  constraint meeting_ends_at_check CHECK ((ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint meeting_planned_sequence_check CHECK ((planned_sequence >= 0)),
  constraint meeting_starts_at_check CHECK ((starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'held'::text, 'closed'::text, 'cancelled'::text]))),
  constraint meeting_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_calendar_uid_key UNIQUE (calendar_uid)
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

create table meetings.sent_place (
  meeting_id text not null,
  place text not null,
  item_id text not null,
  constraint sent_place_place_check CHECK ((place <> ''::text)),
  constraint sent_place_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint sent_place_pkey PRIMARY KEY (meeting_id, place),
  constraint sent_place_item_id_key UNIQUE (item_id)
);

create table meetings.treatment (
  case_id text not null,
  "position" integer not null,
  body_id text not null,
  role text not null,
  item_id text,
  constraint treatment_position_check CHECK (("position" > 0)),
  constraint treatment_role_check CHECK ((role = ANY (ARRAY['recommends'::text, 'decides'::text, 'informed'::text]))),
  constraint treatment_case_id_fkey FOREIGN KEY (case_id) REFERENCES meetings.case_file(id),
  constraint treatment_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id) ON DELETE SET NULL,
  constraint treatment_pkey PRIMARY KEY (case_id, "position"),
  constraint treatment_item_id_key UNIQUE (item_id)
);

create table messages.incoming (
  id text not null,
  once_key text not null,
  came_at timestamp with time zone not null,
  came_by text not null,
  message_id text not null,
  from_email text not null,
  subject text not null,
  text text not null,
  reply jsonb,
  raw bytea not null,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  why text not null default ''::text,
  meeting_id text,
  body_id text,
  handled_at timestamp with time zone,
  content_deleted_at timestamp with time zone,
  about_sealed text,
  constraint incoming_came_by_check CHECK ((came_by = ANY (ARRAY['smtp'::text, 'folder'::text, 'page'::text]))),
  constraint incoming_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'handled'::text, 'unhandled'::text]))),
  constraint incoming_pkey PRIMARY KEY (id),
  constraint incoming_once_key_key UNIQUE (once_key)
);

create table messages.message (
  id text not null,
  once_key text not null,
  meeting_id text,
  body_id text,
  to_name text not null,
  to_email text not null,
  to_person_id text,
  written_standard text not null,
  subject text not null,
  text text not null,
  reply_to text,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  queued_at timestamp with time zone not null,
  first_try_at timestamp with time zone,
  next_try_at timestamp with time zone,
  lease text,
  leased_until timestamp with time zone,
  sent_at timestamp with time zone,
  sent_by text,
  problem text,
  last_error text not null default ''::text,
  sealed boolean not null default false,
  constraint message_check CHECK (((state = 'waiting'::text) = (next_try_at IS NOT NULL))),
  constraint message_check1 CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
  constraint message_sent_by_check CHECK ((sent_by = ANY (ARRAY['smtp'::text, 'folder'::text]))),
  constraint message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'withdrawn'::text]))),
  constraint message_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint message_pkey PRIMARY KEY (id),
  constraint message_once_key_key UNIQUE (once_key)
);

create table messages.own_address (
  single boolean not null default true,
  answers_to text,
  constraint own_address_single_check CHECK (single),
  constraint own_address_pkey PRIMARY KEY (single)
);

create table messages.part (
  message_id text not null,
  number integer not null,
  name text not null,
  media_type text not null,
  calendar_method text,
  bytes bytea not null,
  constraint part_calendar_method_check CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text, 'REPLY'::text]))),
  constraint part_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages.message(id) ON DELETE CASCADE,
  constraint part_pkey PRIMARY KEY (message_id, number)
);

create table minutes.action_point (
  obligation_id text not null,
  meeting_id text not null,
  item_id text,
  kind text not null,
  constraint action_point_kind_check CHECK ((kind = ANY (ARRAY['task'::text, 'recommendation'::text, 'guarantee'::text, 'proposal'::text, 'open-question'::text]))),
  constraint action_point_pkey PRIMARY KEY (obligation_id)
);

create table minutes.comment (
  id text not null,
  meeting_id text not null,
  item_id text,
  case_number text not null default ''::text,
  person_id text not null,
  person_name text not null,
  on_behalf_of text not null,
  words text not null,
  sent_at timestamp with time zone not null,
  state text not null default 'open'::text,
  answer text not null default ''::text,
  answered_by text not null default ''::text,
  answered_at timestamp with time zone,
  version integer not null default 1,
  constraint comment_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken-in'::text, 'not-taken-in'::text]))),
  constraint comment_words_check CHECK ((words <> ''::text)),
  constraint comment_pkey PRIMARY KEY (id)
);

create table minutes.edit (
  meeting_id text not null,
  part text not null,
  generated text not null,
  written text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint edit_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes.sheet(meeting_id),
  constraint edit_pkey PRIMARY KEY (meeting_id, part)
);

create table minutes.edit_version (
  meeting_id text not null,
  part text not null,
  version integer not null,
  generated text not null,
  written text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint edit_version_pkey PRIMARY KEY (meeting_id, part, version)
);

create table minutes.seal (
  hash text not null,
  body_id text not null,
  number integer not null,
  meeting_id text not null,
  issue integer not null,
  document text not null,
  document_hash text not null,
  pdf bytea not null,
  pdf_hash text not null,
  open_document text,
  open_document_hash text,
  open_pdf bytea,
  open_pdf_hash text,
  approval jsonb not null,
  previous_hash text not null,
  sealed_at timestamp with time zone not null,
  sealed_by text not null,
  constraint seal_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint seal_pkey PRIMARY KEY (hash),
  constraint seal_body_id_number_key UNIQUE (body_id, number),
  constraint seal_meeting_id_issue_key UNIQUE (meeting_id, issue)
);

create table minutes.sheet (
  meeting_id text not null,
  body_id text not null,
  state text not null default 'draft'::text,
  issue integer not null default 1,
  correction text not null default ''::text,
  comments_until date,
  approved_way text,
  approving_decision text,
  approved_hash text,
  approved_at timestamp with time zone,
  approved_by text not null default ''::text,
  version integer not null default 1,
  changed_at timestamp with time zone not null default now(),
  changed_by text not null default ''::text,
  constraint sheet_approved_way_check CHECK ((approved_way = ANY (ARRAY['next-meeting'::text, 'two-signatories'::text]))),
  constraint sheet_issue_check CHECK ((issue > 0)),
  constraint sheet_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'out-for-comment'::text, 'approved'::text, 'sealed'::text]))),
  constraint sheet_pkey PRIMARY KEY (meeting_id)
);

create table minutes.signatory (
  meeting_id text not null,
  "position" integer not null,
  person_id text not null,
  name text not null,
  constraint signatory_position_check CHECK (("position" = ANY (ARRAY[1, 2]))),
  constraint signatory_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes.sheet(meeting_id),
  constraint signatory_pkey PRIMARY KEY (meeting_id, "position"),
  constraint signatory_meeting_id_person_id_key UNIQUE (meeting_id, person_id)
);

create table minutes.signature (
  id text not null,
  meeting_id text not null,
  issue integer not null,
  person_id text not null,
  name text not null,
  on_behalf_of text not null,
  document_hash text not null,
  document text not null,
  signed_at timestamp with time zone not null,
  constraint signature_pkey PRIMARY KEY (id)
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
  agenda_numbering text not null default 'cases'::text,
  constraint body_agenda_numbering_check CHECK ((agenda_numbering = ANY (ARRAY['cases'::text, 'rows'::text]))),
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
  weight integer not null default 1,
  left_on date,
  vacant_since date,
  constraint seat_left_by_its_holder CHECK (((left_on IS NULL) OR ((holder IS NOT NULL) AND (valid_to IS NOT NULL)))),
  constraint seat_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'deputy_chair'::text, 'member'::text, 'deputy'::text, 'observer'::text, 'secretary'::text]))),
  constraint seat_side_check CHECK ((side = ANY (ARRAY['municipality'::text, 'trust'::text, 'gp'::text, 'user'::text, 'union'::text, 'vendor'::text]))),
  constraint seat_vacant_without_holder CHECK (((vacant_since IS NULL) OR (holder IS NULL))),
  constraint seat_weight_check CHECK (((weight >= 1) AND (weight <= 1000))),
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

create table portal.open_body (
  body_id text not null,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  constraint open_body_pkey PRIMARY KEY (body_id)
);

create table procedure.body_profile (
  body_id text not null,
  valid_from date not null,
  profile_id text not null,
  number bigint not null generated always as identity,
  constraint body_profile_pkey PRIMARY KEY (body_id, valid_from)
);

create table procedure.own_profile (
  id text not null,
  body_id text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint own_profile_pkey PRIMARY KEY (id)
);

create table procedure.own_profile_period (
  profile_id text not null,
  valid_from date not null,
  name jsonb not null,
  rules jsonb not null,
  sources jsonb not null default '[]'::jsonb,
  constraint own_profile_period_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES procedure.own_profile(id),
  constraint own_profile_period_pkey PRIMARY KEY (profile_id, valid_from)
);

create table recommendations.addition (
  number integer not null generated always as identity,
  discussion_id text not null,
  by_name text not null,
  text text not null,
  at timestamp with time zone not null,
  constraint addition_text_check CHECK ((text <> ''::text)),
  constraint addition_discussion_id_fkey FOREIGN KEY (discussion_id) REFERENCES recommendations.discussion(id),
  constraint addition_pkey PRIMARY KEY (number)
);

create table recommendations.candidate (
  recommendation_id text not null,
  applicant_id text not null,
  role_id text not null,
  place text not null,
  number integer not null,
  reason text not null default ''::text,
  constraint candidate_number_check CHECK ((number > 0)),
  constraint candidate_place_check CHECK ((place = ANY (ARRAY['seat'::text, 'reserve'::text, 'not'::text]))),
  constraint candidate_recommendation_id_fkey FOREIGN KEY (recommendation_id) REFERENCES recommendations.recommendation(id) ON DELETE CASCADE,
  constraint candidate_pkey PRIMARY KEY (recommendation_id, applicant_id)
);

create table recommendations.choice (
  recommendation_id text not null,
  decision integer not null,
  applicant_id text not null,
  role_id text not null,
  place text not null,
  number integer not null,
  recommended text not null,
  reason text not null default ''::text,
  constraint choice_number_check CHECK ((number > 0)),
  constraint choice_place_check CHECK ((place = ANY (ARRAY['seat'::text, 'reserve'::text, 'not'::text]))),
  constraint choice_recommended_check CHECK ((recommended = ANY (ARRAY['seat'::text, 'reserve'::text, 'not'::text]))),
  constraint choice_recommendation_id_decision_fkey FOREIGN KEY (recommendation_id, decision) REFERENCES recommendations.decision(recommendation_id, number),
  constraint choice_pkey PRIMARY KEY (recommendation_id, decision, applicant_id)
);

create table recommendations.consulted (
  recommendation_id text not null,
  decision integer not null,
  number integer not null,
  unit text not null,
  name text not null default ''::text,
  on_day date,
  view text not null default ''::text,
  not_asked_because text not null default ''::text,
  constraint consulted_check CHECK (
CASE
    WHEN (not_asked_because = ''::text) THEN ((name <> ''::text) AND (on_day IS NOT NULL))
    ELSE ((name = ''::text) AND (on_day IS NULL))
END),
  constraint consulted_number_check CHECK ((number > 0)),
  constraint consulted_recommendation_id_decision_fkey FOREIGN KEY (recommendation_id, decision) REFERENCES recommendations.decision(recommendation_id, number),
  constraint consulted_pkey PRIMARY KEY (recommendation_id, decision, number)
);

create table recommendations.decision (
  recommendation_id text not null,
  number integer not null,
  reason text not null default ''::text,
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamp with time zone not null,
  constraint decision_check CHECK (((number = 1) = (reason = ''::text))),
  constraint decision_number_check CHECK ((number > 0)),
  constraint decision_recommendation_id_fkey FOREIGN KEY (recommendation_id) REFERENCES recommendations.recommendation(id),
  constraint decision_pkey PRIMARY KEY (recommendation_id, number)
);

create table recommendations.discussion (
  id text not null,
  round_id text not null,
  held_on date not null,
  place text not null default ''::text,
  present text[] not null default '{}'::text[],
  topics text[] not null default '{}'::text[],
  minutes text not null default ''::text,
  clarified text[] not null default '{}'::text[],
  stewards jsonb not null default '[]'::jsonb,
  invited_at timestamp with time zone,
  state text not null default 'planned'::text,
  recorded_at timestamp with time zone,
  recorded_by text,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  constraint discussion_check CHECK (((state = 'recorded'::text) = (recorded_at IS NOT NULL))),
  constraint discussion_check1 CHECK (((state = 'recorded'::text) = (recorded_by IS NOT NULL))),
  constraint discussion_check2 CHECK (((state = 'planned'::text) OR ((minutes <> ''::text) AND (present <> '{}'::text[])))),
  constraint discussion_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'recorded'::text]))),
  constraint discussion_pkey PRIMARY KEY (id)
);

create table recommendations.homework (
  id text not null,
  discussion_id text not null,
  number integer not null,
  text text not null,
  due date,
  done_on date,
  answer text not null default ''::text,
  constraint homework_check CHECK (((done_on IS NOT NULL) OR (answer = ''::text))),
  constraint homework_number_check CHECK ((number > 0)),
  constraint homework_text_check CHECK ((text <> ''::text)),
  constraint homework_discussion_id_fkey FOREIGN KEY (discussion_id) REFERENCES recommendations.discussion(id) ON DELETE CASCADE,
  constraint homework_pkey PRIMARY KEY (id),
  constraint homework_discussion_id_number_key UNIQUE (discussion_id, number)
);

create table recommendations.recommendation (
  id text not null,
  round_id text not null,
  body_id text not null,
  run_id text,
  discussion_id text not null,
  state text not null default 'drafted'::text,
  sent_to text,
  sent_at timestamp with time zone,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  constraint recommendation_check CHECK (((sent_to IS NULL) = (sent_at IS NULL))),
  constraint recommendation_check1 CHECK (((state = 'drafted'::text) OR (sent_at IS NOT NULL))),
  constraint recommendation_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'sent'::text, 'decided'::text, 'returned'::text]))),
  constraint recommendation_discussion_id_fkey FOREIGN KEY (discussion_id) REFERENCES recommendations.discussion(id),
  constraint recommendation_pkey PRIMARY KEY (id),
  constraint recommendation_round_id_body_id_key UNIQUE (round_id, body_id)
);

create table recommendations.step (
  number integer not null generated always as identity,
  recommendation_id text not null,
  did text not null,
  reason text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null,
  constraint step_check CHECK (((did <> ALL (ARRAY['returned'::text, 'decided-again'::text])) OR (reason <> ''::text))),
  constraint step_did_check CHECK ((did = ANY (ARRAY['drafted'::text, 'sent'::text, 'returned'::text, 'decided'::text, 'decided-again'::text]))),
  constraint step_recommendation_id_fkey FOREIGN KEY (recommendation_id) REFERENCES recommendations.recommendation(id) ON DELETE CASCADE,
  constraint step_pkey PRIMARY KEY (number)
);

create table recommendations.view (
  number integer not null generated always as identity,
  discussion_id text not null,
  person_id text not null,
  by_name text not null,
  "union" text not null,
  text text not null,
  at timestamp with time zone not null,
  constraint view_text_check CHECK ((text <> ''::text)),
  constraint view_union_check CHECK (("union" <> ''::text)),
  constraint view_discussion_id_fkey FOREIGN KEY (discussion_id) REFERENCES recommendations.discussion(id),
  constraint view_pkey PRIMARY KEY (number)
);

create table recruitment.common_key (
  key text not null,
  nb text not null,
  nn text not null,
  en text not null,
  "position" integer not null generated always as identity,
  constraint common_key_en_check CHECK ((en <> ''::text)),
  constraint common_key_key_check CHECK ((key <> ''::text)),
  constraint common_key_nb_check CHECK ((nb <> ''::text)),
  constraint common_key_nn_check CHECK ((nn <> ''::text)),
  constraint common_key_pkey PRIMARY KEY (key)
);

create table recruitment.figure (
  id text not null,
  subject text not null,
  nb text not null,
  nn text not null,
  en text not null,
  unit text not null,
  low double precision,
  high double precision,
  about boolean not null default false,
  first_day date,
  last_day date,
  hangs_on text,
  source text not null,
  stated_on date,
  state text not null default 'open'::text,
  decided_by_case text,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  constraint figure_check CHECK ((hangs_on <> subject)),
  constraint figure_check1 CHECK (((unit = 'date'::text) = ((low IS NULL) AND (high IS NULL)))),
  constraint figure_check2 CHECK ((((low IS NULL) = (high IS NULL)) AND (high >= low))),
  constraint figure_check3 CHECK (((unit = 'date'::text) = ((first_day IS NOT NULL) AND (last_day IS NOT NULL)))),
  constraint figure_check4 CHECK ((((first_day IS NULL) = (last_day IS NULL)) AND (last_day >= first_day))),
  constraint figure_check5 CHECK (((unit = 'date'::text) OR (hangs_on IS NULL))),
  constraint figure_check6 CHECK (((state <> 'active'::text) OR (decided_by_case IS NOT NULL))),
  constraint figure_decided_by_case_check CHECK ((decided_by_case <> ''::text)),
  constraint figure_en_check CHECK ((en <> ''::text)),
  constraint figure_nb_check CHECK ((nb <> ''::text)),
  constraint figure_nn_check CHECK ((nn <> ''::text)),
  constraint figure_source_check CHECK ((source <> ''::text)),
  constraint figure_state_check CHECK ((state = ANY (ARRAY['open'::text, 'active'::text, 'replaced'::text]))),
  constraint figure_subject_check CHECK ((subject <> ''::text)),
  constraint figure_unit_check CHECK ((unit = ANY (ARRAY['people'::text, 'percent'::text, 'groups'::text, 'hours'::text, 'kroner'::text, 'date'::text]))),
  constraint figure_pkey PRIMARY KEY (id)
);

create table recruitment.figure_event (
  number integer not null generated always as identity,
  subject text not null,
  figure_id text not null,
  did text not null,
  figure jsonb not null,
  decided_by_case text,
  by_name text not null,
  on_behalf_of text not null,
  at timestamp with time zone not null,
  constraint figure_event_did_check CHECK ((did = ANY (ARRAY['stated'::text, 'corrected'::text, 'made-active'::text, 'removed'::text]))),
  constraint figure_event_pkey PRIMARY KEY (number)
);

create table recruitment.need (
  id text not null,
  body_id text not null,
  parent text,
  kind text not null,
  nb text not null,
  nn text not null,
  en text not null,
  common_key text,
  at_least integer not null default 1,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  constraint need_at_least_check CHECK (((at_least >= 1) AND (at_least <= 200))),
  constraint need_check CHECK ((parent <> id)),
  constraint need_en_check CHECK ((en <> ''::text)),
  constraint need_kind_check CHECK ((kind = ANY (ARRAY['general'::text, 'specific'::text, 'representation'::text]))),
  constraint need_nb_check CHECK ((nb <> ''::text)),
  constraint need_nn_check CHECK ((nn <> ''::text)),
  constraint need_body_id_parent_fkey FOREIGN KEY (body_id, parent) REFERENCES recruitment.need(body_id, id),
  constraint need_common_key_fkey FOREIGN KEY (common_key) REFERENCES recruitment.common_key(key),
  constraint need_pkey PRIMARY KEY (id),
  constraint need_body_id_id_key UNIQUE (body_id, id)
);

create table recruitment.parties_revision (
  only_one boolean not null default true,
  number integer not null,
  constraint parties_revision_only_one_check CHECK (only_one),
  constraint parties_revision_pkey PRIMARY KEY (only_one)
);

create table recruitment.party (
  key text not null,
  nb text not null,
  nn text not null,
  en text not null,
  organisations text[],
  fallback text,
  "position" integer not null,
  constraint party_check CHECK ((fallback <> key)),
  constraint party_en_check CHECK ((en <> ''::text)),
  constraint party_key_check CHECK ((key ~ '^[a-z][a-z0-9-]{0,30}$'::text)),
  constraint party_nb_check CHECK ((nb <> ''::text)),
  constraint party_nn_check CHECK ((nn <> ''::text)),
  constraint party_fallback_fkey FOREIGN KEY (fallback) REFERENCES recruitment.party(key) DEFERRABLE INITIALLY DEFERRED,
  constraint party_pkey PRIMARY KEY (key)
);

create table recruitment.quota (
  body_id text not null,
  party text not null,
  seats integer not null,
  sends_no_more boolean not null default false,
  constraint quota_seats_check CHECK (((seats >= 0) AND (seats <= 200))),
  constraint quota_party_fkey FOREIGN KEY (party) REFERENCES recruitment.party(key),
  constraint quota_pkey PRIMARY KEY (body_id, party)
);

create table recruitment.quota_revision (
  body_id text not null,
  number integer not null,
  constraint quota_revision_pkey PRIMARY KEY (body_id)
);

create table recruitment.role_profile (
  id text not null,
  nb text not null,
  nn text not null,
  en text not null,
  workload_low integer not null,
  workload_high integer not null,
  release text not null,
  must_meet_physically boolean not null,
  qualifications jsonb not null,
  personal_qualities jsonb not null,
  version integer not null default 1,
  "position" integer not null generated always as identity,
  constraint role_profile_check CHECK ((workload_high >= workload_low)),
  constraint role_profile_en_check CHECK ((en <> ''::text)),
  constraint role_profile_nb_check CHECK ((nb <> ''::text)),
  constraint role_profile_nn_check CHECK ((nn <> ''::text)),
  constraint role_profile_release_check CHECK ((release = ANY (ARRAY['none'::text, 'partly'::text, 'by-principle'::text]))),
  constraint role_profile_workload_high_check CHECK (((workload_high >= 0) AND (workload_high <= 100))),
  constraint role_profile_workload_low_check CHECK (((workload_low >= 0) AND (workload_low <= 100))),
  constraint role_profile_pkey PRIMARY KEY (id)
);

create table sitting.event (
  meeting_id text not null,
  number integer not null,
  at timestamp with time zone not null,
  person_id text not null,
  person_name text not null,
  key text not null,
  fact jsonb not null,
  constraint event_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200))),
  constraint event_number_check CHECK ((number > 0)),
  constraint event_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint event_pkey PRIMARY KEY (meeting_id, number),
  constraint event_meeting_id_key_key UNIQUE (meeting_id, key)
);

create table sitting.recording (
  meeting_id text not null,
  address text not null,
  started_at text not null,
  for_all boolean not null,
  noted_by text not null,
  noted_at timestamp with time zone not null,
  constraint recording_address_check CHECK (((address ~ '^https://[^/@]+'::text) AND (length(address) <= 2000))),
  constraint recording_started_at_check CHECK ((started_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$'::text)),
  constraint recording_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint recording_pkey PRIMARY KEY (meeting_id)
);

create table sitting.secret_count (
  ballot_id text not null,
  choice text not null,
  votes integer not null default 0,
  constraint secret_count_votes_check CHECK ((votes >= 0)),
  constraint secret_count_pkey PRIMARY KEY (ballot_id, choice)
);

create table summons.answer (
  id bigint not null generated always as identity,
  invitation_id text not null,
  reply text not null,
  reason text not null default ''::text,
  via text not null,
  by_name text not null,
  at timestamp with time zone not null,
  held_on date not null,
  starts_at text not null,
  to_earlier_time boolean not null default false,
  constraint answer_reply_check CHECK ((reply = ANY (ARRAY['none'::text, 'coming'::text, 'not-coming'::text]))),
  constraint answer_via_check CHECK ((via = ANY (ARRAY['link'::text, 'calendar'::text, 'page'::text, 'secretary'::text]))),
  constraint answer_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES summons.invitation(id),
  constraint answer_pkey PRIMARY KEY (id)
);

create table summons.invitation (
  id text not null,
  meeting_id text not null,
  body_id text not null,
  seat_id text not null,
  role text not null,
  side text,
  name text not null,
  person_id text,
  email text,
  represents text,
  organisation text,
  written_standard text not null,
  stands_in_for text,
  rank integer,
  "position" integer not null,
  reply text not null default 'none'::text,
  reason text not null default ''::text,
  replied_at timestamp with time zone,
  replied_via text,
  called_at timestamp with time zone not null,
  called_off_at timestamp with time zone,
  called_off_for text,
  mailed_publication integer,
  mailed_to text,
  reminded_on date,
  constraint invitation_called_off_for_check CHECK ((called_off_for = ANY (ARRAY['holder-changed'::text, 'seat-ended'::text, 'member-comes'::text, 'meeting-moved'::text]))),
  constraint invitation_replied_via_check CHECK ((replied_via = ANY (ARRAY['link'::text, 'calendar'::text, 'page'::text, 'secretary'::text]))),
  constraint invitation_reply_check CHECK ((reply = ANY (ARRAY['none'::text, 'coming'::text, 'not-coming'::text]))),
  constraint invitation_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'deputy_chair'::text, 'member'::text, 'deputy'::text, 'observer'::text, 'secretary'::text]))),
  constraint invitation_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint invitation_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES summons.round(meeting_id),
  constraint invitation_stands_in_for_fkey FOREIGN KEY (stands_in_for) REFERENCES summons.invitation(id),
  constraint invitation_pkey PRIMARY KEY (id)
);

create table summons.later_paper (
  attachment_id text not null,
  meeting_id text not null,
  item_id text not null,
  name text not null,
  due date,
  owed_by text not null,
  noted_at timestamp with time zone not null,
  noted_by text not null,
  constraint later_paper_pkey PRIMARY KEY (attachment_id)
);

create table summons.link (
  token_hash bytea not null,
  invitation_id text not null,
  created_at timestamp with time zone not null,
  constraint link_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES summons.invitation(id),
  constraint link_pkey PRIMARY KEY (token_hash)
);

create table summons.notice_file (
  meeting_id text not null,
  publication integer not null,
  written_standard text not null,
  pdf bytea not null,
  constraint notice_file_written_standard_check CHECK ((written_standard = ANY (ARRAY['nb'::text, 'nn'::text]))),
  constraint notice_file_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES summons.round(meeting_id),
  constraint notice_file_pkey PRIMARY KEY (meeting_id, publication, written_standard)
);

create table summons.round (
  meeting_id text not null,
  body_id text not null,
  publication integer not null,
  sequence integer not null,
  asked_sequence integer not null,
  held_on date not null,
  starts_at text not null,
  ends_at text not null,
  place text not null,
  origin text not null,
  sent_at timestamp with time zone not null,
  sent_by text not null,
  constraint round_pkey PRIMARY KEY (meeting_id)
);

create table terminology.comment (
  term_id text not null,
  no integer not null,
  person_id text not null,
  person_name text not null,
  on_behalf_of text not null,
  said_at timestamp with time zone not null,
  words text not null,
  constraint comment_no_check CHECK ((no > 0)),
  constraint comment_words_check CHECK ((words <> ''::text)),
  constraint comment_term_id_fkey FOREIGN KEY (term_id) REFERENCES terminology.term(id) ON DELETE CASCADE,
  constraint comment_pkey PRIMARY KEY (term_id, no)
);

create table terminology.draft (
  id text not null,
  person_id text not null,
  file_name text not null,
  content bytea not null,
  made_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (id),
  constraint draft_person_id_key UNIQUE (person_id)
);

create table terminology.term (
  id text not null,
  source text not null,
  source_code text not null default ''::text,
  area text not null default ''::text,
  nb text not null default ''::text,
  nn text not null default ''::text,
  synonyms text[] not null default '{}'::text[],
  definition text not null default ''::text,
  equivalence text not null default 'equivalent'::text,
  state text not null default 'proposed'::text,
  proposed_by text,
  proposed_by_name text not null,
  proposed_on date not null,
  decided_on date,
  decided_by_name text,
  decided_by_case text,
  reason text not null default ''::text,
  version integer not null default 1,
  changed_at timestamp with time zone not null default now(),
  constraint term_equivalence_check CHECK ((equivalence = ANY (ARRAY['equivalent'::text, 'equal'::text, 'wider'::text, 'narrower'::text, 'inexact'::text, 'unmatched'::text]))),
  constraint term_is_decided_by_somebody CHECK ((((state = ANY (ARRAY['decided'::text, 'rejected'::text])) = (decided_on IS NOT NULL)) AND ((decided_on IS NULL) = (decided_by_name IS NULL)))),
  constraint term_is_decided_in_both_standards CHECK (((state <> 'decided'::text) OR (equivalence = 'unmatched'::text) OR ((nb <> ''::text) AND (nn <> ''::text)))),
  constraint term_source_check CHECK ((source <> ''::text)),
  constraint term_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'discussed'::text, 'decided'::text, 'rejected'::text]))),
  constraint term_pkey PRIMARY KEY (id)
);

create table terminology.translator (
  id text not null,
  on_behalf_of text not null,
  candidate text not null,
  standard text not null,
  area text not null default ''::text,
  reported_by text not null,
  reported_by_name text not null,
  reported_on date not null,
  withdrawn_on date,
  constraint translator_candidate_check CHECK ((candidate <> ''::text)),
  constraint translator_on_behalf_of_check CHECK ((on_behalf_of <> ''::text)),
  constraint translator_standard_check CHECK ((standard = ANY (ARRAY['nb'::text, 'nn'::text, 'both'::text]))),
  constraint translator_pkey PRIMARY KEY (id)
);

create table terminology.word (
  term_id text not null,
  word text not null,
  stem text not null generated always as (COALESCE((ts_lexize('norwegian_stem'::regdictionary, lower(word)))[1], lower(word))) stored,
  constraint word_word_check CHECK ((word <> ''::text)),
  constraint word_term_id_fkey FOREIGN KEY (term_id) REFERENCES terminology.term(id) ON DELETE CASCADE,
  constraint word_pkey PRIMARY KEY (term_id, word)
);

create table timetable.session (
  id text not null,
  timetable_id text not null,
  held_on date not null,
  starts_at text not null,
  ends_at text not null,
  place text not null default ''::text,
  remote text not null default ''::text,
  configures text not null,
  sequence integer not null default 0,
  cancelled_reason text,
  changed_at timestamp with time zone not null,
  constraint session_cancelled_reason_check CHECK ((cancelled_reason <> ''::text)),
  constraint session_check CHECK ((ends_at > starts_at)),
  constraint session_configures_check CHECK ((configures <> ''::text)),
  constraint session_ends_at_check CHECK ((ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint session_starts_at_check CHECK ((starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint session_timetable_id_fkey FOREIGN KEY (timetable_id) REFERENCES timetable.timetable(id),
  constraint session_pkey PRIMARY KEY (id)
);

create table timetable.timetable (
  id text not null,
  body_id text not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  constraint timetable_check CHECK ((ends_on >= starts_on)),
  constraint timetable_name_check CHECK ((name <> ''::text)),
  constraint timetable_pkey PRIMARY KEY (id)
);

create table vendor_questions.question (
  id text not null,
  year integer not null,
  running integer not null,
  vendor text not null,
  vendor_name text not null,
  asked_by text not null,
  asked_by_name text not null,
  reply_email text,
  area text not null,
  title text not null,
  question text not null,
  background text not null default ''::text,
  asked_on date not null,
  needed_by date,
  body_id text not null,
  expert text,
  expert_name text,
  state text not null,
  matter_id text,
  decision_id text,
  decided_before boolean not null default false,
  answer text not null default ''::text,
  sent_on date,
  version integer not null default 1,
  constraint question_answer_check CHECK ((length(answer) <= 20000)),
  constraint question_background_check CHECK ((length(background) <= 20000)),
  constraint question_check CHECK (((state <> 'answered'::text) OR ((decision_id IS NOT NULL) AND (sent_on IS NOT NULL)))),
  constraint question_check1 CHECK (((state <> 'escalated'::text) OR (matter_id IS NOT NULL))),
  constraint question_question_check CHECK (((length(question) >= 1) AND (length(question) <= 20000))),
  constraint question_running_check CHECK ((running > 0)),
  constraint question_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'conferring'::text, 'escalated'::text, 'answered'::text, 'withdrawn'::text]))),
  constraint question_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint question_pkey PRIMARY KEY (id),
  constraint question_matter_id_key UNIQUE (matter_id),
  constraint question_year_running_key UNIQUE (year, running)
);

create table vendor_questions.step (
  question_id text not null,
  number integer not null,
  at timestamp with time zone not null,
  by_name text not null,
  state text not null,
  words text not null default ''::text,
  for_vendor boolean not null,
  constraint step_question_id_fkey FOREIGN KEY (question_id) REFERENCES vendor_questions.question(id),
  constraint step_pkey PRIMARY KEY (question_id, number)
);

CREATE INDEX action_point_by_meeting ON minutes.action_point USING btree (meeting_id);

CREATE INDEX addition_by_discussion ON recommendations.addition USING btree (discussion_id, number);

CREATE INDEX adoption_by_rule_set ON consensus.adoption USING btree (rule_set_id);

CREATE INDEX agenda_item_by_case ON meetings.agenda_item USING btree (case_id);

CREATE INDEX answer_by_invitation ON summons.answer USING btree (invitation_id, id);

CREATE INDEX applicant_by_round ON applications.applicant USING btree (round_id, state);

CREATE INDEX application_by_body ON applications.application USING btree (body_id);

CREATE INDEX appointment_by_person ON identity.appointment USING btree (person_id);

CREATE INDEX asked_by_person ON matters.asked USING btree (person_id);

CREATE INDEX attachment_by_paper ON meetings.attachment USING btree (paper_id, "position");

CREATE INDEX booking_by_day ON meeting_plan.booking USING btree (room_id, held_on);

CREATE INDEX busy_span_by_day ON meeting_plan.busy_span USING btree (from_on, to_on);

CREATE INDEX case_file_by_printed_number ON meetings.case_file USING btree (number);

CREATE INDEX case_file_by_topic ON meetings.case_file USING btree (topic) WHERE (topic <> ''::text);

CREATE INDEX case_file_by_words ON meetings.case_file USING gin (words);

CREATE INDEX case_file_by_year ON meetings.case_file USING btree (year DESC, seq_from DESC);

CREATE INDEX case_file_of_case ON meetings.case_file USING btree (of_case) WHERE (of_case IS NOT NULL);

CREATE INDEX change_by_applicant ON assessments.change USING btree (applicant_id, number);

CREATE INDEX citation_by_paper ON meetings.citation USING btree (paper_id);

CREATE INDEX citation_from ON meetings.citation USING btree (from_case_id);

CREATE INDEX citation_to ON meetings.citation USING btree (to_case_id);

CREATE INDEX comment_by_meeting ON minutes.comment USING btree (meeting_id, sent_at);

CREATE INDEX consent_by_round ON engagements.consent USING btree (round_id);

CREATE INDEX decision_by_case ON meetings.decision USING btree (case_id);

CREATE INDEX decision_by_meeting ON meetings.decision USING btree (meeting_id);

CREATE INDEX decision_by_words ON meetings.decision USING gin (words);

CREATE INDEX discussion_by_round ON recommendations.discussion USING btree (round_id, held_on);

CREATE INDEX draft_by_start ON applications.applicant USING btree (started_at) WHERE (state = 'draft'::text);

CREATE INDEX engagement_by_person ON engagements.engagement USING btree (person_id);

CREATE INDEX entry_by_body ON decisions.entry USING btree (body_id, decided_on DESC NULLS LAST);

CREATE INDEX entry_by_case ON decisions.entry USING btree (case_id);

CREATE INDEX entry_by_meeting ON decisions.entry USING btree (meeting_id);

CREATE INDEX entry_by_number ON decisions.entry USING btree (number);

CREATE INDEX entry_by_review ON decisions.entry USING btree (review_on) WHERE (review_on IS NOT NULL);

CREATE INDEX entry_by_standard ON decisions.entry USING btree (decided_on DESC) WHERE (standard_kind IS NOT NULL);

CREATE INDEX entry_by_subject ON audit.entry USING btree (subject_id, number DESC);

CREATE INDEX entry_newest ON decisions.entry USING btree (decided_on DESC NULLS LAST, number DESC, id);

CREATE INDEX escalation_by_body ON matters.escalation USING btree (to_body, on_day);

CREATE INDEX escalation_by_matter ON matters.escalation USING btree (matter_id, id);

CREATE INDEX event_round ON adverts.event USING btree (round_id, number);

CREATE INDEX export_by_meeting ON exchange.export USING btree (meeting_id, exported_at DESC);

CREATE INDEX failed_sign_in_by_login ON identity.failed_sign_in USING btree (login, at);

CREATE INDEX figure_by_subject ON recruitment.figure USING btree (subject);

CREATE INDEX figure_event_by_subject ON recruitment.figure_event USING btree (subject, number);

CREATE INDEX gathering_by_year ON meeting_plan.gathering USING btree (year, held_on);

CREATE INDEX gathering_move_by_gathering ON meeting_plan.gathering_move USING btree (gathering_id, asked_on);

CREATE INDEX import_by_age ON applications.import USING btree (made_at);

CREATE INDEX import_by_hash ON documents.import USING btree (sha256);

CREATE INDEX import_by_state ON documents.import USING btree (state, brought_at DESC);

CREATE INDEX import_receipt_by_round ON applications.import_receipt USING btree (round_id, taken_in_at);

CREATE INDEX incoming_about_sealed ON messages.incoming USING btree (about_sealed) WHERE (about_sealed IS NOT NULL);

CREATE INDEX incoming_by_state ON messages.incoming USING btree (state, came_at DESC);

CREATE INDEX incoming_with_content ON messages.incoming USING btree (came_at) WHERE (content_deleted_at IS NULL);

CREATE INDEX invitation_by_meeting ON summons.invitation USING btree (meeting_id, "position");

CREATE INDEX later_paper_by_meeting ON summons.later_paper USING btree (meeting_id);

CREATE INDEX link_by_applicant ON applications.link USING btree (applicant_id);

CREATE INDEX link_by_asked ON matters.link USING btree (round_id, seat_id);

CREATE INDEX link_by_consent ON engagements.link USING btree (consent_id);

CREATE INDEX link_by_invitation ON summons.link USING btree (invitation_id);

CREATE INDEX link_by_offer ON engagements.link USING btree (offer_id);

CREATE INDEX matter_by_asker ON matters.matter USING btree (asked_by);

CREATE INDEX matter_by_body ON matters.matter USING btree (body_id, state, due_on);

CREATE INDEX matter_by_day ON matters.matter USING btree (asked_on);

CREATE INDEX matter_by_expert ON matters.matter USING btree (expert, state);

CREATE INDEX matter_by_words ON matters.matter USING gin (words);

CREATE INDEX meeting_by_body ON meetings.meeting USING btree (body_id, held_on DESC);

CREATE INDEX meeting_by_date ON meetings.meeting USING btree (held_on DESC);

CREATE INDEX message_by_meeting ON messages.message USING btree (meeting_id, queued_at);

CREATE INDEX message_by_state ON messages.message USING btree (state, queued_at DESC);

CREATE INDEX message_due ON messages.message USING btree (next_try_at) WHERE (state = 'waiting'::text);

CREATE INDEX message_sealed ON messages.message USING btree (once_key text_pattern_ops) WHERE sealed;

CREATE INDEX need_by_key ON recruitment.need USING btree (common_key);

CREATE INDEX obligation_by_body ON follow_up.obligation USING btree (body_id, state, due);

CREATE INDEX obligation_by_case ON follow_up.obligation USING btree (case_id);

CREATE INDEX obligation_by_due ON follow_up.obligation USING btree (due) WHERE (state = 'open'::text);

CREATE INDEX obligation_by_words ON follow_up.obligation USING gin (words);

CREATE INDEX offer_by_body ON engagements.offer USING btree (body_id);

CREATE INDEX offer_by_round ON engagements.offer USING btree (round_id, body_id);

CREATE INDEX offer_that_waits ON engagements.offer USING btree (answer_by) WHERE (state = 'offered'::text);

CREATE INDEX open_round_by_day ON matters.round USING btree (closes_on) WHERE (closed_at IS NULL);

CREATE INDEX own_profile_by_body ON procedure.own_profile USING btree (body_id);

CREATE INDEX paper_by_case ON meetings.paper USING btree (case_id);

CREATE INDEX paper_by_words ON meetings.paper USING gin (words);

CREATE INDEX party_position_by_party ON decisions.party_position USING btree (party);

CREATE INDEX plan_by_year ON meeting_plan.plan USING btree (year DESC);

CREATE INDEX planned_meeting_by_plan ON meeting_plan.planned_meeting USING btree (plan_id, held_on);

CREATE INDEX position_by_person ON matters."position" USING btree (person_id);

CREATE INDEX position_by_round ON matters."position" USING btree (round_id, id);

CREATE INDEX proposed_case_by_body ON case_queue.proposed_case USING btree (body_id, state);

CREATE INDEX proposed_case_by_person ON case_queue.proposed_case USING btree (proposed_by);

CREATE INDEX question_by_body ON vendor_questions.question USING btree (body_id, state, needed_by);

CREATE INDEX question_by_vendor ON vendor_questions.question USING btree (vendor, asked_on DESC);

CREATE INDEX reading_by_applicant ON applications.reading USING btree (applicant_id, number);

CREATE INDEX received_by_body ON exchange.received USING btree (body_id, received_at DESC);

CREATE INDEX received_by_meeting ON exchange.received USING btree (meeting_id) WHERE (meeting_id IS NOT NULL);

CREATE INDEX result_by_body ON evaluation.result USING btree (body_id);

CREATE INDEX run_by_round ON choosing.run USING gin (round_ids);

CREATE INDEX seal_by_document ON minutes.seal USING btree (document_hash);

CREATE INDEX seal_by_open_document ON minutes.seal USING btree (open_document_hash);

CREATE INDEX seal_by_open_pdf ON minutes.seal USING btree (open_pdf_hash);

CREATE INDEX seal_by_pdf ON minutes.seal USING btree (pdf_hash);

CREATE INDEX searchable_by_number ON decisions.searchable USING btree (number);

CREATE INDEX searchable_by_words ON decisions.searchable USING gin (words) WITH (fastupdate=off);

CREATE INDEX searchable_newest ON decisions.searchable USING btree (day DESC NULLS LAST);

CREATE INDEX seat_by_body ON organisations.seat USING btree (body_id, "position");

CREATE INDEX seat_by_person ON organisations.seat USING btree (holder_person_id);

CREATE INDEX sent_message_by_key ON exchange.sent_message USING btree (key, sent_at DESC);

CREATE INDEX sent_message_by_meeting ON exchange.sent_message USING btree (meeting_id);

CREATE INDEX series_by_plan ON meeting_plan.series USING btree (plan_id, "position");

CREATE INDEX session_by_day ON timetable.session USING btree (timetable_id, held_on, starts_at);

CREATE INDEX session_by_expiry ON identity.session USING btree (expires_at);

CREATE INDEX sheet_by_body ON minutes.sheet USING btree (body_id);

CREATE INDEX sheet_by_round ON assessments.sheet USING btree (round_id);

CREATE INDEX signature_by_meeting ON minutes.signature USING btree (meeting_id, signed_at);

CREATE INDEX standing_item_by_body ON case_queue.standing_item USING btree (body_id, "position");

CREATE INDEX start_by_place ON applications.start USING btree (place, at);

CREATE INDEX start_by_time ON applications.start USING btree (at);

CREATE INDEX step_by_recommendation ON recommendations.step USING btree (recommendation_id, number);

CREATE INDEX supersession_by_earlier ON decisions.supersession USING btree (earlier);

CREATE INDEX task_by_run ON choosing.task USING btree (run_id, id);

CREATE INDEX term_by_state ON terminology.term USING btree (state);

CREATE INDEX timetable_by_body ON timetable.timetable USING btree (body_id, starts_on);

CREATE INDEX translator_by_day ON terminology.translator USING btree (reported_on DESC);

CREATE INDEX view_by_discussion ON recommendations.view USING btree (discussion_id, number);

CREATE INDEX word_by_grams ON decisions.word USING gin (grams) WITH (fastupdate=off);

CREATE INDEX word_by_stem ON terminology.word USING btree (stem);

CREATE UNIQUE INDEX applicant_once ON applications.applicant USING btree (round_id, lower(email)) WHERE (state = ANY (ARRAY['submitted'::text, 'withdrawn'::text]));

CREATE UNIQUE INDEX case_file_by_number ON meetings.case_file USING btree (body_id, series, COALESCE(year, 0), seq_from, letter, COALESCE(meeting_id, ''::text));

CREATE UNIQUE INDEX deputy_of_member ON summons.invitation USING btree (stands_in_for) WHERE ((called_off_at IS NULL) AND (reply <> 'not-coming'::text));

CREATE UNIQUE INDEX figure_active ON recruitment.figure USING btree (subject) WHERE (state = 'active'::text);

CREATE UNIQUE INDEX invitation_of_seat ON summons.invitation USING btree (meeting_id, seat_id) WHERE (called_off_at IS NULL);

CREATE UNIQUE INDEX offer_replaced_once ON engagements.offer USING btree (replaces) WHERE (state = ANY (ARRAY['offered'::text, 'accepted'::text]));

CREATE UNIQUE INDEX offer_standing ON engagements.offer USING btree (applicant_id, body_id, role_id) WHERE (state = ANY (ARRAY['offered'::text, 'accepted'::text]));

CREATE UNIQUE INDEX one_entry_per_matter ON decisions.entry USING btree (matter_id);

CREATE UNIQUE INDEX one_open_move_per_gathering ON meeting_plan.gathering_move USING btree (gathering_id) WHERE (state = 'asked'::text);

CREATE UNIQUE INDEX one_planned_meeting_per_day ON meeting_plan.planned_meeting USING btree (series_id, held_on) WHERE (NOT withdrawn);

CREATE UNIQUE INDEX one_recorded_decision_per_item ON meetings.decision USING btree (item_id) WHERE ((item_id IS NOT NULL) AND (basis <> 'quoted'::text));

CREATE UNIQUE INDEX open_round_of_matter ON matters.round USING btree (matter_id) WHERE (closed_at IS NULL);

CREATE UNIQUE INDEX party_of_all_others ON recruitment.party USING btree ((1)) WHERE (organisations IS NULL);

CREATE UNIQUE INDEX proposed_case_by_item ON case_queue.proposed_case USING btree (item_id, id) WHERE (item_id IS NOT NULL);

CREATE UNIQUE INDEX received_once ON exchange.received USING btree (message_id) WHERE (state <> 'refused'::text);

CREATE UNIQUE INDEX received_refused_once ON exchange.received USING btree (message_id, sha256) WHERE (state = 'refused'::text);

CREATE UNIQUE INDEX task_once ON choosing.task USING btree (run_id, kind, subject) WHERE (state = ANY (ARRAY['waiting'::text, 'working'::text]));

CREATE UNIQUE INDEX task_one_at_a_time ON choosing.task USING btree ((1)) WHERE (state = 'working'::text);

CREATE UNIQUE INDEX term_once ON terminology.term USING btree (lower(source), lower(area));

CREATE OR REPLACE FUNCTION audit.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The audit log is append-only.' using errcode = 'insufficient_privilege';
end $function$;

CREATE OR REPLACE FUNCTION choosing.keep_committed_run()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from choosing.draw where run_id = old.id) and (
    tg_op = 'DELETE' or new.problem <> old.problem or new.method <> old.method
    or new.code_key - 'people' <> old.code_key - 'people'
    or (new.code_key -> 'people' is distinct from old.code_key -> 'people'
      and new.code_key -> 'people' is distinct from '{}'::jsonb)
    or new.result is distinct from old.result
    or new.lottery is distinct from old.lottery
    or choosing.without_reasons(new.demands) <> choosing.without_reasons(old.demands)) then
    raise exception 'a run that is committed to is not changed';
  end if;
  return coalesce(new, old);
end $function$;

CREATE OR REPLACE FUNCTION choosing.keep_draw()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    raise exception 'a draw is not taken back';
  end if;
  if new.committed <> old.committed or new.commitment <> old.commitment
    or new.committed_at <> old.committed_at
    or (old.seed is not null and new.seed is distinct from old.seed)
    or (old.record is not null and new.record is distinct from old.record) then
    raise exception 'a draw is not changed';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION choosing.without_reasons(demands jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select jsonb_set(demands, '{people}', coalesce(
    (select jsonb_agg(one - 'reason' order by at)
      from jsonb_array_elements(demands -> 'people') with ordinality as people (one, at)),
    '[]'::jsonb))
$function$;

CREATE OR REPLACE FUNCTION consensus.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a rule set is never changed: make a new version';
end $function$;

CREATE OR REPLACE FUNCTION decisions.count_words()
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO decisions.word (word, entries)  SELECT s.word,
             s.ndoc
            FROM ts_stat('select words from decisions.searchable'::text) s(word, ndoc, nentry)
           WHERE ((length(s.word) >= 2) AND (length(s.word) <= 60)) ON CONFLICT(word) DO UPDATE SET entries = excluded.entries;
END;

CREATE OR REPLACE FUNCTION decisions.grams(word text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ARRAY(SELECT DISTINCT substr((('  '::text || grams.word) || ' '::text), n.n, 3) AS substr FROM generate_series(1, (length(grams.word) + 1)) n(n));

CREATE OR REPLACE FUNCTION decisions.words_of(asked text, answered text, reasons text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((setweight(to_tsvector('norwegian'::regconfig, "left"(asked, 100000)), 'A'::"char") || setweight(to_tsvector('norwegian'::regconfig, "left"(answered, 300000)), 'B'::"char")) || setweight(to_tsvector('norwegian'::regconfig, "left"(reasons, 100000)), 'C'::"char"));

CREATE OR REPLACE FUNCTION matters.positions_stand()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a position that was given is neither changed nor taken away';
end $function$;

CREATE OR REPLACE FUNCTION meeting_plan.room_is_free()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform 1 from meeting_plan.room where id = new.room_id for update;
  if exists (
    select 1 from meeting_plan.booking other
    where other.room_id = new.room_id and other.held_on = new.held_on and other.id <> new.id
      and other.starts_at < new.ends_at and new.starts_at < other.ends_at
  ) then
    raise exception 'the room is taken' using errcode = 'exclusion_violation';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION minutes.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'Sealed minutes are never changed.' using errcode = 'insufficient_privilege';
end $function$;

CREATE OR REPLACE FUNCTION recommendations.choices_stand()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and new.reason = ''
      and (new.recommendation_id, new.decision, new.applicant_id, new.role_id, new.place,
        new.number, new.recommended)
      is not distinct from (old.recommendation_id, old.decision, old.applicant_id, old.role_id,
        old.place, old.number, old.recommended) then
    return new;
  end if;
  raise exception 'what was decided is neither changed nor taken away';
end $function$;

CREATE OR REPLACE FUNCTION recommendations.homework_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select 1 from recommendations.discussion d
      where d.id = old.discussion_id and d.state = 'recorded') then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and (new.id, new.discussion_id, new.number, new.due)
      is not distinct from (old.id, old.discussion_id, old.number, old.due)
      and (new.text = old.text
        or recommendations.is_erased('text', to_jsonb(old.text), to_jsonb(new.text))) then
    return new;
  end if;
  raise exception 'what was asked for in minutes that stand is not changed';
end $function$;

CREATE OR REPLACE FUNCTION recommendations.is_erased(field text, was jsonb, becomes jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case
    when field in ('topics', 'clarified') then
      jsonb_array_length(was) > 0 and jsonb_array_length(becomes) = 1
      and becomes ->> 0 ~ '^Slettet \d{2}\.\d{2}\.\d{4}, da formålet var slutt$'
    when field in ('text', 'answer', 'minutes', 'reason', 'name', 'view', 'not_asked_because') then
      was #>> '{}' <> ''
      and becomes #>> '{}' ~ '^Slettet \d{2}\.\d{2}\.\d{4}, da formålet var slutt$'
    else false
  end
$function$;

CREATE OR REPLACE FUNCTION recommendations.words_stand()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  field text;
begin
  if tg_op = 'UPDATE' then
    for field in select o.key from jsonb_each(to_jsonb(old)) as o
        where to_jsonb(new) -> o.key is distinct from o.value loop
      if not recommendations.is_erased(field, to_jsonb(old) -> field, to_jsonb(new) -> field) then
        raise exception 'what was said or decided is neither changed nor taken away';
      end if;
    end loop;
    return new;
  end if;
  raise exception 'what was said or decided is neither changed nor taken away';
end $function$;

CREATE OR REPLACE FUNCTION sitting.only_added_to()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the log of a sitting is only added to';
end $function$;

CREATE TRIGGER additions_stand BEFORE DELETE OR UPDATE ON recommendations.addition FOR EACH ROW EXECUTE FUNCTION recommendations.words_stand();

CREATE TRIGGER choices_stand BEFORE DELETE OR UPDATE ON recommendations.choice FOR EACH ROW EXECUTE FUNCTION recommendations.choices_stand();

CREATE TRIGGER committed_run_is_kept BEFORE DELETE OR UPDATE ON choosing.run FOR EACH ROW EXECUTE FUNCTION choosing.keep_committed_run();

CREATE TRIGGER consulted_stand BEFORE DELETE OR UPDATE ON recommendations.consulted FOR EACH ROW EXECUTE FUNCTION recommendations.words_stand();

CREATE TRIGGER decisions_stand BEFORE DELETE OR UPDATE ON recommendations.decision FOR EACH ROW EXECUTE FUNCTION recommendations.words_stand();

CREATE TRIGGER draw_is_kept BEFORE DELETE OR UPDATE ON choosing.draw FOR EACH ROW EXECUTE FUNCTION choosing.keep_draw();

CREATE TRIGGER entry_is_append_only BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();

CREATE TRIGGER entry_is_never_truncated BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

CREATE TRIGGER event_is_only_added_to BEFORE DELETE OR UPDATE OR TRUNCATE ON sitting.event FOR EACH STATEMENT EXECUTE FUNCTION sitting.only_added_to();

CREATE TRIGGER homework_stands BEFORE DELETE OR UPDATE ON recommendations.homework FOR EACH ROW EXECUTE FUNCTION recommendations.homework_stands();

CREATE TRIGGER minutes_stand BEFORE DELETE OR UPDATE ON recommendations.discussion FOR EACH ROW WHEN ((old.state = 'recorded'::text)) EXECUTE FUNCTION recommendations.words_stand();

CREATE TRIGGER positions_stand BEFORE DELETE OR UPDATE ON matters."position" FOR EACH ROW EXECUTE FUNCTION matters.positions_stand();

CREATE TRIGGER room_is_free BEFORE INSERT OR UPDATE ON meeting_plan.booking FOR EACH ROW EXECUTE FUNCTION meeting_plan.room_is_free();

CREATE TRIGGER rule_set_never_changes BEFORE DELETE OR UPDATE ON consensus.rule_set FOR EACH ROW EXECUTE FUNCTION consensus.refuse_change();

CREATE TRIGGER seal_is_never_changed BEFORE DELETE OR UPDATE ON minutes.seal FOR EACH ROW EXECUTE FUNCTION minutes.refuse_change();

CREATE TRIGGER seal_is_never_truncated BEFORE TRUNCATE ON minutes.seal FOR EACH STATEMENT EXECUTE FUNCTION minutes.refuse_change();

CREATE TRIGGER views_stand BEFORE DELETE OR UPDATE ON recommendations.view FOR EACH ROW EXECUTE FUNCTION recommendations.words_stand();
