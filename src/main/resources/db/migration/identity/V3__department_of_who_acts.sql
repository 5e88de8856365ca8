-- The department of whoever acts, for the row policies of what is put to a department. Nobody reads it for somebody else.
create function identity.department() returns text language sql stable parallel safe
    return (select department from identity.account where id = database.actor() and active);
revoke all on function identity.department() from public;
grant execute on function identity.department() to meldroute_app;
