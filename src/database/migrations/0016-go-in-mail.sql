-- A mail to a patient whose case nobody took in time, for when the page is closed.

-- urgent_at: since when it cannot wait; null for mail that may. It has a lane of its own, behind no other mail.
alter table needlepoint.message
  drop constraint message_purpose_check,
  add constraint message_purpose_check
    check (purpose in ('invitation', 'moved', 'cancelled', 'go-in')),
  add column urgent_at timestamptz;
create index message_urgent_due on needlepoint.message (next_try_at)
  where next_try_at is not null and urgent_at is not null;

grant select (urgent_at) on needlepoint.message to needlepoint_lookup;

create or replace function needlepoint.due_message(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select m.clinic_id, m.message_id from needlepoint.message as m
    where m.next_try_at <= needlepoint.now() and m.urgent_at is null
    order by m.next_try_at limit most $$;

create function needlepoint.due_urgent_message(most integer) returns table (clinic_id uuid, id uuid)
  language sql volatile security definer set search_path = ''
  as $$ select m.clinic_id, m.message_id from needlepoint.message as m
    where m.next_try_at <= needlepoint.now() and m.urgent_at is not null
    order by m.next_try_at limit most $$;
