package nl.meldroute.audit;

import java.util.List;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.springframework.context.ApplicationContext;

/** What the audit has of signing in, for tests of other modules. */
public final class SignInsWritten {
    private SignInsWritten() {}

    /** Every entry, also those that waited for their quarter of an hour, with all that stands in it as one text. */
    public static List<String> in(ApplicationContext context) {
        context.getBean(SignInBatches.class).write();
        ActingDatabase database = context.getBean("database", ActingDatabase.class);
        return database.as(
                Acting.nobody(Purpose.SIGN_IN),
                () -> database.client()
                        .sql("select action || ' ' || outcome || ' ' || coalesce(object_id::text, '-') || ' '"
                                + " || coalesce(reason, '-') from audit.entry where purpose = 'SIGN_IN' order by seq")
                        .query(String.class)
                        .list());
    }
}
