-- Which rules a draft takes out and why, and what its signer stated of them: an emergency rule or a floor is lowered
-- only by a second person who says so.
alter table needlepoint.protocol_version
  add column removed jsonb not null default '[]',
  add column signed_statement text check (length(trim(signed_statement)) > 0),
  add check (signed_statement is null or signed_by is not null);
