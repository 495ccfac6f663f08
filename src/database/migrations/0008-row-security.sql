-- Clinics apart, in the database itself. Three roles, made by src/database/roles.ts before any migration:
-- needlepoint_application, as which everything but migrations works, sees and writes the rows of one clinic,
-- the one its transaction named; needlepoint_lookup owns the few functions that look across clinics and
-- can read the columns granted here, nothing else. A third, needlepoint_backup, reads every row and writes none.

-- The clinic of this transaction; null when none was named. After a transaction the setting is left empty.
create function needlepoint.current_clinic() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('needlepoint.clinic_id', true), '')::uuid $$;

-- Across clinics: which row of which clinic, never what stands in it.

grant select (clinic_id, created_at) on needlepoint.clinic to needlepoint_lookup;
grant select (clinic_id, link_id, token_hash) on needlepoint.visit_link to needlepoint_lookup;
grant select (clinic_id, session_id, token_hash) on needlepoint.visit_session to needlepoint_lookup;
grant select (clinic_id, session_id, token_hash) on needlepoint.staff_session to needlepoint_lookup;
grant select (clinic_id, invitation_id, token_hash) on needlepoint.staff_invitation to needlepoint_lookup;
grant select (clinic_id, alert_id, opened_at, next_step_at, acknowledged_at, resolved_at)
  on needlepoint.alert to needlepoint_lookup;
grant select (clinic_id, attempt_id, next_try_at, failed_at, failure)
  on needlepoint.alert_attempt to needlepoint_lookup;
grant select (clinic_id, item_id, due_at, answered_at, escalated_at)
  on needlepoint.inbox_item to needlepoint_lookup;
grant select (clinic_id, report_id, due_at) on needlepoint.symptom_report_draft to needlepoint_lookup;
grant select (clinic_id, message_id, next_try_at) on needlepoint.message to needlepoint_lookup;

create function needlepoint.find_clinics() returns table (clinic_id uuid)
  language sql stable security definer set search_path = ''
  as $$ select c.clinic_id from needlepoint.clinic as c order by c.created_at, c.clinic_id $$;

