-- What was found at a point when the patient was examined, and whether it is picked for the needle: the picks are the
-- plan. A finding that nobody looked for is null. Without a point it is another place in the muscle.
create table needlepoint.examination_point (
  clinic_id uuid not null references needlepoint.clinic,
  entry_id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  muscle_id text not null,
  point_id text,
  side text not null check (side in ('left', 'right', 'midline')),
  picked boolean not null,
  taut_band boolean,
  tenderness boolean,
  referred_pain boolean,
  twitch boolean,
  jump_sign boolean,
  -- Said by a person where it differs from what the findings say, with a word why.
  activity text check (activity in ('active', 'latent')),
  activity_because text,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (clinic_id, entry_id),
  unique nulls not distinct (clinic_id, visit_id, muscle_id, point_id, side),
  check ((activity is null) = (activity_because is null)),
  foreign key (clinic_id, visit_id) references needlepoint.visit,
  foreign key (clinic_id, changed_by) references needlepoint.staff_member (clinic_id, staff_id)
);
