-- What a department was asked in step 3: which question comes first, until when, and whether its answer waits to be read. In the
-- clear like whom a signal waits for in step 5; what was asked, and whom, is kept elsewhere.
alter table intake.signal
    add column enquiry          uuid,
    add column enquiry_by       date,
    add column enquiry_answered boolean,
    add check ((enquiry is null) = (enquiry_by is null) and (enquiry is null) = (enquiry_answered is null));
