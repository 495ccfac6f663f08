-- Who staff are, apart from where they work: one person may work in several clinics. The tables that
-- better-auth reads and writes are named installation_…; a member of a clinic's staff, with the role
-- there, stays a row of that clinic. better-auth calls every key id.

-- Roles by the names of the table of permissions.
alter table needlepoint.staff_member drop constraint staff_member_role_check;
update needlepoint.staff_member set role = replace(replace(role, 'on_call_only', 'on-call'), '_', '-');
alter table needlepoint.staff_member add constraint staff_member_role_check check (role in
  ('administrator', 'clinic-lead', 'clinician', 'nurse', 'front-desk', 'billing', 'on-call'));

create table needlepoint.installation_user (
  id uuid primary key default uuidv7(),
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null,
  image text,
  two_factor_enabled boolean,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- How someone proves who they are. The password is a scrypt hash.
create table needlepoint.installation_account (
  id uuid primary key default uuidv7(),
  user_id uuid not null references needlepoint.installation_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index installation_account_user on needlepoint.installation_account (user_id, provider_id);

-- Secret and recovery codes are encrypted with the key of NEEDLEPOINT_KEY_FILE.
create table needlepoint.installation_two_factor (
  id uuid primary key default uuidv7(),
  user_id uuid not null unique references needlepoint.installation_user on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);

create table needlepoint.installation_passkey (
  id uuid primary key default uuidv7(),
  user_id uuid not null references needlepoint.installation_user on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index installation_passkey_user on needlepoint.installation_passkey (user_id);

-- A proof of who someone is, for minutes: with it a credential is enrolled. Work is done in staff_session.
create table needlepoint.installation_session (
  id uuid primary key default uuidv7(),
  user_id uuid not null references needlepoint.installation_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Challenges under way: a passkey's, a second factor's.
create table needlepoint.installation_verification (
  id uuid primary key default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index installation_verification_identifier on needlepoint.installation_verification (identifier);

-- A code of an authenticator app counts once, though it is valid for half a minute and longer.
create table needlepoint.installation_used_code (
  user_id uuid not null references needlepoint.installation_user on delete cascade,
  code_hash bytea not null,
  used_at timestamptz not null,
  primary key (user_id, code_hash)
);

-- Wrong tries to sign in, by the hash of an e-mail address or of a network address.
create table needlepoint.installation_sign_in_try (
  subject_hash bytea primary key,
  tries integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);

-- Where a person works. The name and the role there are read within the clinic.
create table needlepoint.installation_membership (
  clinic_id uuid not null,
  staff_id uuid not null,
  user_id uuid not null references needlepoint.installation_user,
  primary key (clinic_id, staff_id),
  unique (user_id, clinic_id),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);

-- The one-time link with which the first clinic is made, and what its first screen was told.
create table needlepoint.installation_setup (
  token_hash bytea primary key,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  draft jsonb
);

create table needlepoint.staff_invitation (
  clinic_id uuid not null references needlepoint.clinic,
  invitation_id uuid not null default uuidv7(),
  staff_id uuid not null,
  token_hash bytea not null unique,
  issued_by uuid,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (clinic_id, invitation_id),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);
create index staff_invitation_staff on needlepoint.staff_invitation (clinic_id, staff_id);

-- Who said to have understood that the medical content is a draft until the clinic signs its own.
create table needlepoint.clinic_acknowledgement (
  clinic_id uuid not null references needlepoint.clinic,
  staff_id uuid not null,
  acknowledged_at timestamptz not null,
  primary key (clinic_id),
  foreign key (clinic_id, staff_id) references needlepoint.staff_member
);

-- The defaults are what a process of the version before this one means: one press in the demo.
alter table needlepoint.staff_session
  add column method text not null default 'demo' check (method in ('demo', 'passkey', 'password')),
  add column seen_at timestamptz not null default needlepoint.now(),
  add column confirmed_at timestamptz not null default needlepoint.now(),
  add column device_hash bytea,
  add column device_name text not null default '';
update needlepoint.staff_session set seen_at = opened_at, confirmed_at = opened_at;
create index staff_session_staff on needlepoint.staff_session (clinic_id, staff_id, opened_at);
create index staff_session_device on needlepoint.staff_session (clinic_id, device_hash);
