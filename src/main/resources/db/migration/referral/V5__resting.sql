-- A closed signal waits for nobody: what was waited for rests, and is waited for again when the signal is opened.
alter table referral.awaited add column resting boolean not null default false;
create index awaited_open on referral.awaited (due_on) where not resting;

-- The rest of a draft that comes in opens a closed signal, and nobody is signed in then.
create policy find_to_wake on referral.awaited for select to meldroute_app
    using ((select database.nobody_for('RECEIVING')));
create policy wake on referral.awaited for update to meldroute_app
    using ((select database.nobody_for('RECEIVING')));
