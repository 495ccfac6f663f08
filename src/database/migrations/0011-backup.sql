-- When the whole database was last copied, and when a copy was last restored to see that it holds.
create table needlepoint.installation_backup (
  backup_id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('backup', 'drill')),
  ended_at timestamptz not null,
  seconds double precision not null check (seconds >= 0),
  row_count bigint,
  failure text,
  check ((row_count is null) = (failure is not null))
);
create index installation_backup_latest on needlepoint.installation_backup (kind, ended_at desc);
