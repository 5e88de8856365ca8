-- What still told of a signal goes when it is erased.
create policy find_to_erase on notices.alarm for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy erase on notices.alarm for delete to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy find_to_erase on notices.bell for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy erase on notices.bell for delete to meldroute_app
    using ((select database.nobody_for('ERASING')));
