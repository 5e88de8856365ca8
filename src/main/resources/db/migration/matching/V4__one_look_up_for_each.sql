-- Both are looked up by their ids for each pair that is asked for: the planner would read all keys beforehand, also for one pair.
alter policy handle on matching.pair
    using ((select database.officer())
           and exists (select from privacy.case_key k where k.case_id = low offset 0)
           and exists (select from privacy.case_key k where k.case_id = high offset 0));
-- What waits is found by signal, however many pairs there are.
create index waiting_low on matching.pair (low) where open_since is not null;
create index waiting_high on matching.pair (high) where open_since is not null;
drop index matching.pair_open_since_idx;
