-- On call by plan: docs/decisions/020-on-call.md.

-- A rotation or a weekly pattern. gaps_by: who kept it although it leaves hours empty or names someone nobody reaches.
create table needlepoint.on_call_plan (
  clinic_id uuid not null references needlepoint.clinic,
  plan_id uuid not null default uuidv7(),
  name text not null,
  plan jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  gaps_by uuid,
  ended_at timestamptz,
  primary key (clinic_id, plan_id),
  foreign key (clinic_id, saved_by) references needlepoint.staff_member (clinic_id, staff_id),
  foreign key (clinic_id, gaps_by) references needlepoint.staff_member (clinic_id, staff_id)
);

-- Somebody instead of whoever a plan says, for a time.
create table needlepoint.on_call_override (
  clinic_id uuid not null references needlepoint.clinic,
  override_id uuid not null default uuidv7(),
  tier text not null check (tier in ('primary', 'backup')),
  staff_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  ended_at timestamptz,
  primary key (clinic_id, override_id),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member,
  foreign key (clinic_id, saved_by) references needlepoint.staff_member (clinic_id, staff_id),
  check (starts_at < ends_at)
);

-- planned: written by the plans and overrides, and written again whenever one of them changes.
alter table needlepoint.on_call_shift add column planned boolean not null default false;

-- A calendar of one's own shifts by a secret link; a new one ends the one before.
create table needlepoint.on_call_feed (
  clinic_id uuid not null references needlepoint.clinic,
  staff_id uuid not null,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  primary key (clinic_id, staff_id),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);
grant select (clinic_id, staff_id, token_hash) on needlepoint.on_call_feed to needlepoint_lookup;

create function needlepoint.find_on_call_feed(hash bytea) returns table (clinic_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$ select f.clinic_id, f.staff_id from needlepoint.on_call_feed as f where f.token_hash = hash $$;

-- What people are told about their shifts, in the patients' mail lane: never in front of an alert.
create table needlepoint.on_call_notice (
  clinic_id uuid not null references needlepoint.clinic,
  notice_id uuid not null default uuidv7(),
  staff_id uuid not null,
  kind text not null check (kind in ('before', 'start', 'moved', 'gap')),
  about_at timestamptz not null,
  next_try_at timestamptz,
  tries integer not null default 0,
  sent_at timestamptz,
  failure text,
  primary key (clinic_id, notice_id),
  unique (clinic_id, staff_id, kind, about_at),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);
create index on_call_notice_due on needlepoint.on_call_notice (next_try_at) where next_try_at is not null;
grant select (clinic_id, notice_id, next_try_at) on needlepoint.on_call_notice to needlepoint_lookup;

create function needlepoint.due_on_call_notice(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select n.clinic_id, n.notice_id from needlepoint.on_call_notice as n
    where n.next_try_at <= needlepoint.now() order by n.next_try_at limit most $$;
