-- Who is kept from a signal does not hear what was done to it either: without its key there is no bell.
alter policy own on notices.bell
    using ((select database.officer()) and recipient = (select database.actor())
           and exists (select from privacy.case_key k where k.case_id = report_id offset 0));
alter policy seen on notices.bell
    using ((select database.officer()) and recipient = (select database.actor())
           and exists (select from privacy.case_key k where k.case_id = report_id offset 0));
