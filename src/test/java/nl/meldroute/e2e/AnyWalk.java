package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.ReportId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One way that a signal may go: somebody reports, and whoever may do something does anything, in any order. */
final class AnyWalk {
    private static final String DONE = "Dit signaal is afgesloten.";
    /** Unread, or gone elsewhere: what was written of it comes back when somebody takes it up. */
    private static final String LAID_ASIDE =
            "main input[name=step][value=read], main input[name=step][value=take-back]";

    /** Buttons by which somebody leaves the rest of the form as it is. */
    private static final Set<WordClient.Field> GOING_AWAY = Stream.of("know", "vault", "remove")
            .map(step -> new WordClient.Field("step", step))
            .collect(Collectors.toUnmodifiableSet());

    /** By these a department is told the names that were registered, to look them up. */
    private static final Set<WordClient.Field> CARRIED = Stream.of("name", "company")
            .map(item -> new WordClient.Field("carried", item))
            .collect(Collectors.toUnmodifiableSet());

    private static final String REGISTERED = ".*/subjects/.* name";

    /** How what came in goes on, in the end. */
    private static final Set<String> TAKEN_UP = Set.of("read", "take-up");

    private static final int TRIES = 8;
    private static final int LONGEST = 600;
    private final Crew crew;
    private final Random chance;
    private final Written written;
    private final List<String> trail = new ArrayList<>();
    private final ReportId report;
    private String here;

    AnyWalk(Crew crew, Random chance) {
        this.crew = crew;
        this.chance = chance;
        this.written = new Written(chance);
        crew.begin();
        this.report = crew.report(chance, written);
        this.here = "/inbox/" + report;
    }

    /** Some acts of anybody; then all that was written is looked for, and the next steps are followed to the end. */
    void go() {
        if (chance.nextInt(3) > 0) {
            takeUp();
        }
        for (int acts = 1 + chance.nextInt(9); acts > 0; acts--) {
            act();
        }
        if (handled().page().document().select(LAID_ASIDE).isEmpty()) {
            written.isFound(everything(), this::toString);
        }
        crew.nobodySeesMore(here, written, this::toString);
        toTheEnd();
        crew.nobodySeesMore(here, written, this::toString);
    }

    private void act() {
        switch (chance.nextInt(8)) {
            case 0 -> other(Role.DEPARTMENT_CONTACT);
            case 1 -> other(Role.REPORTING_CODE_OFFICER);
            case 2 -> handle(Role.DEPUTY);
            default -> handle(Role.FOCAL_OFFICER);
        }
        oneNextStep();
    }

    /** Somebody who handles signals does one of all things that the pages of the signal offer. */
    private void handle(Role role) {
        WordPage page = crew.open(role, here);
        if (page.code() == 404) {
            return;
        }
        stay(page);
        List<String> links = links(page.document());
        List<AnyForm> forms = AnyForm.on(page.document(), here);
        int choice = chance.nextInt(links.size() + forms.size() + 1);
        if (choice < forms.size()) {
            send(role, page, forms.get(choice));
        } else if (choice < forms.size() + links.size()) {
            use(role, links.get(choice - forms.size()));
        }
    }

    /** Who was asked something or reads along does something with one of the pages that are offered. */
    private void other(Role role) {
        List<String> offered = crew.offered(role);
        if (!offered.isEmpty()) {
            use(role, offered.get(chance.nextInt(offered.size())));
        }
    }

    /** Fills in a form of a page until it is taken, or gives up as people do. */
    private void use(Role role, String path) {
        WordPage page = crew.open(role, path);
        assertThat(page.code()).as("%s as %s: %s", path, role, this).isEqualTo(200);
        List<AnyForm> forms = AnyForm.on(page.document(), page.path());
        if (!forms.isEmpty()) {
            send(role, page, forms.get(chance.nextInt(forms.size())));
            return;
        }
        List<String> further = new ArrayList<>(links(page.document()));
        Collections.shuffle(further, chance);
        further.stream()
                .filter(link -> !crew.open(role, link)
                        .document()
                        .select("main form[method=post]")
                        .isEmpty())
                .findFirst()
                .ifPresent(link -> use(role, link));
    }

    private void send(Role role, WordPage first, AnyForm firstForm) {
        WordPage page = first;
        AnyForm form = firstForm;
        Set<String> replaced = new LinkedHashSet<>();
        for (int tries = 0; tries < TRIES; tries++) {
            AnyForm.Filled filled = form.fill(chance, crew.today(), written::words);
            WordPage after = crew.send(role, filled);
            trail.add(role + " " + filled + " -> " + after.code() + " " + after.path());
            assertThat(after.code()).as("%s", this).isEqualTo(200);
            replaced.addAll(filled.replaced());
            if (refused(after, filled)) {
                filled.words()
                        .forEach((name, text) -> assertThat(PageForm.isBack(after.document(), name, text))
                                .as("%s of %s comes back: %s", name, text, this)
                                .isTrue());
            } else {
                written.keep(role, filled, replaced);
                crew.accepted(filled.target());
                stay(after);
                return;
            }
            page = after;
            List<AnyForm> forms = AnyForm.on(page.document(), page.path());
            if (forms.isEmpty()) {
                return;
            }
            form = forms.get(chance.nextInt(forms.size()));
        }
    }

