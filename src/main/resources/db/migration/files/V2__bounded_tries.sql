-- A file is tried a bounded number of times, and is told apart by why it has no copy.
alter table files.attachment
    add column tries smallint not null default 0 check (tries between 0 and 3),
    drop constraint attachment_copy_check,
    add constraint attachment_copy_check check (copy in ('waiting', 'made', 'failed', 'too-long', 'gave-up'));
grant update (tries) on files.attachment to meldroute_app;
