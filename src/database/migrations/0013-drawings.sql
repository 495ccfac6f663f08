-- Where it hurts, as the patient drew it: one drawing a visit and occasion. A later state of it replaces the earlier one.
create table needlepoint.drawing (
  clinic_id uuid not null references needlepoint.clinic,
  visit_id uuid not null,
  occasion text not null check (occasion in ('before', 'after')),
  nothing_hurts boolean not null,
  qualities text[] not null,
  saved_at timestamptz not null,
  saved_by uuid,
  primary key (clinic_id, visit_id, occasion),
  foreign key (clinic_id, visit_id) references needlepoint.visit,
  foreign key (clinic_id, saved_by) references needlepoint.staff_member (clinic_id, staff_id)
);

-- A painted zone. Left and right are the patient's own; 0 is no mark and so no row.
create table needlepoint.drawing_mark (
  clinic_id uuid not null references needlepoint.clinic,
  visit_id uuid not null,
  occasion text not null,
  zone_id text not null,
  side text not null check (side in ('left', 'right', 'midline')),
  intensity integer not null check (intensity between 1 and 10),
  primary key (clinic_id, visit_id, occasion, zone_id, side),
  foreign key (clinic_id, visit_id, occasion) references needlepoint.drawing on delete cascade
);
