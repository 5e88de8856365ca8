package nl.meldroute.database;

/** What must hold of every object in the database, also of those that are made later. */
enum CatalogueLaw {
    ROW_SECURITY("""
            select format('%s has no forced row security', name) from relation
            where kind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
            """),
    BACKUP_SEES_ALL("""
            select format('%s is not in the backup', name) from relation r
            where kind in ('r', 'p') and not (has_table_privilege('meldroute_backup', r.oid, 'select')
                  and has_schema_privilege('meldroute_backup', r.relnamespace, 'usage')
                  and exists (select from pg_policy p where p.polrelid = r.oid and p.polcmd = 'r'
                              and p.polroles = array['meldroute_backup'::regrole::oid]))
            """),
    POLICIES_NAME_WHO_AND_WHY("""
            select format('policy %s on %s is for %s and asks %s', p.polname, r.name, p.polroles::regrole[],
                          coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)))
            from pg_policy p join relation r on r.oid = p.polrelid
            where p.polroles = array[0::oid]
               or (not p.polroles <@ array['meldroute_owner'::regrole::oid, 'meldroute_backup'::regrole::oid]
                   and coalesce(pg_get_expr(p.polqual, p.polrelid), '-') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
                       not similar to '%((database|vault).(purpose|role|officer|nobody_for|revealing|rekeying)|breakglass.(reading|hearing|reviewing|looking))%')
            """),
    ONE_OWNER("""
            select format('%s %s belongs to %s', what, name, owner::regrole) from (
                select 'relation', name, relowner from relation where kind not in ('i', 'I')
                union all select 'function', p.oid::regprocedure::text, proowner
                    from pg_proc p join place n on n.oid = p.pronamespace
                union all select 'schema', nspname, nspowner from place where nspname <> 'public'
                union all select 'type', t.oid::regtype::text, typowner from pg_type t join place n on n.oid = t.typnamespace
                union all select 'database', datname, datdba from pg_database where datname = current_database()
            ) as owned (what, name, owner) where owner <> 'meldroute_owner'::regrole
            """),
    EXACTLY_THESE_ROLES("""
            with really as (
                select rolname::text as role, concat_ws(' ', case when rolcanlogin then 'login' end,
                    case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
                    case when rolcreatedb then 'createdb' end, case when rolcreaterole then 'createrole' end,
                    case when rolreplication then 'replication' end) as may
                from pg_roles where rolname not like 'pg\\_%' and rolname <> 'postgres'),
            wanted (role, may) as (values ('meldroute_owner', ''), ('meldroute_migrator', 'login'),
                ('meldroute_app', 'login'), ('meldroute_vault', 'login'), ('meldroute_backup', 'login bypassrls'))
            select format('role %s may "%s", not "%s"', coalesce(r.role, w.role), r.may, w.may)
            from really r full join wanted w on w.role = r.role where r.may is distinct from w.may
            """),
    NOBODY_BECOMES_SOMEBODY_ELSE("""
            select format('%s can become %s', member::regrole, roleid::regrole) from pg_auth_members
            where (member::regrole::text, roleid::regrole::text)
                  not in (('meldroute_migrator', 'meldroute_owner'), ('pg_monitor', 'pg_read_all_settings'),
                          ('pg_monitor', 'pg_read_all_stats'), ('pg_monitor', 'pg_stat_scan_tables'))
            """),
    ONLY_THE_OWNER_MAKES("""
            select format('%s may %s in schema %s', role, privilege, nspname)
            from daily cross join place cross join (values ('create')) as p (privilege)
            where has_schema_privilege(role, place.oid, privilege)
            union all
            select format('%s may %s in the database', role, privilege)
            from daily cross join (values ('create'), ('temporary')) as p (privilege)
            where has_database_privilege(role, current_database(), privilege)
            """),
    NOBODY_EMPTIES("""
            select format('%s may %s %s', role, privilege, name)
            from daily cross join relation cross join unnest(array['truncate', 'references', 'trigger', 'maintain']) as privilege
            where kind in ('r', 'p', 'v', 'm') and has_table_privilege(role, relation.oid, privilege)
            """),
    APPEND_ONLY("""
            select format('%s may %s %s', role, privilege, name)
            from daily cross join relation cross join unnest(array['update', 'delete']) as privilege
            where name in ('audit.entry', 'audit.detail', 'intake.entry', 'intake.time_spent', 'vault.explanation', 'feedback.placed',
                           'subjects.correction', 'referral.deed', 'intake.words', 'retention.erased', 'sharing.reaction',
                           'breakglass.glass_copy', 'breakglass.glass_report',
                           'parameters.own_value', 'parameters.withdrawal', 'oversight.month_seen')
              and (has_table_privilege(role, relation.oid, privilege)
                   or privilege = 'update' and exists (
                       select from pg_attribute a where attrelid = relation.oid and attnum > 0 and not attisdropped
                         and has_column_privilege(role, relation.oid, a.attnum, privilege)
                         -- The same words, sealed to the next key of the vault.
                         and not (name = 'vault.explanation' and role = 'meldroute_vault' and attname in ('vk_id', 'blob'))))
            """),
    AUDIT_REFUSES_ITSELF("""
            select format('nothing stops %s of audit.entry', act)
            from (values (8, 'delete'), (16, 'update'), (32, 'truncate')) as w (bit, act)
            where not exists (select from pg_trigger where tgrelid = 'audit.entry'::regclass and tgenabled = 'O'
                              and tgtype & 2 = 2 and tgtype & bit = bit and tgfoid = 'audit.refuse()'::regprocedure)
            """),
    BACKUP_ONLY_READS("""
            select format('meldroute_backup may %s %s', privilege, name)
            from relation cross join unnest(array['insert', 'update', 'delete']) as privilege
            where kind in ('r', 'p', 'v', 'm') and has_table_privilege('meldroute_backup', relation.oid, privilege)
            """),
    NOTHING_FOR_EVERYBODY("""
            select format('everybody may %s %s', privilege_type, name) from relation, aclexplode(relacl)
            where grantee = 0
            union all
            select format('everybody may %s in schema %s', privilege_type, nspname) from place, aclexplode(nspacl)
            where grantee = 0 and nspname <> 'public'
            union all
            select format('%s can sign in to the database', grantee::regrole)
            from pg_database, aclexplode(datacl)
            where datname = current_database() and (grantee = 0 or grantee::regrole::text not in
                ('meldroute_owner', 'meldroute_migrator', 'meldroute_app', 'meldroute_vault', 'meldroute_backup'))
            """),
    NO_BORROWED_RIGHTS("""
            select format('function %s acts as its owner', p.oid::regprocedure)
            from pg_proc p join place n on n.oid = p.pronamespace where prosecdef
            union all
            select format('view %s shows what its owner sees', name) from relation
            where kind = 'v' and not coalesce(reloptions @> array['security_invoker=true'], false)
            union all
            select format('%s is a copy that no policy guards', name) from relation where kind = 'm'
            """),
    /** Content is sealed, so it is bytea; what else is not a number, a day or an id has to be a word from a list. */
    CONTENT_IS_SEALED("""
            select format('%s.%s is %s: what may stand there?', name, attname, format_type(atttypid, atttypmod))
            from relation join pg_attribute a on attrelid = relation.oid and attnum > 0 and not attisdropped
            where kind in ('r', 'p') and relname <> 'migration'
              and atttypid not in ('uuid'::regtype, 'bytea'::regtype, 'date'::regtype, 'boolean'::regtype,
                                   'smallint'::regtype, 'integer'::regtype, 'bigint'::regtype, 'timestamptz'::regtype)
              and name || '.' || attname not in (
                'identity.account.username', 'identity.account.password_hash', 'identity.account.display_name',
                'identity.account.role', 'identity.account.department', 'administration.nomination.held',
                'administration.nomination.role', 'administration.nomination.cause', 'identity.sign_in.device', 'privacy.lent_key.role', 'privacy.lent_key.department',
                'audit.entry.role', 'audit.entry.purpose', 'audit.entry.action', 'audit.entry.object',
                'audit.entry.outcome', 'audit.entry.reason',
                'files.attachment.kind', 'files.attachment.scan', 'files.attachment.copy', 'vault.vault_key.municipality', 'vault.envelope.kind', 'vault.explanation.reason',
                'reporting.mailbox.progress', 'reporting.written.kind',
                'notices.outbox.kind', 'notices.outbox.channel', 'notices.bell.kind', 'notices.bell.reason',
                'intake.signal.stage', 'intake.signal.alarm', 'intake.signal.number', 'intake.signal.intervene',
                'intake.signal.outcome', 'intake.signal.decision', 'intake.signal.asks', 'intake.entry.kind',
                'referral.deed.kind', 'referral.deed.edition', 'partners.number.partner', 'partners.number.number',
                'partners.mail.partner', 'partners.mail.address', 'notices.reminder.partner', 'notices.reminder.reference',
                'intake.signal.chase', 'enrichment.enquiry.state', 'sources.source.kind', 'sources.source.connection', 'sources.source.name', 'sources.source.owner', 'sources.source.holds',
                'sources.source.purpose', 'sources.source.ground', 'sources.source.necessity', 'sources.source.askers', 'sources.register.state', 'matching.pair.verdict', 'vault.explanation.kind',
                'retention.term.number', 'retention.term.result', 'retention.term.kept_for', 'retention.batch.edition',
                'housestyle.house_colour.colour', 'housestyle.logo.media_type', 'housestyle.logo.words', 'wording.own_text.key', 'wording.own_text.language', 'wording.own_text.text',
                'parameters.own_value.name', 'parameters.own_value.unit', 'parameters.own_value.value', 'parameters.own_value.reason',
                'retention.choice.reason', 'retention.erased.number', 'retention.erased_rows.kind', 'retention.tally.result')
            """),
    /** A moment may stand only where a colleague acts, or where danger is now. */
    NO_MOMENT_OF_A_REPORTER("""
            select format('%s.%s holds a moment: whose?', name, attname)
            from relation join pg_attribute a on attrelid = relation.oid and attnum > 0 and not attisdropped
            where kind in ('r', 'p') and relname <> 'migration'
              and atttypid in ('timestamptz'::regtype, 'timestamp'::regtype, 'time'::regtype, 'timetz'::regtype)
              and name || '.' || attname not in (
                'identity.sign_in.since', 'identity.first_code.until', 'audit.entry.at', 'intake.entry.at', 'intake.signal.read_at', 'intake.signal.taken_up_at',
                'intake.signal.answered_at', 'intake.signal.closed_at', 'intake.signal.gate_at', 'referral.deed.at',
                'notices.alarm.since', 'notices.outbox.not_before', 'notices.reminder.not_before', 'notices.bell.at', 'subjects.correction.at',
                'sharing.share.shared_at', 'sharing.share.ended_at', 'breakglass.glass_request.asked_at',
                'breakglass.glass_opening.opened_at', 'breakglass.glass_opening.until_at', 'breakglass.glass_opening.shuts_at',
                'breakglass.glass_opening.ended_at', 'breakglass.glass_report.at',
                'parameters.own_value.made_at', 'parameters.withdrawal.made_at')
            """),
    /** The database gives nothing by itself: a sequence, a time or an id of its making would tell of order. */
    NOTHING_COUNTS("""
            select format('%s counts', name) from relation where kind = 'S'
            union all
            select format('%s.%s fills itself with %s', name, attname, pg_get_expr(adbin, adrelid))
            from pg_attrdef join relation on relation.oid = adrelid
            join pg_attribute a on a.attrelid = adrelid and a.attnum = adnum
            where relname <> 'migration' and pg_get_expr(adbin, adrelid) !~ '^([0-9]+|true|false|''[A-Z]+''::text)$'
            union all
            select format('the database keeps %s', name) from pg_settings
            where name in ('track_commit_timestamp', 'log_connections', 'log_disconnections', 'log_duration')
              and setting not in ('off', '')
            """);

    static final String SETTING = """
            with place as (
                select * from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema'),
            relation as (
                select c.*, relkind as kind, nspname || '.' || relname as name
                from pg_class c join place n on n.oid = c.relnamespace),
            daily (role) as (values ('meldroute_app'), ('meldroute_vault'), ('meldroute_backup'), ('meldroute_migrator'))
            """;
    private final String findings;

    CatalogueLaw(String findings) {
        this.findings = findings;
    }

    String findings() {
        return SETTING + "select * from (" + findings + ") as findings";
    }
}
