package nl.meldroute.e2e;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.FieldTable;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;

/** Which content opens for whom, where and why, for a privacy officer who has to approve of it. */
final class FieldClassPage {
    private static final Map<FieldClass, String> NAMES = new EnumMap<>(Map.of(
            FieldClass.STATISTICS, "statistiek",
            FieldClass.CASE, "zaak",
            FieldClass.PERSON, "persoon",
            FieldClass.SPECIAL, "bijzonder",
            FieldClass.CRIMINAL, "strafrechtelijk",
            FieldClass.SOURCE, "bron",
            FieldClass.REPORTER, "melder"));
    private static final Map<FieldClass, String> MEANINGS = Map.of(
            FieldClass.STATISTICS, "aantallen, dagen en keuzes uit een lijst; die zijn niet versleuteld",
            FieldClass.CASE, "hoe een signaal heet, wat de gemeente samenvat, deelt of antwoordt, en nood-inzage",
            FieldClass.PERSON, "namen, adressen, kentekens en telefoons van betrokkenen, ook in navraag",
            FieldClass.SPECIAL, "gezondheid en seksueel leven (AVG artikel 9): het advies over de meldcode",
            FieldClass.CRIMINAL, "verdenkingen en wat de politie hoort (AVG artikel 10): tijdlijn, weging en brieven",
            FieldClass.SOURCE, "de eigen woorden en bestanden van de melder; die kunnen verraden wie het was",
            FieldClass.REPORTER, "wie meldde, achter de kluis, en wat alleen met de eigen code van de melder opengaat");
    /** Purposes that no page has. */
    private static final Map<Purpose, String> JOBS = Map.of(
            Purpose.RECEIVING, "een signaal ontvangen (zonder persoon)",
            Purpose.MATCHING, "zoeken of iets vaker voorkomt (zonder persoon)",
            Purpose.ERASING, "wissen (zonder persoon)",
            Purpose.ALARM, "alarm slaan (zonder persoon)",
            Purpose.NOTIFYING, "berichten sturen (zonder persoon)",
            Purpose.HOUSEKEEPING, "opruimen (zonder persoon)",
            Purpose.DEMONSTRATING, "een proefgemeente vullen");

    private static final Map<Role, String> SHORT = Map.of(
            Role.FOCAL_OFFICER, "AF",
            Role.DEPUTY, "V",
            Role.DEPARTMENT_CONTACT, "TA",
            Role.REPORTING_CODE_OFFICER, "MC",
            Role.MANAGEMENT, "B",
            Role.PRIVACY_OFFICER, "FG",
            Role.EMERGENCY_READER, "N",
            Role.ADMINISTRATOR, "FB");
    private static final List<FieldClass> CLASSES = List.of(FieldClass.values());
    private final List<Mapping> mappings;
    private final Map<String, FieldClass> columns;

    FieldClassPage(List<Mapping> mappings, Map<String, FieldClass> columns) {
        this.mappings = mappings;
        this.columns = columns;
    }

    String print() {
        return String.join(
                "\n",
                "# Welke inhoud voor wie opengaat",
                "",
                "Een test maakt deze pagina uit het product zelf. Verandert het product, dan faalt de test.",
                "",
                "Elk versleuteld veld hoort bij één soort. Het gaat pas open als drie tabellen het goed vinden:",
                "die van de rol, die van het doel en die van de pagina. Staat het er niet, dan blijft het dicht.",
                "De lezer krijgt dan dezelfde pagina als voor een adres dat niet bestaat. Een weigering komt in het",
                "auditlog, zonder inhoud. Wie daarna welk signaal ziet, staat hier niet: dat regelt de database per signaal.",
                "",
                "## De soorten",
                "",
                classes().strip(),
                "",
                "## Wat een rol mag zien",
                "",
                table("Rol", List.of(Role.values()), AccessPage.ROLES::get, FieldTable::as)
                        .strip(),
                "",
                "## Wat een doel opent",
                "",
                table("Doel", List.of(Purpose.values()), FieldClassPage::name, FieldTable::under)
                        .strip(),
                "",
                "## Wat een pagina opent",
                "",
                "In elk vak staat welke rollen het op die pagina zien. *Tussen haakjes* gaat het alleen open om te",
                "vergelijken of te tellen: het komt niet op de pagina. *Taak* is het werk van een taak zonder persoon,",
                "die de pagina start.",
                "",
                "AF = aandachtsfunctionaris, V = vervanger, TA = taakaccenthouder, MC = aandachtsfunctionaris meldcode,",
                "FG = functionaris gegevensbescherming, N = noodlezer, B = bestuur, FB = beheerder.",
                "",
                pages().strip(),
                "",
                "Alle andere adressen openen niets: het zijn er %d van de %d."
                        .formatted(mappings.size() - opening().size(), mappings.size()),
                "",
                "De melder leest het eigen concept en de eigen berichten met een eigen sleutel of code.",
                "Dat loopt niet langs deze tabellen: de gemeente kan het zonder die code niet openen.");
    }

