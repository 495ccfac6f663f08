-- The patient's way: what was answered, decided, done and logged.

create table needlepoint.screening_answer (
  clinic_id uuid not null references needlepoint.clinic,
  visit_id uuid not null,
  question_id text not null,
  answer jsonb not null,
  answered_at timestamptz not null,
  primary key (clinic_id, visit_id, question_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit
);

-- A decision with its inputs, rules and protocol version, so that it can be replayed.
create table needlepoint.screening (
  clinic_id uuid not null references needlepoint.clinic,
  screening_id uuid not null default uuidv7(),
  visit_id uuid not null,
  decided_at timestamptz not null,
  protocol_version text not null,
  input jsonb not null,
  decision jsonb not null,
  primary key (clinic_id, screening_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit
);
create index screening_visit on needlepoint.screening (clinic_id, visit_id, decided_at);

create table needlepoint.screening_override (
  clinic_id uuid not null references needlepoint.clinic,
  override_id uuid not null default uuidv7(),
  visit_id uuid not null,
  rule_id text not null,
  answer jsonb not null,
  reason text not null check (length(trim(reason)) > 0),
  staff_id uuid not null,
  overridden_at timestamptz not null,
  primary key (clinic_id, override_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit,
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);
create index screening_override_visit on needlepoint.screening_override (clinic_id, visit_id);

create table needlepoint.procedure (
  clinic_id uuid not null references needlepoint.clinic,
  procedure_id uuid not null default uuidv7(),
  visit_id uuid not null,
  ended_at timestamptz not null,
  drugs text[] not null,
  staff_id uuid not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, procedure_id),
  unique (clinic_id, visit_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit,
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);

create table needlepoint.procedure_site (
  clinic_id uuid not null references needlepoint.clinic,
  procedure_id uuid not null,
  position integer not null,
  muscle_id text not null,
  point_id text,
  side text not null check (side in ('left', 'right', 'midline')),
  primary key (clinic_id, procedure_id, position),
  foreign key (clinic_id, procedure_id) references needlepoint.procedure
);

create table needlepoint.observation (
  clinic_id uuid not null references needlepoint.clinic,
  observation_id uuid not null default uuidv7(),
  visit_id uuid not null,
  started_at timestamptz not null,
  planned_minutes integer not null check (planned_minutes > 0),
  started_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  early_reason text,
  primary key (clinic_id, observation_id),
  unique (clinic_id, visit_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit,
  foreign key (clinic_id, started_by) references needlepoint.staff_member (clinic_id, staff_id)
);

-- A tick on the ten-day plan. The entry id comes from the form, so a double tap is one tick.
create table needlepoint.aftercare_entry (
  clinic_id uuid not null references needlepoint.clinic,
  entry_id uuid not null,
  visit_id uuid not null,
  day integer not null check (day between 0 and 10),
  task_id text not null,
  pain integer check (pain between 0 and 10),
  logged_at timestamptz not null,
  primary key (clinic_id, entry_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit
);
create index aftercare_entry_visit on needlepoint.aftercare_entry (clinic_id, visit_id, day);
