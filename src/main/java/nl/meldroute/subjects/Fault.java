package nl.meldroute.subjects;

/**
 * Something that can't be so.
 *
 * @param field its name, as in the form
 * @param why {@code empty}, {@code form} or {@code shelter}
 */
public record Fault(String field, String why) {
    static Fault empty(String field) {
        return new Fault(field, "empty");
    }

    static Fault form(String field) {
        return new Fault(field, "form");
    }
}