    /** Whether the page asks again: something is wrong, or it shows first what will happen. */
    private static boolean refused(WordPage after, AnyForm.Filled filled) {
        return after.path().replaceFirst("\\?.*", "").equals(filled.target().replaceFirst("\\?.*", ""))
                && !confirmed(after, filled);
    }

    /** A page may confirm under its own address: then its fields are empty, and what was typed is looked for on the pages of the signal. */
    private static boolean confirmed(WordPage after, AnyForm.Filled filled) {
        return !after.document().select("#status p").isEmpty()
                && filled.words().entrySet().stream()
                        .noneMatch(typed -> PageForm.isBack(after.document(), typed.getKey(), typed.getValue()))
                && !filled.words().isEmpty();
    }

    private void stay(WordPage page) {
        String path = page.path().replaceFirst("\\?.*", "");
        if (here.startsWith("/inbox/") && path.matches("/signals/[0-9]{4}-[0-9]+")) {
            here = path;
        }
    }

    /** The signal has one next step, or is closed. */
    private void oneNextStep() {
        nextStep(handled().page());
    }

    private Crew.Handled handled() {
        return handled(here);
    }

    private Crew.Handled handled(String path) {
        return crew.handled(path).orElseThrow(() -> new AssertionError("Nobody can open " + path + ": " + this));
    }

    private Optional<Element> nextStep(WordPage page) {
        stay(page);
        if (here.startsWith("/inbox/")) {
            return Optional.empty();
        }
        List<Element> cards = page.document().select("main .mr-card--next");
        assertThat(cards).as("%s: %s", here, this).hasSize(1);
        List<Element> steps = cards.getFirst().select(".utrecht-button--primary-action");
        boolean done = cards.getFirst().text().contains(DONE);
        assertThat(steps).as("next steps of %s: %s", here, this).hasSize(done ? 0 : 1);
        return steps.stream().findFirst();
    }

    /** Everything that the pages of the signal say and hold, for who handles it. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(here));
        while (!open.isEmpty()) {
            String path = open.poll();
            if (seen.add(path)) {
                WordPage page = handled(path).page();
                all.append(page.html()).append('\n');
                links(page.document()).stream()
                        .filter(link -> !seen.contains(link))
                        .forEach(open::add);
            }
        }
        return all.toString();
    }

    /** Links to other pages of the same signal. */
    private List<String> links(Document page) {
        return page.select("main a[href^=" + here + "/]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    /** Reads and takes up what came in; what went elsewhere stays there. */
    private void takeUp() {
        for (int tries = 0; tries < LONGEST && here.startsWith("/inbox/"); tries++) {
            Crew.Handled handled = handled();
            stay(handled.page());
            List<AnyForm> forms = AnyForm.on(handled.page().document(), here, TAKEN_UP);
            if (forms.isEmpty()) {
                return;
            }
            send(handled.by(), handled.page(), forms.getFirst());
        }
    }

    /** Presses the next step of this signal, and of what came of it, until all are closed. */
    private void toTheEnd() {
        takeUp();
        for (int steps = 0; steps < LONGEST; steps++) {
            Crew.Handled handled = handled();
            Optional<Element> next = nextStep(handled.page());
            if (next.isEmpty()) {
                return;
            }
            press(handled, next.get());
        }
        throw new AssertionError("No end to " + here + ": " + this);
    }

    private void press(Crew.Handled handled, Element step) {
        Role role = handled.by();
        Element form = step.closest("form");
        if (form == null) {
            use(role, step.attr("href"));
        } else {
            AnyForm.on(form.ownerDocument(), here).stream()
                    .filter(one -> one.buttons().contains(step))
                    .findFirst()
                    .ifPresent(one -> send(role, handled.page(), one));
        }
    }

    @Override
    public String toString() {
        return here + "\n" + String.join("\n", trail.subList(Math.max(0, trail.size() - 12), trail.size()));
    }

    /** What was written where, so that it can be found back. */
    static final class Written {
        private final Random chance;
        private final Map<String, String> places = new LinkedHashMap<>();

        Written(Random chance) {
            this.chance = chance;
        }

        /** Words that nobody wrote before. */
        String words() {
            return "Zin " + Long.toUnsignedString(chance.nextLong(), Character.MAX_RADIX) + " hier.";
        }

        void keep(Role role, AnyForm.Filled filled, Set<String> replaced) {
            if (filled.fields().stream().anyMatch(GOING_AWAY::contains)) {
                return;
            }
            places.keySet().removeAll(replaced);
            if (filled.fields().stream().anyMatch(CARRIED::contains)) {
                places.replaceAll((text, place) -> place.matches(REGISTERED) ? place + " carried" : place);
            }
            filled.words().forEach((name, text) -> {
                if (text.startsWith("Zin ")) {
                    places.put(text, role + " " + filled.target() + " " + name);
                }
            });
        }

        void keep(String text, String place) {
            places.put(text, place);
        }

        Map<String, String> places() {
            return places;
        }

        void isFound(String everywhere, Supplier<String> walk) {
            places.forEach((text, place) -> assertThat(everywhere.contains(text))
                    .as("%s, written at %s, is found back: %s", text, place, walk.get())
                    .isTrue());
        }
    }
}
