-- Typed in afterwards, of before the municipality took signals here: nobody waits for an answer, and it counts in no figure about time.
alter table intake.signal add column before_start boolean not null default false;
