-- The clinic's own facts, its people and their patients.
-- Every table but the installation's own carries clinic_id first in its key, so that one
-- installation can hold many clinics apart and a distributed server can place them on nodes.

create schema if not exists needlepoint;

-- The one clock. Stories wind it by replacing this function in their template database.
create function needlepoint.now() returns timestamptz
  language sql volatile parallel unsafe
  as $$ select clock_timestamp() $$;

create table needlepoint.clinic (
  clinic_id uuid primary key default uuidv7(),
  name text not null,
  time_zone text not null,
  language text not null check (language in ('en', 'es')),
  telephone text not null,
  address text not null,
  emergency_number text not null,
  crisis_number text not null,
  poison_number text not null,
  opening_hours jsonb not null,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table needlepoint.clinic_holiday (
  clinic_id uuid not null references needlepoint.clinic,
  day date not null,
  name text not null,
  primary key (clinic_id, day)
);

create table needlepoint.staff_member (
  clinic_id uuid not null references needlepoint.clinic,
  staff_id uuid not null default uuidv7(),
  name text not null,
  role text not null check (role in
    ('administrator', 'clinic_lead', 'clinician', 'nurse', 'front_desk', 'billing', 'on_call_only')),
  email text,
  telephone text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, staff_id)
);

create table needlepoint.staff_session (
  clinic_id uuid not null references needlepoint.clinic,
  session_id uuid not null default uuidv7(),
  staff_id uuid not null,
  token_hash bytea not null unique,
  opened_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, session_id),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);

create table needlepoint.on_call_shift (
  clinic_id uuid not null references needlepoint.clinic,
  shift_id uuid not null default uuidv7(),
  staff_id uuid not null,
  tier text not null check (tier in ('primary', 'backup')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (clinic_id, shift_id),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member,
  check (ends_at > starts_at)
);
create index on_call_shift_span on needlepoint.on_call_shift (clinic_id, ends_at, starts_at);

create table needlepoint.patient (
  clinic_id uuid not null references needlepoint.clinic,
  patient_id uuid not null default uuidv7(),
  name text not null,
  birth_date date not null,
  telephone text,
  email text,
  language text not null check (language in ('en', 'es')),
  time_zone text not null,
  created_at timestamptz not null,
  primary key (clinic_id, patient_id),
  check (telephone is not null or email is not null)
);
create index patient_birth_date on needlepoint.patient (clinic_id, birth_date);

create table needlepoint.visit (
  clinic_id uuid not null references needlepoint.clinic,
  visit_id uuid not null default uuidv7(),
  patient_id uuid not null,
  clinician_id uuid not null,
  area text not null,
  starts_at timestamptz not null,
  entered_room_at timestamptz,
  discharged_at timestamptz,
  cancelled_at timestamptz,
  no_show_at timestamptz,
  created_at timestamptz not null,
  primary key (clinic_id, visit_id),
  foreign key (clinic_id, patient_id) references needlepoint.patient,
  foreign key (clinic_id, clinician_id) references needlepoint.staff_member (clinic_id, staff_id)
);
create index visit_starts_at on needlepoint.visit (clinic_id, starts_at);
create index visit_patient on needlepoint.visit (clinic_id, patient_id);

-- One link opens one visit for one person. Only its hash is kept. It ends with the visit.
create table needlepoint.visit_link (
  clinic_id uuid not null references needlepoint.clinic,
  link_id uuid not null default uuidv7(),
  visit_id uuid not null,
  token_hash bytea not null unique,
  issued_at timestamptz not null,
  revoked_at timestamptz,
  failed_tries integer not null default 0,
  locked_until timestamptz,
  primary key (clinic_id, link_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit
);
create index visit_link_visit on needlepoint.visit_link (clinic_id, visit_id);

create table needlepoint.visit_session (
  clinic_id uuid not null references needlepoint.clinic,
  session_id uuid not null default uuidv7(),
  visit_id uuid not null,
  link_id uuid not null,
  token_hash bytea not null unique,
  opened_at timestamptz not null,
  primary key (clinic_id, session_id),
  foreign key (clinic_id, link_id) references needlepoint.visit_link
);

-- Append-only: who did what, to which patient, why. Written in the writer's transaction.
create table needlepoint.audit_entry (
  clinic_id uuid not null references needlepoint.clinic,
  entry_id bigint generated always as identity,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('staff', 'patient', 'caller', 'system')),
  actor_id uuid,
  actor_name text not null,
  action text not null,
  patient_id uuid,
  visit_id uuid,
  why text,
  detail jsonb not null,
  primary key (clinic_id, entry_id)
);
create index audit_entry_visit on needlepoint.audit_entry (clinic_id, visit_id, entry_id);

create function needlepoint.refuse_change() returns trigger
  language plpgsql
  as $$ begin raise exception 'rows of % are never changed', tg_table_name; end $$;

create trigger audit_entry_append_only
  before update or delete on needlepoint.audit_entry
  for each row execute function needlepoint.refuse_change();

-- The installation's own: no patient and no clinic in it.
create table needlepoint.installation_heartbeat (
  process text primary key,
  beat_at timestamptz not null
);
