package nl.meldroute.sources.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.linkage.Field;

/** What the columns of a file mean: guessed from what they are called, and chosen by who brings it. */
public final class Columns {
    /** Shown with an answer, and not searched. */
    public static final String SHOWN = "shown";

    /** Not kept. */
    public static final String LEFT_OUT = "";

    private static final Map<Field, List<String>> CALLED = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.GIVEN_NAMES, List.of("voornaam", "voornamen", "voorletters", "roepnaam", "firstname")),
            Map.entry(Field.INFIX, List.of("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels")),
            Map.entry(
                    Field.SURNAME,
                    List.of(
                            "naam",
                            "achternaam",
                            "geslachtsnaam",
                            "persoon",
                            "eigenaar",
                            "bewoner",
                            "name",
                            "lastname")),
            Map.entry(Field.BIRTH_DATE, List.of("geboortedatum", "gebdatum", "dateofbirth")),
            Map.entry(
                    Field.STREET,
                    List.of(
                            "straat",
                            "straatnaam",
                            "adres",
                            "openbareruimte",
                            "openbareruimtenaam",
                            "locatie",
                            "address")),
            Map.entry(Field.HOUSE_NUMBER, List.of("huisnummer", "huisnr", "nr", "hnr")),
            Map.entry(Field.HOUSE_LETTER, List.of("huisletter", "letter")),
            Map.entry(
                    Field.HOUSE_ADDITION,
                    List.of("toevoeging", "huisnummertoevoeging", "huisnrtoevoeging", "addition")),
            Map.entry(Field.POSTCODE, List.of("postcode", "pc", "zipcode")),
            Map.entry(Field.CITY, List.of("plaats", "woonplaats", "woonplaatsnaam", "plaatsnaam", "town")),
            Map.entry(Field.PHONE, List.of("telefoon", "telefoonnummer", "tel", "mobiel", "telnr")),
            Map.entry(Field.EMAIL, List.of("email", "emailadres", "mail")),
            Map.entry(Field.LICENCE_PLATE, List.of("kenteken", "plate")),
            Map.entry(Field.WEBSITE, List.of("website", "site", "url", "webadres")),
            Map.entry(
                    Field.ORGANISATION_NAME,
                    List.of("bedrijf", "bedrijfsnaam", "organisatie", "onderneming", "statutairenaam", "company")),
            Map.entry(Field.TRADE_NAME, List.of("handelsnaam", "handelsnamen", "tradename")),
            Map.entry(Field.KVK_NUMBER, List.of("kvk", "kvknummer", "kvknr", "handelsregisternummer"))));

    private static final List<String> TELLING = List.of(
            "soort",
            "datum",
            "status",
            "vergunning",
            "resultaat",
            "uitkomst",
            "bevinding",
            "bevindingen",
            "omschrijving",
            "geldigtot",
            "functie",
            "gebruik",
            "branche",
            "activiteit",
            "kenmerk",
            "zaaknummer");

    private Columns() {}

    /** By what they are called; the same thing is guessed once. */
    public static List<String> guessed(List<String> columns) {
        List<String> guessed = new ArrayList<>();
        for (String column : columns) {
            String guess = guess(column);
            guessed.add(guessed.contains(guess) && searched(guess) ? LEFT_OUT : guess);
        }
        return guessed;
    }

    /** What may be chosen, in the order of a list. */
    public static List<String> choices() {
        return Stream.concat(
                        Stream.of(LEFT_OUT, SHOWN),
                        Stream.of(Field.values()).filter(CALLED::containsKey).map(Field::column))
                .toList();
    }

    /** Whether what stands in such a column is searched. */
    public static boolean searched(String meaning) {
        return Field.of(meaning).filter(CALLED::containsKey).isPresent();
    }

    /** The first that two columns mean. */
    public static Optional<String> twice(List<String> meanings) {
        return meanings.stream()
                .filter(Columns::searched)
                .filter(one -> meanings.stream().filter(one::equals).count() > 1)
                .findFirst();
    }

    private static String guess(String column) {
        String plain = column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        Optional<Field> known = CALLED.entrySet().stream()
                .filter(called -> called.getValue().contains(plain)
                        || called.getKey().column().replace("_", "").equals(plain))
                .map(Map.Entry::getKey)
                .findFirst();
        boolean telling = TELLING.stream().anyMatch(plain::startsWith);
        return known.map(Field::column).orElse(telling ? SHOWN : LEFT_OUT);
    }
}
