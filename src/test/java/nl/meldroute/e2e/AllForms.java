package nl.meldroute.e2e;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;

/** The forms of all mappings that take one, found on the pages where they stand: a new one is among them by itself. */
final class AllForms {
    private static final String NO_STATE = "";
    /** Left out: two signals that were compared, and what somebody has to hear. Whether they are there depends on the moment. */
    private static final Set<String> PASSING = Set.of("with", "bell");

    /**
     * Left out: a wrong passphrase makes all wait, a right one changes the keys. VaultStory and KeyPagesTest walk these. What asks
     * whether a backup was restored has nothing to type, and is there when the audit is not the one that was signed: see
     * RestorationsTest.
     */
    private static final List<String> ELSEWHERE = List.of("/vault/", "/admin/restored");

    private static final Pattern CHOICE = Pattern.compile("\\{page:([a-z|-]+)}");
    private static final String STORY = "Roos Zandstra zag achttien mensen in een loods met drie bedden.";
    private final Product product;
    private final Cases cases;

    AllForms(Product product) {
        this.product = product;
        this.cases = new Cases(product);
    }

    /** A form, where it was found: the mapping, and the state of the signal, or the page of the report. */
    record Found(Mapping mapping, String where, PageForm form) {
        @Override
        public String toString() {
            return mapping.words() + (where.isEmpty() ? "" : " (" + where + ")") + " " + form.names();
        }
    }

    /** Somebody with a form before them. */
    record Opened(WordClient client, String path, PageForm form) {}

    List<Found> ofStaff() {
        Map<Role, WordClient> colleagues = new EnumMap<>(Role.class);
        Map<String, Cases.Case> all = cases.all();
        cases.due();
        cases.wasAway();
        Map<String, String> anywhere = cases.anywhere();
        // On another device as well, so that there is a sign-in to end, whichever test came before.
        product.client(Role.FOCAL_OFFICER).open("/settings");
        List<Found> found = new ArrayList<>();
        for (Mapping mapping : posts(false)) {
            boolean ofSignal = mapping.asksOneOf(Map.of("id", "", "number", ""));
            for (String state : ofSignal ? Cases.STATES : List.of(NO_STATE)) {
                String path =
                        ofSignal ? mapping.path(all.get(state).values()) : mapping.path(waiting(mapping, anywhere));
                WordClient client = colleagues.computeIfAbsent(role(mapping), this::colleague);
                add(found, new At(mapping, state, path), client.open(path));
            }
        }
        return found;
    }

    /** A file is let through only as long as it waits for the scanner. */
    private Map<String, String> waiting(Mapping mapping, Map<String, String> anywhere) {
        Map<String, String> values = new LinkedHashMap<>(anywhere);
        if (mapping.words().equals("/files/{file}")) {
            values.put("file", new Attached(product).waiting().toString());
        }
        return values;
    }

    List<Found> ofReporters() {
        List<Found> found = new ArrayList<>();
        Reporter reporter = reporter();
        for (Mapping mapping : posts(true)) {
            for (String page : pages(mapping)) {
                String path = mapping.path(reporter.values(page));
                add(found, new At(mapping, page, path), reporter.client().open(path));
            }
        }
        return found;
    }

    /** Mappings that take a form and have a page of their own; open to all, or only behind sign-in. */
    List<Mapping> posts(boolean open) {
        List<Mapping> all = Mapping.all(product);
        return all.stream()
                .filter(mapping -> mapping.method().equals("POST") && mapping.open() == open)
                .filter(mapping -> ELSEWHERE.stream().noneMatch(mapping.pattern()::startsWith))
                .filter(mapping -> all.stream()
                        .anyMatch(page ->
                                page.method().equals("GET") && page.pattern().equals(mapping.pattern())))
                .toList();
    }

    /** The form before somebody who may use it, on something new if it is not there any more. */
    Supplier<Opened> opener(Found found) {
        return found.mapping().open() ? new ByReporter(found) : new ByOfficer(found);
    }

    /** Who may use it: the officer, unless it is for somebody else. */
    static Role role(Mapping mapping) {
        return Stream.of(Role.values()).filter(mapping::admits).findFirst().orElseThrow();
    }

    private WordClient colleague(Role role) {
        return role == Role.FOCAL_OFFICER ? officer() : product.client(role);
    }

