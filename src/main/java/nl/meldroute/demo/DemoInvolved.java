package nl.meldroute.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.intake.Involved;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Vehicle;
import org.springframework.stereotype.Component;

/**
 * Whom and what the signals of a crowd speak of: four each. Of people, plates and addresses one in some twenty stands in three
 * signals, and one agency in one of fifty; the rest occurs once.
 */
@Component
class DemoInvolved {
    private static final int SAME_PERSON = 20;
    private static final int SAME_PLATE = 24;
    private static final int SAME_ADDRESS = 30;
    private static final int SAME_AGENCY = 50;
    /** In as many signals. */
    private static final int OCCURS = 3;

    private static final int KINDS = 4;
    private static final int LETTERS = 26;
    private static final int HOUSES = 400;
    private static final int PLATES = 1000;
    private static final List<String> FIRST = List.of("Marek", "Ana", "Ivan", "Joy", "Linh", "Dorina", "Samuel", "Els");
    private final DemoOfficer office;
    private final Involved involved;
    private final Matches matches;

    DemoInvolved(DemoOfficer office, Involved involved, Matches matches) {
        this.office = office;
        this.involved = involved;
        this.matches = matches;
    }

    /** The reporter names somebody, with a number, and what else was seen. */
    static DemoStory told(DemoStory story, int at) {
        Map<String, String> person =
                new HashMap<>(Map.of("description", name(at), "phone", phone(at), "role", "needs-help", "minor", "no"));
        person.putAll(
                switch (at % KINDS) {
                    case 0 -> Map.of("plate", plate(at), "company", company(at));
                    case 1 -> Map.of("plate", plate(at));
                    case 2 -> Map.of("account", "@" + word(at));
                    default -> Map.of("company", company(at));
                });
        return story.withPerson(person);
    }

    /** The officer takes that over, and adds what is still known. */
    void register(By by, ReportId signal, int at) {
        office.as(by, () -> {
            involved.takeOver(signal, 1);
            added(at).forEach(details -> involved.add(signal, SubjectId.random(), details));
            return signal;
        });
    }

    /** What occurs already was looked at. */
    void look(By by, ReportId signal) {
        office.as(by, () -> {
            if (matches.waiting(signal).isPresent()) {
                matches.of(signal);
                matches.looked(signal);
            }
            return signal;
        });
    }

    private static Stream<Details> added(int at) {
        return switch (at % KINDS) {
            case 0 -> Stream.of(address(at));
            case 1 -> Stream.of(address(at), new PhoneLine(String.format(Locale.ROOT, "0348 %06d", at)));
            case 2 ->
                Stream.of(address(at), new Company(company(at), String.format(Locale.ROOT, "%08d", at), "employer"));
            default -> Stream.of(address(at), new Vehicle(plate(at)));
        };
    }

    private static String name(int at) {
        int who = same(at, SAME_PERSON);
        return FIRST.get(who % FIRST.size()) + " Demo" + word(who);
    }

    private static String phone(int at) {
        return String.format(Locale.ROOT, "06%08d", same(at, SAME_PERSON));
    }

    private static String plate(int at) {
        int which = same(at, SAME_PLATE);
        String letters = word(which / PLATES).substring(0, 2).toUpperCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%s-%03d-X", letters, which % PLATES);
    }

    private static String company(int at) {
        return at % SAME_AGENCY == SAME_AGENCY - 1 ? "Uitzendbureau De Fazant BV" : "Demobedrijf " + word(at) + " BV";
    }

    private static Address address(int at) {
        int where = same(at, SAME_ADDRESS);
        String street = "Demolaan" + word(where / HOUSES);
        String approach = Address.APPROACH.get(where % Address.APPROACH.size());
        return new Address(street, "" + (1 + where % HOUSES), "", "Lopik", approach);
    }

    /** One in so many is that of two others. */
    private static int same(int at, int oneIn) {
        return at % oneIn == 0 ? at - at % (OCCURS * oneIn) : at;
    }

    /** A number in four letters or more. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number; left > 0 || word.length() < KINDS; left /= LETTERS) {
            word.append((char) ('a' + left % LETTERS));
        }
        return word.toString();
    }
}
