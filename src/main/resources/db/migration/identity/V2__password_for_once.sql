-- A password that an operator gave holds until this day, and only to choose an own one. No time finer than a day.
alter table identity.account add column once_until date;
create policy administer on identity.account for select to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION');
