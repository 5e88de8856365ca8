package nl.meldroute.database;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The whole schema as text, always in the same order, from what the database says of itself. */
final class SchemaDump {
    private static final List<String> PARTS = List.of("""
            select format('-- %s: %s%s%s', rolname, case when rolcanlogin then 'signs in' else 'never signs in' end,
                case when rolbypassrls then ', past the row policies' else '' end,
                coalesce((select ', becomes ' || string_agg(roleid::regrole::text, ', ')
                          from pg_auth_members where member = r.oid), ''))
            from pg_roles r where rolname like 'meldroute%' order by rolname
            """, """
            select format(E'create table %s (\\n%s\\n);', name, string_agg(line, E',\\n' order by part, place, line))
            from (
                select r.oid, r.name, 1 as part, a.attnum as place, format('    %I %s%s%s', attname,
                       format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end,
                       coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
                from relation r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not attisdropped
                left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum where relkind in ('r', 'p') and relname <> 'migration'
                union all
                select r.oid, r.name, 2, 0, format('    constraint %I %s', conname, pg_get_constraintdef(c.oid))
                from relation r join pg_constraint c on c.conrelid = r.oid and c.contype <> 'n'
                where relname <> 'migration'
            ) as lines group by oid, name order by name
            """, """
            select pg_get_indexdef(indexrelid) || ';' from pg_index join relation r on r.oid = indrelid
            where relname <> 'migration' and not exists (select from pg_constraint where conindid = indexrelid) order by 1
            """, """
            select pg_get_functiondef(p.oid) || ';' from pg_proc p join place n on n.oid = p.pronamespace
            order by p.oid::regprocedure::text
            """, """
            select format('create view %s%s as%s', name, coalesce(' with (' || array_to_string(reloptions, ', ') || ')', ''),
                E'\\n' || pg_get_viewdef(oid)) from relation where relkind in ('v', 'm') order by name
            """, """
            select pg_get_triggerdef(t.oid) || ';' from pg_trigger t join relation r on r.oid = tgrelid
            where not tgisinternal order by 1
            """, """
            select format('alter table %s %s row level security;', name, how) from relation
            cross join lateral (values ('enable', relrowsecurity), ('force', relforcerowsecurity)) as s (how, really)
            where really order by name, how
            """, """
            select format(E'create policy %I on %s for %s to %s%s%s;', polname, name,
                case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
                (select string_agg(role::regrole::text, ', ' order by role::regrole::text) from unnest(polroles) as role),
                coalesce(E'\\n    using ' || pg_get_expr(polqual, polrelid), ''),
                coalesce(E'\\n    with check ' || pg_get_expr(polwithcheck, polrelid), ''))
            from pg_policy join relation r on r.oid = polrelid order by name, polname
            """, """
            select format('grant %s on schema %s to %s;', string_agg(lower(privilege_type), ', ' order by privilege_type),
                nspname, grantee::regrole)
            from place, aclexplode(nspacl) where nspname <> 'public' and grantee <> nspowner
            group by nspname, grantee order by nspname, grantee::regrole::text
            """, """
            select format('grant %s on %s to %s;', string_agg(privilege, ', ' order by privilege), name, grantee::regrole)
            from (
                select name, relowner, grantee, lower(privilege_type) as privilege from relation, aclexplode(relacl)
                union all
                select name, relowner, grantee, format('%s (%s)', lower(privilege_type), string_agg(attname, ', ' order by attname))
                from relation r join pg_attribute a on attrelid = r.oid, aclexplode(attacl)
                group by name, relowner, grantee, privilege_type
            ) as given where grantee <> relowner group by name, grantee order by name, grantee::regrole::text
            """);

    private SchemaDump() {}

    static String of(Connection superuser) {
        JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
        return PARTS.stream()
                .flatMap(part ->
                        client.sql(CatalogueLaw.SETTING + part).query((row, _) -> row.getString(1)).list().stream())
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
