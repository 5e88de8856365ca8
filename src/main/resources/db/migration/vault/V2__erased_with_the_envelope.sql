-- Why a name was needed goes with the envelope that it was about; only reporters have such reasons.
alter table vault.explanation add column kind text;
alter table vault.explanation no force row level security;
update vault.explanation set kind = 'reporter';
alter table vault.explanation force row level security;
alter table vault.explanation
    alter column kind set not null,
    add constraint explanation_kind_check check (kind = 'reporter'),
    add constraint explanation_of_envelope foreign key (report_id, kind) references vault.envelope on delete cascade;

-- Counted when it is erased, and never read by the product itself.
create policy count_it on vault.explanation for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
grant select (id, report_id) on vault.explanation to meldroute_app;

create policy find_to_erase on vault.envelope for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy erase on vault.envelope for delete to meldroute_app
    using ((select database.nobody_for('ERASING')));
