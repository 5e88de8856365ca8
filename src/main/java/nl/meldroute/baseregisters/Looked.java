package nl.meldroute.baseregisters;

import java.util.List;

/** What comes of asking a base register. */
public sealed interface Looked {
    /** What it knows; nothing where it knows nothing. */
    record Known(List<Row> rows) implements Looked {
        @Override
        public String toString() {
            return "Known[" + rows.size() + "]";
        }
    }

    /** It does not answer, or not as was agreed: whoever asked can go on, and ask again later. */
    record Unreachable() implements Looked {}

    /** One address, company or person. */
    record Row(List<Detail> details) {
        @Override
        public String toString() {
            return "Row[content]";
        }
    }

    /**
     * Something that is known of it.
     *
     * @param field as in the texts under {@code baseregisters.field}
     */
    record Detail(String field, String value) {
        @Override
        public String toString() {
            return "Detail[" + field + "]";
        }
    }
}
