-- Without a department a part opens for everybody in the role: the reporting-code officer and the deputy of that colleague (2.2 4.5),
-- and no other role.
alter table privacy.lent_key add check (department <> '' or role = 'REPORTING_CODE_OFFICER');
alter policy read on privacy.lent_key
    using ((select database.purpose()) = 'ASSISTING' and role = (select database.role())
           and (department = '' or department = (select identity.department())) and not ended);
