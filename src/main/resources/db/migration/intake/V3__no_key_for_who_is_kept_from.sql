-- Who was kept from a signal before its key knew of that. Forced row security holds for the owner of the tables as well.
alter table intake.signal no force row level security;
alter table privacy.case_key no force row level security;
update privacy.case_key k set kept_from = s.kept_from
from intake.signal s where s.id = k.case_id and s.kept_from is not null;
alter table privacy.case_key force row level security;
alter table intake.signal force row level security;
