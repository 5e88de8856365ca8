-- The gate after step 3, and what step 4 still asks: in the clear like the stage, since they put the list of work in order.
alter table intake.signal
    add column decision  text,
    add column gate_at   timestamptz,
    add column review_on date,
    add column asks      text not null default 'NOTHING';
