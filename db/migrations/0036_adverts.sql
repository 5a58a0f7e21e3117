-- Rounds of recruiting: what must be settled before one opens (F-017), the advert of each group in
-- both written standards (F-016), and on whose behalf it is advertised (F-018). Names nobody who
-- applied.

-- The roles of those who recruit, those who decide, and those who see that it is fair.
alter table identity.appointment drop constraint appointment_role_check;
alter table identity.appointment add constraint appointment_role_check check (role in
  ('administrator', 'secretary', 'chair', 'case_handler', 'member', 'deputy', 'observer', 'reader',
    'expert', 'recruiter', 'director', 'shop_steward', 'vendor'));

create schema adverts;

create table adverts.round (
  id text primary key,
  nb text not null check (nb <> ''),
  nn text not null check (nn <> ''),
  en text not null check (en <> ''),
  -- Whose seats it fills: a party of the quota board.
  party text not null,
  issuer text not null,
  -- On behalf of others: who ordered it, in which case, and who takes over the applicants.
  ordered_by text check (ordered_by <> ''),
  ordered_by_case text,
  ordered_on date,
  hand_over_to text check (hand_over_to <> ''),
  -- What lets it be done at all; null until somebody has said so.
  mandate text check (mandate <> ''),
  mandate_case text,
  selection_model text check (selection_model in ('best-fit', 'leximin', 'maximin', 'quota-draw', 'by-hand')),
  selection_reason text,
  -- [{name, union, personId}]
  union_representatives jsonb not null default '[]',
  tool text not null default '',
  advert_on date,
  deadline date,
  start_on date,
  -- A decision that all offers wait for.
  conditional_on text check (conditional_on <> ''),
  conditional_day date,
  -- The day after which nobody needs to know who applied: then the applications are erased.
  erase_after date,
  roles text[] not null default '{}',
  state text not null default 'draft' check (state in ('draft', 'open', 'closed', 'ended')),
  -- What the roles ask, as they stood when it was opened; what applicants rely on.
  roles_as_advertised jsonb,
  -- The round that this one runs beside, for another party.
  parallel_to text references adverts.round (id) on delete set null,
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  position integer generated always as identity,
  check ((ordered_by is null) = (hand_over_to is null)),
  check ((conditional_on is null) = (conditional_day is null)),
  check (state = 'draft' or (advert_on is not null and deadline is not null
    and erase_after is not null and mandate is not null and selection_model is not null)),
  check (deadline >= advert_on),
  check (erase_after > deadline)
);

create table adverts.round_group (
  round_id text not null references adverts.round (id) on delete cascade,
  body_id text not null,
  -- The director who decides for this group.
  decider text,
  primary key (round_id, body_id)
);

create table adverts.advert (
  round_id text not null,
  body_id text not null,
  nb text not null default '',
  nn text not null default '',
  -- The day on which it was corrected after people could read it.
  corrected_on date,
  version integer not null default 1,
  primary key (round_id, body_id),
  foreign key (round_id, body_id) references adverts.round_group (round_id, body_id) on delete cascade
);

-- What happened to a round since people could apply, and why.
create table adverts.event (
  number bigint generated always as identity primary key,
  round_id text not null references adverts.round (id) on delete cascade,
  did text not null check (did in ('opened', 'changed', 'text-corrected', 'closed', 'reopened', 'ended')),
  -- Which parts of the round were changed.
  parts text[] not null default '{}',
  body_id text,
  reason text not null default '',
  at timestamptz not null,
  by_name text not null,
  on_behalf_of text not null
);
create index event_round on adverts.event (round_id, number);
