-- What is known for the screening beside the patient's answers: facts the patient told, the plan, the chart, vital
-- signs, and which earlier answers have changed. One row for each part; a decision keeps what it was given.
create table needlepoint.screening_fact (
  clinic_id uuid not null references needlepoint.clinic,
  visit_id uuid not null,
  part text not null check (part in ('patient', 'plan', 'chart', 'vitals', 'changed')),
  facts jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (clinic_id, visit_id, part),
  foreign key (clinic_id, visit_id) references needlepoint.visit,
  foreign key (clinic_id, recorded_by) references needlepoint.staff_member (clinic_id, staff_id)
);
