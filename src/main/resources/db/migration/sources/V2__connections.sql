-- A source that is asked over a connection is one of the base registers; where that is, the settings of the installation say.
alter table sources.source
    add column connection text check (connection in ('BAG', 'KVK', 'BRP')),
    add check ((kind = 'CONNECTION') = (connection is not null));
create unique index on sources.source (connection);
