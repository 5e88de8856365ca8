-- Whether a reporter is asked to be a witness and did not answer yet (2.2 step 5). The question stands in a letter, sealed to the
-- receipt; the answer comes like anything else that a reporter writes.
alter table reporting.mailbox add column witness boolean not null default false;
alter table reporting.written drop constraint written_kind_check;
alter table reporting.written add constraint written_kind_check check (kind in ('ADDED', 'ASKED', 'WITNESS'));
grant update (witness) on reporting.mailbox to meldroute_app;
