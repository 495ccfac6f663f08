-- Where a deed was done from: `web 203.0.113.7`, `worker`, `command line`. Rows from before are left as they
-- were sealed: without it.
alter table needlepoint.audit_entry add column origin text check (length(origin) between 1 and 100);

-- Whether someone has read the same thing a moment ago is asked at each reading.
create index audit_entry_reader on needlepoint.audit_entry (clinic_id, actor_id, entry_id)
  where action like '%.read' or action = 'patient.search';
