package nl.meldroute.subjects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.meldroute.subjects.rules.MailAddresses;
import nl.meldroute.subjects.rules.PersonNames;
import nl.meldroute.subjects.rules.PhoneNumbers;

/**
 * Somebody a signal speaks of.
 *
 * @param name or how to recognise
 * @param part one of {@link Capacity}; empty if not said
 * @param youngerThan18 {@code yes}, {@code no}, {@code unknown}, or empty if not said
 */
public record Person(String name, String part, String youngerThan18, String phone, String email, Voice voice)
        implements Details {
    /**
     * What the person wants, and what is safe.
     *
     * @param wish what the person wants
     * @param safeContact how, when, and when not
     */
    public record Voice(String wish, String safeContact, Informing informing) {
        public static final Voice NONE = new Voice("", "", Informing.OPEN);

        @Override
        public String toString() {
            return "Voice[content]";
        }
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public String title() {
        return name;
    }

    /** Whether somebody is, or may be, younger than 18: that changes the route. */
    public boolean perhapsMinor() {
        return youngerThan18.equals("yes") || youngerThan18.equals("unknown");
    }

    /** Whether somebody is, or may be, a victim; what the reporter or the officer does not know counts too. */
    public boolean perhapsVictim() {
        return part.equals("needs-help") || part.equals("unknown");
    }

    @Override
    public Set<Trace> traces() {
        Set<Trace> traces = new LinkedHashSet<>();
        PersonNames.normal(name).ifPresent(found -> traces.add(new Trace(Trace.Of.NAME, found)));
        PhoneNumbers.normal(phone).ifPresent(found -> traces.add(new Trace(Trace.Of.PHONE, found)));
        MailAddresses.normal(email).ifPresent(found -> traces.add(new Trace(Trace.Of.EMAIL, found)));
        return traces;
    }

    @Override
    public List<Trait> traits() {
        return new Trait.Listed()
                .words("name", name)
                .answer("part", part)
                .answer("minor", youngerThan18)
                .words("phone", phone)
                .words("email", email)
                .words("wish", voice.wish())
                .words("safe-contact", voice.safeContact())
                .answer("informing", voice.informing().state())
                .day("informed", voice.informing().on())
                .words("ground", voice.informing().ground())
                .day("again", voice.informing().again())
                .all();
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (name.isBlank()) {
            faults.add(Fault.empty("name"));
        }
        if (!phone.isBlank() && PhoneNumbers.normal(phone).isEmpty()) {
            faults.add(Fault.form("phone"));
        }
        if (!email.isBlank() && MailAddresses.normal(email).isEmpty()) {
            faults.add(Fault.form("email"));
        }
        return faults;
    }

    @Override
    public String toString() {
        return "Person[content]";
    }
}
