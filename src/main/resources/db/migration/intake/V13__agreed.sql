-- On which day something was agreed, in a call or about a person: the earliest one, and which of both. In the clear like whom a
-- signal waits for in step 5; what was agreed, and with whom, is kept sealed elsewhere.
alter table intake.signal
    add column agreed           uuid,
    add column agreed_on        date,
    add column agreed_of_person boolean,
    add check ((agreed is null) = (agreed_on is null) and (agreed is null) = (agreed_of_person is null));
