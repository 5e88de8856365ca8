package nl.meldroute.identity;

import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;

/**
 * Content of a class that the page, the role or the purpose may not open. From outside it is not there, as with {@link NotForYou};
 * it is none, so that whoever asks what is there or not never takes a refusal for an answer.
 */
public class ClassClosed extends RuntimeException {
    private final transient Acting acting;
    private final String column;
    private final FieldClass of;

    ClassClosed(Acting acting, String column, FieldClass of) {
        super("Not open here: " + of + " in " + column);
        this.acting = acting;
        this.column = column;
        this.of = of;
    }

    /** What the audit has to know of it; nothing of the content. */
    public ContentRefused refusal() {
        return new ContentRefused(acting, column, of);
    }
}
