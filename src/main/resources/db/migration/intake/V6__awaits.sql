-- What a partner still has to tell in step 5: in the clear like what step 4 asks, since it puts the list of work in order. Which
-- partner it is stands sealed with what was done.
alter table intake.signal
    add column reaction_of uuid,
    add column reaction_by date,
    add column chase       text,
    add check ((reaction_of is null) = (reaction_by is null) and (reaction_of is null) = (chase is null));
