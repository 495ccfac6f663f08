-- The paging engine as a state machine: docs/decisions/014-the-engine-is-a-state-machine.md.

-- While it rings, an alert has a second clock: when the patient is told to call emergency services or go in.
alter table needlepoint.alert
  add column go_in_at timestamptz,
  add column patient_told_at timestamptz,
  add check (go_in_at is null or (acknowledged_at is null and resolved_at is null));
update needlepoint.alert set go_in_at = next_step_at
  where resolved_at is null and acknowledged_at is null;
drop index needlepoint.alert_due;
create index alert_due on needlepoint.alert (least(next_step_at, go_in_at)) where resolved_at is null;

-- place: which in the person's order of channels. why: a rung, more of their own case, or a ladder at its top.
alter table needlepoint.alert_attempt
  add column place integer not null default 0,
  add column why text not null default 'rung' check (why in ('rung', 'taker', 'lead')),
  drop constraint alert_attempt_channel_check,
  add constraint alert_attempt_channel_check
    check (channel in ('push', 'workbench', 'sms', 'mail', 'voice', 'webhook'));

grant select (go_in_at) on needlepoint.alert to needlepoint_lookup;

create or replace function needlepoint.due_alert(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select a.clinic_id, a.alert_id from needlepoint.alert as a
    where least(a.next_step_at, a.go_in_at) <= needlepoint.now() and a.resolved_at is null
    order by least(a.next_step_at, a.go_in_at) limit most $$;
