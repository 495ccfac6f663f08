-- Audit rows are sealed into one chain per clinic, behind the writers: a row waits here from the transaction
-- that wrote it until the sealer takes it, so that the chain queues nobody.
create table needlepoint.audit_unsealed (
  clinic_id uuid not null,
  entry_id bigint not null,
  written_at timestamptz not null,
  primary key (clinic_id, entry_id),
  foreign key (clinic_id, entry_id) references needlepoint.audit_entry
);

create function needlepoint.await_seal() returns trigger
  language plpgsql
  as $$ begin
    insert into needlepoint.audit_unsealed (clinic_id, entry_id, written_at)
    values (new.clinic_id, new.entry_id, new.at);
    return null;
  end $$;

create trigger audit_entry_awaits_seal
  after insert on needlepoint.audit_entry
  for each row execute function needlepoint.await_seal();

insert into needlepoint.audit_unsealed (clinic_id, entry_id, written_at)
  select clinic_id, entry_id, at from needlepoint.audit_entry;

create index audit_entry_patient on needlepoint.audit_entry (clinic_id, patient_id, entry_id);

-- A link: the hash over the one before, the position and the row. See src/clinic/audit/chain.ts.
create table needlepoint.audit_seal (
  clinic_id uuid not null,
  position bigint not null check (position > 0),
  entry_id bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (clinic_id, position),
  unique (clinic_id, entry_id),
  foreign key (clinic_id, entry_id) references needlepoint.audit_entry
);
create trigger audit_seal_append_only
  before update or delete on needlepoint.audit_seal
  for each row execute function needlepoint.refuse_change();

grant select (clinic_id, entry_id, written_at) on needlepoint.audit_unsealed to needlepoint_lookup;

create function needlepoint.clinics_with_unsealed() returns table (clinic_id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select distinct u.clinic_id from needlepoint.audit_unsealed as u $$;

-- Seconds that the oldest row has waited for its seal, over all clinics; 0 when none waits.
create function needlepoint.unsealed_seconds() returns float8
  language sql volatile security definer set search_path = ''
  as $$ select coalesce(extract(epoch from needlepoint.now() - min(u.written_at))::float8, 0)
    from needlepoint.audit_unsealed as u $$;
