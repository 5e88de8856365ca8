-- The same row policies as before, with a name for what many of them ask.

-- An emergency reader, at the reading.
create function breakglass.reading() returns boolean language sql stable parallel safe
    return database.role() = 'EMERGENCY_READER' and database.purpose() = 'BREAK_GLASS';

-- Who hears of it: officer and deputy, of signals that they are not kept from.
create function breakglass.hearing() returns boolean language sql stable parallel safe
    return database.role() in ('FOCAL_OFFICER', 'DEPUTY') and database.purpose() = 'OVERSIGHT';

-- Who reviews it.
create function breakglass.reviewing() returns boolean language sql stable parallel safe
    return database.role() = 'PRIVACY_OFFICER' and database.purpose() = 'OVERSIGHT';

-- The job that looks for the one signal, from the agreement until it is known how many were found: the copy is made then, without a
-- person, and before and afterwards nothing of a signal is to be seen. It names no column of who asks, so that no list of signals is
-- read otherwise than without it.
create function breakglass.looking() returns boolean language sql stable parallel safe
    return database.nobody_for('BREAK_GLASS')
       and exists (select from breakglass.glass_opening o
                   where o.matches is null and o.ended_at is null and o.shuts_at > now());

alter policy look on breakglass.glass_request
    using ((select breakglass.reading())
           and ((agreed_by is null and refused_by is null) or (select database.actor()) in (asked_by, agreed_by, refused_by)));
alter policy ask on breakglass.glass_request
    with check ((select breakglass.reading()) and asked_by = (select database.actor())
                and agreed_by is null and refused_by is null and signal_id is null and reviewed_by is null);
alter policy decide on breakglass.glass_request
    using ((select breakglass.reading()) and agreed_by is null and refused_by is null)
    with check ((select breakglass.reading()) and (select database.actor()) in (agreed_by, refused_by)
                and signal_id is null and reviewed_by is null);
alter policy oversee on breakglass.glass_request
    using ((select breakglass.reviewing())
           or ((select breakglass.hearing())
               and (signal_id is null or exists (select from privacy.case_key k where k.case_id = signal_id offset 0))));
alter policy review on breakglass.glass_request
    using ((select breakglass.reviewing()) and reviewed_by is null)
    with check ((select breakglass.reviewing()) and reviewed_by = (select database.actor()));

-- Asks of no other table: the keys of signals ask here.
alter policy look on breakglass.glass_opening
    using ((select breakglass.reading()) and (select database.actor()) in (first, second));
alter policy agree on breakglass.glass_opening
    with check ((select breakglass.reading()) and second = (select database.actor())
                and shuts_at <= now() + interval '4 hours' and matches is null and signal_id is null);
alter policy finish on breakglass.glass_opening
    using ((select breakglass.reading()) and (select database.actor()) in (first, second))
    with check ((select breakglass.reading()) and matches is not null and ended_at is not null);
alter policy oversee on breakglass.glass_opening
    using ((select breakglass.hearing()) or (select breakglass.reviewing()));

alter policy write on breakglass.glass_report
    with check ((select breakglass.reading()) and account = (select database.actor())
                and exists (select from breakglass.glass_opening o where o.id = glass_report.id offset 0));
alter policy look on breakglass.glass_report
    using ((select breakglass.reading())
           and exists (select from breakglass.glass_opening o where o.id = glass_report.id offset 0));
alter policy read on breakglass.glass_copy
    using ((select breakglass.reading()) and exists (select from privacy.lent_key k where k.part_id = id offset 0));

alter policy emergency_read on privacy.lent_key
    using ((select breakglass.reading()) and role = 'EMERGENCY_READER' and not ended
           and exists (select from breakglass.glass_opening o
                       where o.id = part_id and o.ended_at is null and o.shuts_at > now() offset 0));
alter policy emergency_lend on privacy.lent_key
    with check ((select breakglass.looking()) and role = 'EMERGENCY_READER' and department = '');

alter policy emergency on privacy.case_key using ((select breakglass.looking()));
alter policy emergency on intake.signal using ((select breakglass.looking()));
alter policy emergency on intake.part using ((select breakglass.looking()));
alter policy emergency on reporting.report using ((select breakglass.looking()));
alter policy emergency on subjects.subject using ((select breakglass.looking()));
alter policy overseen on privacy.case_key
    using ((select breakglass.hearing()) and kept_from is distinct from (select database.actor()));
