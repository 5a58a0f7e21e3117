-- Who decides what: service areas, and the decision structure in versions, each with the mandates
-- of its bodies. A version has a first day only and holds until the next begins, so that two can
-- never overlap. Whoever keeps a version's id keeps what was valid (F-032, F-035, F-042).

create schema mandate;

create table mandate.service_area (
  code text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
  nb text not null check (nb <> ''),
  nn text not null check (nn <> ''),
  en text not null check (en <> ''),
  position integer not null
);

insert into mandate.service_area (position, code, nb, nn, en) values
  (1, 'saksbehandling', 'Saksbehandling', 'Saksbehandling', 'Case handling'),
  (2, 'hjemmetjenester', 'Hjemmetjenester', 'Heimetenester', 'Home care'),
  (3, 'funksjonshemmede', 'Tjenester for funksjonshemmede', 'Tenester for funksjonshemma',
    'Disability services'),
  (4, 'institusjon', 'Institusjon', 'Institusjon', 'Nursing homes'),
  (5, 'helsehus', 'Helsehus/DMS', 'Helsehus/DMS', 'Health houses and district medical centres'),
  (6, 'rehabilitering', 'Rehabilitering', 'Rehabilitering', 'Rehabilitation'),
  (7, 'fysioterapi', 'Fysioterapitjeneste', 'Fysioterapiteneste', 'Physiotherapy'),
  (8, 'ergoterapi', 'Ergoterapitjeneste', 'Ergoterapiteneste', 'Occupational therapy'),
  (9, 'legevakt', 'Legevakt', 'Legevakt', 'Out-of-hours service'),
  (10, 'psykisk-helse-og-rus', 'Psykisk helse og rus', 'Psykisk helse og rus',
    'Mental health and substance use'),
  (11, 'legetjenester-og-smittevern', 'Legetjenester og smittevern',
    'Legetenester og smittevern', 'Medical services and infection control'),
  (12, 'barn-og-familie', 'Barne- og familietjenester', 'Barne- og familietenester',
    'Child and family services'),
  (13, 'sykehus-somatikk', 'Sykehus, somatikk', 'Sjukehus, somatikk', 'Hospital, somatic care'),
  (14, 'sykehus-psykisk-helsevern', 'Sykehus, psykisk helsevern og rus',
    'Sjukehus, psykisk helsevern og rus', 'Hospital, mental health care'),
  (15, 'sykehus-akutt', 'Sykehus, akuttmottak og AMK', 'Sjukehus, akuttmottak og AMK',
    'Hospital, emergency care'),
  (16, 'fastleger', 'Fastlegetjeneste', 'Fastlegeteneste', 'General practice'),
  (17, 'avtalespesialister', 'Avtalespesialister', 'Avtalespesialistar',
    'Specialists on contract');

create table mandate.structure (
  id text primary key,
  valid_from date not null unique,
  adopted_by_case text not null check (adopted_by_case <> ''),
  is_public boolean not null,
  created_at timestamptz not null default now()
);

-- Null in a list is without limit of that kind; an empty list covers nothing.
create table mandate.structure_body (
  structure_id text not null references mandate.structure (id) on delete cascade,
  body_id text not null,
  position integer not null,
  level integer not null check (level between 1 and 20),
  escalates_to text,
  time_limit_days integer check (time_limit_days between 1 and 1000),
  domains text[],
  service_areas text[],
  sides text[],
  organisations text[],
  cost_limit bigint check (cost_limit >= 0),
  mandate_from date,
  mandate_to date check (mandate_to >= mandate_from),
  mandate_case text not null check (mandate_case <> ''),
  primary key (structure_id, body_id),
  foreign key (structure_id, escalates_to)
    references mandate.structure_body (structure_id, body_id) deferrable initially deferred,
  check (escalates_to <> body_id)
);

-- Counts every change, so that whoever changes the structure can say what they saw.
create table mandate.revision (
  only_one boolean primary key default true check (only_one),
  number integer not null
);
insert into mandate.revision (number) values (0);

-- The roles of those who settle questions outside meetings, and of those who ask them.
alter table identity.appointment drop constraint appointment_role_check;
alter table identity.appointment add constraint appointment_role_check check (role in
  ('administrator', 'secretary', 'chair', 'case_handler', 'member', 'deputy', 'observer', 'reader',
    'expert', 'vendor'));