    private List<Mapping> opening() {
        return mappings.stream()
                .filter(mapping ->
                        !mapping.shows().isEmpty() || !mapping.weighs().isEmpty())
                .toList();
    }

    private String classes() {
        return AccessPage.row(Stream.of(Stream.of("Soort", "Wat", "Velden")))
                + AccessPage.line(3)
                + CLASSES.stream()
                        .map(one ->
                                AccessPage.row(Stream.of(Stream.of(NAMES.get(one), MEANINGS.get(one), fields(one)))))
                        .collect(Collectors.joining());
    }

    private String fields(FieldClass of) {
        String found = columns.entrySet().stream()
                .filter(column -> column.getValue() == of)
                .map(column -> "`" + column.getKey() + "`")
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "–" : found;
    }

    private static <T> String table(
            String head, List<T> rows, Function<T, String> name, Function<T, Set<FieldClass>> opens) {
        return AccessPage.row(Stream.of(Stream.of(head), CLASSES.stream().map(NAMES::get)))
                + AccessPage.line(CLASSES.size() + 1)
                + rows.stream()
                        .map(one -> AccessPage.row(Stream.of(
                                Stream.of(name.apply(one)),
                                CLASSES.stream().map(of -> opens.apply(one).contains(of) ? "ja" : "–"))))
                        .collect(Collectors.joining());
    }

    private static String name(Purpose purpose) {
        return AccessPage.PURPOSES.getOrDefault(purpose, JOBS.getOrDefault(purpose, purpose.name()));
    }

    private String pages() {
        Map<String, List<Mapping>> alike = opening().stream()
                .collect(Collectors.groupingBy(
                        mapping -> mapping.words() + cells(mapping), LinkedHashMap::new, Collectors.toList()));
        return AccessPage.row(
                        Stream.of(Stream.of("Adres", "Wat"), CLASSES.stream().map(NAMES::get)))
                + AccessPage.line(CLASSES.size() + 2)
                + alike.values().stream()
                        .map(same -> AccessPage.row(Stream.of(
                                Stream.of("`" + same.getFirst().words() + "`", verbs(same)),
                                cells(same.getFirst()).stream())))
                        .collect(Collectors.joining());
    }

    private static String verbs(List<Mapping> same) {
        return same.stream().map(AccessPage::verb).distinct().collect(Collectors.joining(" en "));
    }

    private static List<String> cells(Mapping mapping) {
        return CLASSES.stream().map(of -> who(mapping, of)).toList();
    }

    private static String who(Mapping mapping, FieldClass of) {
        boolean shown = mapping.shows().contains(of);
        if (!shown && !mapping.weighs().contains(of)) {
            return "–";
        }
        String roles = mapping.open() ? "" : roles(mapping, of);
        String who = roles.isEmpty() ? "taak" : roles;
        return shown ? who : "(" + who + ")";
    }

    private static String roles(Mapping mapping, FieldClass of) {
        return Arrays.stream(Role.values())
                .filter(mapping::opensFor)
                .filter(role -> FieldTable.as(role).contains(of))
                .map(SHORT::get)
                .collect(Collectors.joining(", "));
    }
}
