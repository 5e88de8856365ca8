package nl.meldroute.identity;

import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;

/** Content of a class that the page, the role or the purpose may not open; from outside it is not there. */
public class ClassClosed extends NotForYou {
    private final transient Acting acting;
    private final String column;
    private final FieldClass of;

    ClassClosed(Acting acting, String column, FieldClass of) {
        this.acting = acting;
        this.column = column;
        this.of = of;
    }

    /** What the audit has to know of it; nothing of the content. */
    public ContentRefused refusal() {
        return new ContentRefused(acting, column, of);
    }
}
