package nl.meldroute.e2e;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;

/** Who may come where, for somebody who has to approve of it. */
final class AccessPage {
    static final Map<Role, String> ROLES = Map.of(
            Role.FOCAL_OFFICER, "Aandachtsfunctionaris",
            Role.DEPUTY, "Vervanger",
            Role.DEPARTMENT_CONTACT, "Taakaccenthouder",
            Role.REPORTING_CODE_OFFICER, "Meldcode",
            Role.MANAGEMENT, "Bestuur",
            Role.PRIVACY_OFFICER, "FG",
            Role.EMERGENCY_READER, "Noodlezer",
            Role.ADMINISTRATOR, "Beheerder");
    static final Map<Purpose, String> PURPOSES = Map.ofEntries(
            Map.entry(Purpose.RETAINING, "bewaren of wissen"),
            Map.entry(Purpose.REPORTING, "een signaal doorgeven"),
            Map.entry(Purpose.FOLLOWING, "het antwoord lezen en aanvullen"),
            Map.entry(Purpose.HANDLING, "een signaal behandelen"),
            Map.entry(Purpose.ASSISTING, "meelezen en antwoorden"),
            Map.entry(Purpose.REVEALING, "de naam van de melder zien"),
            Map.entry(Purpose.REKEYING, "de sleutels van de kluis beheren"),
            Map.entry(Purpose.SIGN_IN, "inloggen en eigen instellingen"),
            Map.entry(Purpose.ADMINISTRATION, "beheren"),
            Map.entry(Purpose.INFORMING, "voorlichting"),
            Map.entry(Purpose.BREAK_GLASS, "nood-inzage"),
            Map.entry(Purpose.OVERSIGHT, "toezicht"));
    private final List<Mapping> mappings;
    private final Map<String, List<Mapping>> conditional;

    /** What is always there, and by when it is there, what is not always. */
    AccessPage(List<Mapping> mappings, Map<String, List<Mapping>> conditional) {
        this.mappings = mappings;
        this.conditional = conditional;
    }

    /** What a page answers for a signal in this state to somebody in this role. */
    interface Asked {
        int status(Mapping mapping, String state, Role role);
    }

    String print(Asked asked) {
        return String.join(
                "\n",
                "# Wie waar bij mag",
                "",
                "Een test maakt deze pagina uit het product zelf. Hij vraagt elke pagina op als elke rol.",
                "Mag iemand er niet bij? Dan krijgt hij dezelfde pagina als voor een adres dat niet bestaat.",
                "Wie niet is ingelogd, komt dan op de inlogpagina.",
                "",
                "*kijken* is een pagina openen, *doen* is een formulier versturen.",
                "",
                "## Na inloggen",
                "",
                behindSignIn().strip(),
                "",
                "## Zonder inloggen",
                "",
                open().strip(),
                "",
                "## Niet altijd",
                "",
                "Deze adressen zijn er alleen als dat erbij staat. Anders bestaan zij niet. De test leest hier wat het",
                "programma zelf zegt, en vraagt ze niet op.",
                "",
                notAlways().strip(),
                "",
                "## Per stand van een signaal",
                "",
                "Wat de aandachtsfunctionaris en de vervanger zien, als zij de pagina openen: *ja*, *verder* (leidt door",
                "naar een andere pagina) of – (is er niet). In elke stand is dat voor beiden gelijk. Alleen als de",
                "aandachtsfunctionaris de betrokkenen kent, ziet hij het signaal niet meer. De vervanger ziet het wel.",
                "",
                perState(asked));
    }

    private String behindSignIn() {
        List<Role> roles = Arrays.asList(Role.values());
        String head = row(Stream.of(Stream.of("Adres", "Wat"), roles.stream().map(ROLES::get), Stream.of("Doel")));
        return head
                + line(roles.size() + 3)
                + mappings.stream()
                        .filter(mapping -> !mapping.open())
                        .map(mapping -> row(Stream.of(
                                Stream.of("`" + mapping.words() + "`", verb(mapping)),
                                roles.stream().map(role -> mapping.admits(role) ? "ja" : "–"),
                                Stream.of(PURPOSES.get(mapping.purpose())))))
                        .collect(Collectors.joining());
    }

    private String open() {
        return row(Stream.of(Stream.of("Adres", "Wat", "Doel")))
                + line(3)
                + mappings.stream()
                        .filter(Mapping::open)
                        .map(mapping -> row(Stream.of(Stream.of(
                                "`" + mapping.words() + "`", verb(mapping), PURPOSES.get(mapping.purpose())))))
                        .collect(Collectors.joining());
    }

    private String notAlways() {
        return row(Stream.of(Stream.of("Adres", "Wat", "Wie", "Doel", "Alleen als")))
                + line(5)
                + conditional.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(mapping -> row(Stream.of(Stream.of(
                                        "`" + mapping.words() + "`",
                                        verb(mapping),
                                        who(mapping),
                                        PURPOSES.get(mapping.purpose()),
                                        entry.getKey())))))
                        .collect(Collectors.joining());
    }

    private static String who(Mapping mapping) {
        if (mapping.open()) {
            return "iedereen";
        }
        List<Role> in = Stream.of(Role.values()).filter(mapping::admits).toList();
        return in.size() == Role.values().length
                ? "wie is ingelogd"
                : in.stream().map(ROLES::get).collect(Collectors.joining(", "));
    }

    private String perState(Asked asked) {
        String head = row(Stream.of(Stream.of("Adres"), Cases.STATES.stream()));
        return head
                + line(Cases.STATES.size() + 1)
                + mappings.stream()
                        .filter(mapping -> mapping.method().equals("GET") && !mapping.open())
                        .filter(mapping -> mapping.asksOneOf(Map.of("id", "", "number", "")))
                        .map(mapping -> row(Stream.of(
                                Stream.of("`" + mapping.words() + "`"),
                                Cases.STATES.stream().map(state -> seen(asked, mapping, state)))))
                        .collect(Collectors.joining());
    }

    private static String seen(Asked asked, Mapping mapping, String state) {
        String officer = word(asked.status(mapping, state, Role.FOCAL_OFFICER));
        String deputy = word(asked.status(mapping, state, Role.DEPUTY));
        return officer.equals(deputy) ? officer : "vervanger: " + deputy + "; de ander: " + officer;
    }

    private static String word(int status) {
        return switch (status) {
            case 200 -> "ja";
            case 302, 303 -> "verder";
            case 404 -> "–";
            default -> "fout " + status;
        };
    }

    static String verb(Mapping mapping) {
        return mapping.method().equals("GET") ? "kijken" : "doen";
    }

    static String row(Stream<Stream<String>> cells) {
        return cells.flatMap(some -> some).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String line(int columns) {
        return "|" + " --- |".repeat(columns) + "\n";
    }
}
