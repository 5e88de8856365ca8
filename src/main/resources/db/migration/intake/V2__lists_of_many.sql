-- The list of work reads those that ask for something and the register reads a page, however many signals were closed.
create index open_ones on intake.signal (day) where stage <> 'CLOSED' or message_since is not null;
create index on intake.signal (closed_at);
create index register on intake.signal (left(number, 4) desc, length(number) desc, number desc) where number is not null;
