package nl.meldroute.identity;

import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Showing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before everything sealed that is opened. Three have to agree, and none of them can give what another withholds: the
 * page of the request declares the class, the role of who acts has it, and so has the purpose of the door. A job has no page,
 * unless a request started it; what no person does, the purpose alone decides.
 */
public final class FieldWall {
    private static final Logger LOG = LoggerFactory.getLogger(FieldWall.class);

    private FieldWall() {}

    /**
     * Lets through, or throws {@link ClassClosed}.
     *
     * @param column what is opened: schema, table and column
     */
    public static void pass(String column, FieldClass of) {
        Acting acting = Acting.required();
        if (declared(of)
                && forRole(acting, of)
                && FieldTable.under(acting.purpose()).contains(of)) {
            return;
        }
        String page = Showing.current().map(Showing::page).orElse("no page");
        LOG.error("Shut: {} ({}) at {}, as {} for {}", column, of, page, acting.role(), acting.purpose());
        throw new ClassClosed(acting, column, of);
    }

    private static boolean declared(FieldClass of) {
        return Showing.current().map(showing -> showing.classes().contains(of)).orElse(true);
    }

    private static boolean forRole(Acting acting, FieldClass of) {
        String role = acting.role();
        return role == null || FieldTable.as(Role.valueOf(role)).contains(of);
    }
}
