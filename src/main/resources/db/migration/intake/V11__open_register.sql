-- The open ones of the register are few, however many were closed: without this all are read to find the last of them.
create index register_open on intake.signal (left(number, 4) desc, length(number) desc, number desc)
    where number is not null and stage <> 'CLOSED';