    WordClient officer() {
        WordClient officer = product.client(Role.FOCAL_OFFICER);
        officer.open("/vault")
                .fill("Wachtzin", product.person(Role.FOCAL_OFFICER).passphrase())
                .press("Kluis openen");
        return officer;
    }

    private record At(Mapping mapping, String where, String path) {}

    private static void add(List<Found> found, At at, WordPage page) {
        if (page.code() != 200 || !page.path().equals(at.path())) {
            return;
        }
        PageForm.on(page.document(), at.path().replaceFirst("\\?.*", "")).stream()
                .filter(form -> PASSING.stream().noneMatch(form.hidden()::contains))
                .filter(form -> found.stream()
                        .noneMatch(before -> before.mapping().equals(at.mapping())
                                && before.form().names().equals(form.names())))
                .forEach(form -> found.add(new Found(at.mapping(), at.where(), form)));
    }

    private static List<String> pages(Mapping mapping) {
        Matcher choice = CHOICE.matcher(mapping.pattern());
        return choice.find() ? Arrays.asList(choice.group(1).split("\\|")) : List.of(NO_STATE);
    }

    /** A browser with a filled draft, and with a report that was sent and is followed. */
    private record Reporter(WordClient client, String draft) {
        Map<String, String> values(String page) {
            Map<String, String> values = new LinkedHashMap<>(Map.of("draft", draft, "number", "1"));
            values.put("page", page);
            return values;
        }
    }

    private Reporter reporter() {
        WordClient client = product.client();
        String code = Reporting.shortest(client, STORY);
        client.open("/follow").fill("Volgcode", code).press("Bekijken");
        WordPage source = Reporting.answered(client, "Voor een inwoner of organisatie", STORY);
        WordPage check = source.press("Verder");
        check.click("Wie waren erbij?")
                .fill("Naam of omschrijving", "Man met bus")
                .press("Opslaan");
        client.open(check.path().replace("check", "contact"))
                .fill("Uw naam", "Roos Zandstra")
                .press("Opslaan");
        return new Reporter(client, check.path().split("/", -1)[2]);
    }

    private static Optional<Opened> open(WordClient client, Found found, String path) {
        WordPage page = client.open(path);
        return page.code() != 200 || !page.path().equals(path)
                ? Optional.empty()
                : PageForm.like(found.form(), page.document(), page.path().replaceFirst("\\?.*", ""))
                        .map(form -> new Opened(client, page.path(), form));
    }

    /** Opens the form as the officer, or as whom it is meant for; the signal is another one once it has moved on. */
    private final class ByOfficer implements Supplier<Opened> {
        private final Found found;
        private final WordClient client;
        private Map<String, String> values;

        ByOfficer(Found found) {
            this.found = found;
            this.client = colleague(role(found.mapping()));
            this.values = fresh();
        }

        @Override
        public Opened get() {
            return open(client, found, found.mapping().path(values)).orElseGet(() -> {
                values = fresh();
                return open(client, found, found.mapping().path(values)).orElseThrow();
            });
        }

        private Map<String, String> fresh() {
            if (found.mapping().pattern().equals("/work/away")) {
                cases.wasAway();
            }
            if (!found.mapping().asksOneOf(Map.of("id", "", "number", ""))) {
                cases.due();
                return waiting(found.mapping(), cases.anywhere());
            }
            return cases.in(found.where().isEmpty() ? "Nieuw" : found.where()).values();
        }
    }

    /** Opens the form as a reporter; the draft is another one once it was sent. */
    private final class ByReporter implements Supplier<Opened> {
        private final Found found;
        private Reporter reporter = reporter();

        ByReporter(Found found) {
            this.found = found;
        }

        @Override
        public Opened get() {
            return open(reporter.client(), found, found.mapping().path(reporter.values(found.where())))
                    .orElseGet(() -> {
                        reporter = reporter();
                        return open(reporter.client(), found, found.mapping().path(reporter.values(found.where())))
                                .orElseThrow();
                    });
        }
    }

    /** Fields with which a page ties a form; they are not typed. */
    static Map<String, List<String>> without(Map<String, List<String>> fields, Set<String> names) {
        Map<String, List<String>> rest = new LinkedHashMap<>(fields);
        rest.keySet().removeAll(names);
        return rest;
    }
}