create function needlepoint.find_visit_link(hash bytea) returns table (clinic_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$ select l.clinic_id, l.link_id from needlepoint.visit_link as l where l.token_hash = hash $$;

create function needlepoint.find_visit_session(hash bytea) returns table (clinic_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$ select s.clinic_id, s.session_id from needlepoint.visit_session as s where s.token_hash = hash $$;

create function needlepoint.find_staff_session(hash bytea) returns table (clinic_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$ select s.clinic_id, s.session_id from needlepoint.staff_session as s where s.token_hash = hash $$;

create function needlepoint.find_staff_invitation(hash bytea) returns table (clinic_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$ select i.clinic_id, i.invitation_id from needlepoint.staff_invitation as i where i.token_hash = hash $$;

create function needlepoint.due_alert(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select a.clinic_id, a.alert_id from needlepoint.alert as a
    where a.next_step_at <= needlepoint.now() and a.resolved_at is null
    order by a.next_step_at limit most $$;

create function needlepoint.due_alert_attempt(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select a.clinic_id, a.attempt_id from needlepoint.alert_attempt as a
    where a.next_try_at <= needlepoint.now() order by a.next_try_at limit most $$;

create function needlepoint.due_inbox_item(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select i.clinic_id, i.item_id from needlepoint.inbox_item as i
    where i.due_at <= needlepoint.now() and i.answered_at is null and i.escalated_at is null
    order by i.due_at limit most $$;

create function needlepoint.due_symptom_report_draft(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select d.clinic_id, d.report_id from needlepoint.symptom_report_draft as d
    where d.due_at <= needlepoint.now() order by d.due_at limit most $$;

create function needlepoint.due_message(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select m.clinic_id, m.message_id from needlepoint.message as m
    where m.next_try_at <= needlepoint.now() order by m.next_try_at limit most $$;

-- What waits, over all clinics, as four numbers.
create function needlepoint.backlog()
  returns table (queue_seconds float8, oldest_seconds float8, open_alerts integer, failed_attempts integer)
  language sql volatile security definer set search_path = ''
  as $$ select
    coalesce((select extract(epoch from needlepoint.now() - min(a.next_try_at))::float8
      from needlepoint.alert_attempt as a where a.next_try_at <= needlepoint.now()), 0),
    coalesce((select extract(epoch from needlepoint.now() - min(a.opened_at))::float8
      from needlepoint.alert as a where a.resolved_at is null and a.acknowledged_at is null), 0),
    (select count(*)::int from needlepoint.alert as a where a.resolved_at is null),
    (select count(*)::int from needlepoint.alert_attempt as a
      where a.failed_at is not null and a.failure <> 'no longer needed') $$;

-- The second lock on one table: forced, so that it holds for the table's owner too. A table that refuses every
-- change is not offered for change either.
create procedure needlepoint.lock_table_to_clinic(wanted regclass)
  language plpgsql
  as $$
declare
  policy name;
begin
  execute format('alter table %s enable row level security', wanted);
  execute format('alter table %s force row level security', wanted);
  for policy in select polname from pg_policy where polrelid = wanted loop
    execute format('drop policy %I on %s', policy, wanted);
  end loop;
  execute format('create policy own_clinic on %s to needlepoint_application
    using (clinic_id = needlepoint.current_clinic())
    with check (clinic_id = needlepoint.current_clinic())', wanted);
  if has_any_column_privilege('needlepoint_lookup', wanted, 'select') then
    -- Inside its functions only: the migrating login is a member of it and must not look through it.
    execute format('create policy across_clinics on %s for select to needlepoint_lookup
      using (current_user = ''needlepoint_lookup'')', wanted);
  end if;
  execute format('create policy whole on %s for select to needlepoint_backup
    using (current_user = ''needlepoint_backup'')', wanted);
  execute format('revoke all on %s from public, needlepoint_application, needlepoint_backup', wanted);
  execute format('grant select on %s to needlepoint_backup', wanted);
  execute format('grant select, insert on %s to needlepoint_application', wanted);
  if not exists (
    select from pg_trigger as t
    where t.tgrelid = wanted and t.tgfoid = 'needlepoint.refuse_change'::regproc and t.tgqual is null) then
    execute format('grant update, delete on %s to needlepoint_application', wanted);
  end if;
end $$;

-- Locks every table, and hands each function that works with its owner's rights to needlepoint_lookup, whose
-- rights are the columns granted above. Every migration ends with it, so no table and no function is forgotten;
-- a table that says neither whose it is nor that it is the installation's own undoes the migration.
create procedure needlepoint.lock_clinics_apart()
  language plpgsql
  as $$
declare
  found record;
begin
  for found in
    select c.oid::regclass as name, c.relname, exists (
        select from pg_attribute as a
        where a.attrelid = c.oid and a.attname = 'clinic_id' and a.attnotnull) as of_a_clinic
    from pg_class as c
    where c.relnamespace = 'needlepoint'::regnamespace and c.relkind in ('r', 'p')
  loop
    if found.relname like 'installation\_%' then
      execute format('revoke all on %s from public, needlepoint_application, needlepoint_backup', found.name);
      execute format('grant select on %s to needlepoint_application, needlepoint_backup', found.name);
      if found.relname <> 'installation_migration' then
        execute format('grant insert, update, delete on %s to needlepoint_application', found.name);
      end if;
    elsif found.of_a_clinic then
      call needlepoint.lock_table_to_clinic(found.name);
    else
      raise exception 'the table % has no clinic_id and is not named installation_…', found.relname;
    end if;
  end loop;

  grant usage on schema needlepoint to needlepoint_application, needlepoint_lookup, needlepoint_backup;
  grant create on schema needlepoint to needlepoint_lookup;
  for found in
    select p.oid::regprocedure as name from pg_proc as p
    where p.pronamespace = 'needlepoint'::regnamespace and p.prosecdef
  loop
    execute format('revoke all on function %s from public', found.name);
    execute format('grant execute on function %s to needlepoint_application', found.name);
    execute format('alter function %s owner to needlepoint_lookup', found.name);
  end loop;
  revoke create on schema needlepoint from needlepoint_lookup;
end $$;

-- Before a migration: its own login sees every row again where it owns the tables and is no superuser.
-- For the application nothing changes, and lock_clinics_apart follows in the same transaction.
create procedure needlepoint.let_owner_see_all()
  language plpgsql
  as $$
declare
  found record;
begin
  for found in
    select c.oid::regclass as name from pg_class as c
    where c.relnamespace = 'needlepoint'::regnamespace and c.relforcerowsecurity
  loop
    execute format('alter table %s no force row level security', found.name);
  end loop;
end $$;
