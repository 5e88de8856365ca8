-- The tab of what is done counts those of this month on each page: from the index alone, with all that the row policies ask.
create index closed_of on intake.signal (closed_at) include (kept_from);
drop index intake.signal_closed_at_idx;
