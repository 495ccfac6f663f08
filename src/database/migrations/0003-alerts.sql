-- What must not be lost is a row with a due time.

-- The report id comes from the form: sent twice, it is one report.
-- kind 'call_back' is "please call me back" from a locked link: it shows and names no record.
create table needlepoint.symptom_report (
  clinic_id uuid not null references needlepoint.clinic,
  report_id uuid not null,
  visit_id uuid,
  kind text not null check (kind in ('report', 'call_back')),
  language text not null check (language in ('en', 'es')),
  reported_at timestamptz not null,
  answers jsonb not null,
  input jsonb not null,
  protocol_version text not null,
  disposition text not null,
  decision jsonb not null,
  told jsonb not null,
  primary key (clinic_id, report_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit
);
create index symptom_report_visit on needlepoint.symptom_report (clinic_id, visit_id, reported_at);

create table needlepoint.alert (
  clinic_id uuid not null references needlepoint.clinic,
  alert_id uuid not null default uuidv7(),
  visit_id uuid,
  cause text not null check (cause in ('symptom_report', 'call_back', 'inbox_overdue')),
  disposition text not null,
  opened_at timestamptz not null,
  step integer not null,
  rounds integer not null default 0,
  next_step_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  resolved_at timestamptz,
  resolved_by uuid,
  outcome text,
  outcome_text text,
  primary key (clinic_id, alert_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit,
  foreign key (clinic_id, acknowledged_by) references needlepoint.staff_member (clinic_id, staff_id),
  foreign key (clinic_id, resolved_by) references needlepoint.staff_member (clinic_id, staff_id),
  -- An alert is over only when a person has written its outcome; until then it has a due time.
  check ((resolved_at is null) = (next_step_at is not null)),
  check ((resolved_at is null) = (outcome is null)),
  check ((resolved_at is null) = (resolved_by is null)),
  check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index alert_due on needlepoint.alert (next_step_at) where resolved_at is null;
create index alert_open on needlepoint.alert (clinic_id, opened_at) where resolved_at is null;
create index alert_visit on needlepoint.alert (clinic_id, visit_id);

create table needlepoint.alert_report (
  clinic_id uuid not null references needlepoint.clinic,
  alert_id uuid not null,
  report_id uuid not null,
  joined_at timestamptz not null,
  primary key (clinic_id, alert_id, report_id),
  foreign key (clinic_id, alert_id) references needlepoint.alert,
  foreign key (clinic_id, report_id) references needlepoint.symptom_report
);

create table needlepoint.alert_attempt (
  clinic_id uuid not null references needlepoint.clinic,
  attempt_id uuid not null default uuidv7(),
  alert_id uuid not null,
  staff_id uuid not null,
  channel text not null check (channel in ('mail')),
  created_at timestamptz not null,
  next_try_at timestamptz,
  tries integer not null default 0,
  handed_over_at timestamptz,
  failed_at timestamptz,
  failure text,
  primary key (clinic_id, attempt_id),
  foreign key (clinic_id, alert_id) references needlepoint.alert,
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);
create index alert_attempt_due on needlepoint.alert_attempt (next_try_at) where next_try_at is not null;
create index alert_attempt_alert on needlepoint.alert_attempt (clinic_id, alert_id, created_at);

create table needlepoint.inbox_item (
  clinic_id uuid not null references needlepoint.clinic,
  item_id uuid not null default uuidv7(),
  report_id uuid not null,
  visit_id uuid not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  answer_text text,
  escalated_at timestamptz,
  primary key (clinic_id, item_id),
  foreign key (clinic_id, report_id) references needlepoint.symptom_report,
  foreign key (clinic_id, visit_id) references needlepoint.visit,
  foreign key (clinic_id, answered_by) references needlepoint.staff_member (clinic_id, staff_id)
);
create index inbox_item_due on needlepoint.inbox_item (due_at)
  where answered_at is null and escalated_at is null;

-- Mail to patients: its own lane, never in front of an alert. The link is made when it is sent.
create table needlepoint.message (
  clinic_id uuid not null references needlepoint.clinic,
  message_id uuid not null default uuidv7(),
  visit_id uuid not null,
  purpose text not null check (purpose in ('invitation', 'moved', 'cancelled')),
  next_try_at timestamptz,
  tries integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  created_at timestamptz not null,
  primary key (clinic_id, message_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit
);
create index message_due on needlepoint.message (next_try_at) where next_try_at is not null;

-- A report being filled in. Left lying, it is sent as it stands: silence goes up.
create table needlepoint.symptom_report_draft (
  clinic_id uuid not null references needlepoint.clinic,
  report_id uuid not null,
  visit_id uuid not null,
  language text not null check (language in ('en', 'es')),
  answers jsonb not null,
  saved_at timestamptz not null,
  due_at timestamptz not null,
  primary key (clinic_id, report_id),
  foreign key (clinic_id, visit_id) references needlepoint.visit
);
create index symptom_report_draft_due on needlepoint.symptom_report_draft (due_at);
create index symptom_report_draft_visit on needlepoint.symptom_report_draft (clinic_id, visit_id);
