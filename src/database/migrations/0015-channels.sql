-- How staff are reached beyond mail: docs/decisions/019-channels.md.

-- Own ways to be reached, in the person's order. Mail is always there beside them and no row. A number stands open,
-- since a text message names only it; the address of a push or a webhook is a secret and closed with the key file.
create table needlepoint.contact_point (
  clinic_id uuid not null references needlepoint.clinic,
  contact_id uuid not null default uuidv7(),
  staff_id uuid not null,
  kind text not null check (kind in ('sms', 'voice', 'push', 'webhook')),
  label text not null,
  address text not null,
  place integer not null,
  created_at timestamptz not null,
  code_hash bytea,
  code_sent_at timestamptz,
  code_tries integer not null default 0,
  verified_at timestamptz,
  tested_at timestamptz,
  test_failure text,
  primary key (clinic_id, contact_id),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);
create unique index contact_point_staff on needlepoint.contact_point (clinic_id, staff_id, kind, label);
create index contact_point_number on needlepoint.contact_point (address) where kind = 'sms';

-- ack_code: what takes the case when it is texted back. delivered_at: when the provider said that it arrived.
alter table needlepoint.alert_attempt
  add column ack_code text,
  add column delivered_at timestamptz;
create index alert_attempt_code on needlepoint.alert_attempt (clinic_id, staff_id, ack_code)
  where ack_code is not null;

grant select (clinic_id, contact_id, kind, address, verified_at)
  on needlepoint.contact_point to needlepoint_lookup;

-- Whose number it is, in every clinic they work for; only numbers that were proven.
create function needlepoint.find_contact_number(number text) returns table (clinic_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$ select c.clinic_id, c.contact_id from needlepoint.contact_point as c
    where c.address = number and c.kind = 'sms' and c.verified_at is not null $$;
