-- A patient's rights in the record, and opening one in need. See docs/decisions/017-reading-is-a-deed.md.

-- How long after the last visit a record is kept, in calendar years: the clinic's choice, for it to sign.
alter table needlepoint.clinic
  add column retention_years integer not null default 10 check (retention_years between 1 and 100);

alter table needlepoint.patient add column forgotten_at timestamptz;
alter table needlepoint.patient drop constraint patient_check;
alter table needlepoint.patient add constraint patient_reachable
  check (telephone is not null or email is not null or forgotten_at is not null);

-- A correction stands beside what was there before: neither replaces the other.
create table needlepoint.patient_correction (
  clinic_id uuid not null references needlepoint.clinic,
  correction_id uuid not null default uuidv7(),
  patient_id uuid not null,
  field text not null check (field in ('name', 'birth_date', 'telephone', 'email')),
  before text,
  after text,
  reason text not null check (length(trim(reason)) > 0),
  staff_id uuid not null,
  corrected_at timestamptz not null,
  primary key (clinic_id, correction_id),
  foreign key (clinic_id, patient_id) references needlepoint.patient,
  foreign key (clinic_id, staff_id) references needlepoint.staff_member (clinic_id, staff_id)
);
create index patient_correction_patient
  on needlepoint.patient_correction (clinic_id, patient_id, correction_id);

-- A record that someone opened whose role does not reach it. The leads are told: due until they are.
create table needlepoint.record_opening (
  clinic_id uuid not null references needlepoint.clinic,
  opening_id uuid not null default uuidv7(),
  patient_id uuid not null,
  staff_id uuid not null,
  reason text not null check (length(trim(reason)) > 0),
  opened_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > opened_at),
  next_try_at timestamptz,
  tries integer not null default 0,
  told_at timestamptz,
  failure text,
  primary key (clinic_id, opening_id),
  foreign key (clinic_id, patient_id) references needlepoint.patient,
  foreign key (clinic_id, staff_id) references needlepoint.staff_member (clinic_id, staff_id)
);
create index record_opening_due on needlepoint.record_opening (next_try_at) where next_try_at is not null;
create index record_opening_staff on needlepoint.record_opening (clinic_id, staff_id, ends_at);

grant select (clinic_id, opening_id, next_try_at) on needlepoint.record_opening to needlepoint_lookup;

create function needlepoint.due_record_opening(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select o.clinic_id, o.opening_id from needlepoint.record_opening as o
    where o.next_try_at <= needlepoint.now() order by o.next_try_at limit most $$;

-- Whether someone has just read the same thing is asked at each reading, of one person and one deed.
drop index needlepoint.audit_entry_reader;
create index audit_entry_deed on needlepoint.audit_entry (clinic_id, actor_id, action, at);

-- A JSON value in which every text under one of these names, at any depth, is `instead`; an empty one stays empty.
create function needlepoint.without_words(value jsonb, names text[], instead text, under boolean default false)
  returns jsonb language sql immutable
  as $$ select case jsonb_typeof(value)
    when 'string' then case when under and value <> '""' then to_jsonb(instead) else value end
    when 'object' then (
      select coalesce(jsonb_object_agg(part.key,
        needlepoint.without_words(part.value, names, instead, part.key = any(names))), '{}')
      from jsonb_each(value) as part)
    when 'array' then (
      select coalesce(jsonb_agg(needlepoint.without_words(part.value, names, instead, under)), '[]')
      from jsonb_array_elements(value) as part(value))
    else value end $$;
