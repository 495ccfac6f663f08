-- The clinic's own protocol, as numbered versions. The one in force is the published one with the highest number;
-- a clinic without any works by the built-in protocol.

create table needlepoint.protocol_version (
  clinic_id uuid not null references needlepoint.clinic,
  number integer not null check (number > 0),
  document jsonb not null,
  based_on integer,
  title text not null check (length(trim(title)) > 0),
  why text not null check (length(trim(why)) > 0),
  written_by uuid not null,
  written_at timestamptz not null,
  signed_by uuid,
  signed_at timestamptz,
  published_by uuid,
  published_at timestamptz,
  primary key (clinic_id, number),
  foreign key (clinic_id, based_on) references needlepoint.protocol_version (clinic_id, number),
  foreign key (clinic_id, written_by) references needlepoint.staff_member (clinic_id, staff_id),
  foreign key (clinic_id, signed_by) references needlepoint.staff_member (clinic_id, staff_id),
  foreign key (clinic_id, published_by) references needlepoint.staff_member (clinic_id, staff_id),
  -- Nobody signs what they wrote, and nothing unsigned is published.
  check (signed_by <> written_by),
  check ((signed_by is null) = (signed_at is null)),
  check ((published_by is null) = (published_at is null)),
  check (published_at is null or signed_at is not null)
);

-- One draft at a time: what a draft is compared with is always what is in force.
create unique index protocol_version_draft on needlepoint.protocol_version (clinic_id)
  where published_at is null;

create trigger protocol_version_published
  before update or delete on needlepoint.protocol_version
  for each row when (old.published_at is not null)
  execute function needlepoint.refuse_change();
