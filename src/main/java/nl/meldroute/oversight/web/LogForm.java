package nl.meldroute.oversight.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.audit.Alias;
import nl.meldroute.audit.AuditLog;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.oversight.LogSearch;
import nl.meldroute.oversight.Logbook;
import nl.meldroute.oversight.rules.Span;
import nl.meldroute.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a question to the audit from an address: of the form with its three fields to a day, or of a link. */
@Component
class LogForm {
    static final String PERSON = "person";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String SIGNAL = "signal";
    static final String KIND = "kind";
    private static final Set<String> ASKS = Set.of(PERSON, FROM, FROM + "-day", SIGNAL, KIND);
    private final Logbook logbook;

    LogForm(Logbook logbook) {
        this.logbook = logbook;
    }

    /** Whether an address asks anything. */
    static boolean asks(Map<String, String[]> address) {
        return address.keySet().stream().anyMatch(ASKS::contains);
    }

    /** What stands in the address; this month and the one before where it names no day. */
    Form read(Map<String, String[]> address, LocalDate today) {
        Map<String, List<String>> fields = new HashMap<>();
        address.forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        Form form = Form.of(fields);
        Form begun = day(form, FROM, today.minusMonths(1).withDayOfMonth(1));
        return checked(day(begun, UNTIL, today));
    }

    private static Form day(Form form, String field, LocalDate otherwise) {
        if (!form.noDate(field)) {
            return form;
        }
        try {
            return form.with(field, form.blank(field) ? otherwise : LocalDate.parse(form.value(field)));
        } catch (DateTimeParseException noDay) {
            return form.with(field, otherwise);
        }
    }

    private Form checked(Form form) {
        Optional<LocalDate> first = form.day(FROM);
        Optional<LocalDate> last = form.day(UNTIL);
        Form checked = form;
        if (first.isEmpty()) {
            checked = checked.wrong(FROM, "oversight.wrong.day");
        }
        if (last.isEmpty()) {
            checked = checked.wrong(UNTIL, "oversight.wrong.day");
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            checked = checked.wrong(UNTIL, "oversight.wrong.backwards");
        }
        return !form.blank(SIGNAL) && range(form.value(SIGNAL)).isEmpty()
                ? checked.wrong(SIGNAL, "oversight.wrong.signal")
                : checked;
    }

    /** The question of a form in which nothing is wrong. */
    LogSearch question(Form form) {
        Span span = new Span(form.day(FROM).orElseThrow(), form.day(UNTIL).orElseThrow());
        AuditLog.Range range = range(form.value(SIGNAL)).orElse(null);
        return new LogSearch(span, person(form), range, LogSearch.acts(form.value(KIND)));
    }

    private static @Nullable AccountId person(Form form) {
        return form.id(PERSON).map(AccountId::new).orElse(null);
    }

    /** By its whole id, which only links have, by what it is called on the audit, or by a number that the reader knows. */
    private Optional<AuditLog.Range> range(String typed) {
        return RandomIds.read(typed)
                .or(() -> logbook.numbered(typed).map(ReportId::value))
                .map(AuditLog.Range::of)
                .or(() -> Alias.read(typed).map(AuditLog.Range::of));
    }

    /** The address that asks this again. */
    static String address(Form form, Span span) {
        return address(span, form.value(PERSON), form.value(SIGNAL), form.value(KIND));
    }

    /** The address that asks this of some days. */
    static String address(Span span, String person, String signal, String kind) {
        return "/audit?" + FROM + "=" + span.first() + "&" + UNTIL + "=" + span.last() + part(PERSON, person)
                + part(SIGNAL, signal) + part(KIND, kind);
    }

    private static String part(String name, String value) {
        return value.matches("[A-Za-z0-9_-]+") ? "&" + name + "=" + value : "";
    }
}
