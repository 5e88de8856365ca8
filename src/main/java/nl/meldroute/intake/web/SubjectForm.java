package nl.meldroute.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Capacity;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Fault;
import nl.meldroute.subjects.Informing;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.OnlineAccount;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Trait;
import nl.meldroute.subjects.Vehicle;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;

/** The form of a subject: what it says, and what is wrong with it. */
final class SubjectForm {
    private static final List<String> LINES =
            List.of("name", "phone", "email", "kvk", "street", "house-number", "postcode", "town", "plate", "account");
    private static final List<String> TEXTS = List.of("wish", "safe-contact", "ground");
    private static final List<String> DAYS = List.of("informed", "again");
    private static final List<String> MINOR = List.of("yes", "no", "unknown");
    /** The field that stands for the whole. */
    private static final Map<Kind, String> FIRST = Map.of(
            Kind.PERSON, "name",
            Kind.COMPANY, "name",
            Kind.ADDRESS, "street",
            Kind.PLATE, "plate",
            Kind.PHONE, "phone",
            Kind.ACCOUNT, "account");

    private SubjectForm() {}

    static String first(Kind kind) {
        return FIRST.getOrDefault(kind, "name");
    }

    static Form of(Details details) {
        Form form = Form.empty();
        for (Trait trait : details.traits()) {
            form = trait.says() == Trait.Says.DAY
                    ? form.with(trait.field(), LocalDate.parse(trait.value()))
                    : form.with(trait.field(), trait.value());
        }
        return form;
    }

    static Form checked(Kind kind, Form form) {
        Form checked = form;
        for (Fault fault : details(kind, form).faults()) {
            checked = checked.wrong(fault.field(), "subjects.fault." + fault.field() + "." + fault.why());
        }
        for (String line : LINES) {
            checked = checked.within(line, Form.LINE);
        }
        for (String text : TEXTS) {
            checked = checked.within(text, Form.TEXT);
        }
        for (String day : DAYS) {
            checked = form.date(day) instanceof TypedDate.Invalid ? checked.wrong(day, "intake.date.wrong") : checked;
        }
        return checked;
    }

    static Details details(Kind kind, Form form) {
        return switch (kind) {
            case PERSON -> person(form);
            case COMPANY -> new Company(form.value("name"), form.value("kvk"), oneOf(form, "part", Capacity.CODES, ""));
            case ADDRESS ->
                new Address(
                        form.value("street"),
                        form.value("house-number"),
                        form.value("postcode"),
                        form.value("town"),
                        oneOf(form, "approach", Address.APPROACH, "unknown"));
            case PLATE -> new Vehicle(form.value("plate"));
            case PHONE -> new PhoneLine(form.value("phone"));
            case ACCOUNT -> new OnlineAccount(form.value("account"));
        };
    }

    private static Person person(Form form) {
        Informing informing = new Informing(
                oneOf(form, "informing", Informing.STATES, ""),
                form.day("informed").orElse(null),
                form.value("ground"),
                form.day("again").orElse(null));
        return new Person(
                form.value("name"),
                oneOf(form, "part", Capacity.CODES, ""),
                oneOf(form, "minor", MINOR, ""),
                form.value("phone"),
                form.value("email"),
                new Person.Voice(form.value("wish"), form.value("safe-contact"), informing));
    }

    private static String oneOf(Form form, String field, List<String> choices, String otherwise) {
        return choices.contains(form.value(field)) ? form.value(field) : otherwise;
    }
}
