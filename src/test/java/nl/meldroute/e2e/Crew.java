package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.vault.Receipts;

/** Everybody who works with the product, each in the own browser, and what each may see of what somebody wrote. */
final class Crew {
    private static final Set<Role> HANDLERS = EnumSet.of(Role.FOCAL_OFFICER, Role.DEPUTY);
    /** Of what was written on a page of who handles the signal, what the role in front may read; all else it may not. */
    private static final Map<Role, String> MAY_READ = Map.of(
            Role.DEPARTMENT_CONTACT, ".*/(share|enrichment/new) .*|.* carried",
            Role.REPORTING_CODE_OFFICER, ".*/(share|consultation/new) .*");

    private final Product product;
    private final Map<Role, WordClient> clients = new EnumMap<>(Role.class);
    private final Map<String, Integer> accepted;
    private final Map<String, WordPage> opened = new HashMap<>();
    private Set<String> before = Set.of();
    private Role lately = Role.FOCAL_OFFICER;

    /** @param accepted how often each form was taken, to which this crew adds */
    Crew(Product product, Map<String, Integer> accepted) {
        this.product = product;
        this.accepted = accepted;
        for (Role role : Role.values()) {
            clients.put(role, product.client(role));
        }
    }

    /** From now on another signal: what was offered of those before it is for none of its walk. */
    void begin() {
        before = MAY_READ.keySet().stream().flatMap(role -> all(role).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A page stays as it is until somebody sends something: till then it is opened once by each. */
    WordPage open(Role role, String path) {
        return opened.computeIfAbsent(role + path, _ -> client(role).open(path));
    }

    /** Where a form leads is opened anew when it is asked for: what was just said stands there once. */
    WordPage send(Role role, AnyForm.Filled filled) {
        opened.clear();
        return client(role).send(filled.target(), filled.fields());
    }

    private WordClient client(Role role) {
        return clients.get(role);
    }

    /** A page as who handles the signal sees it. */
    record Handled(Role by, WordPage page) {}

    /** The page, for whichever of those who handle signals may open it; whoever could open the last one is asked first. */
    Optional<Handled> handled(String path) {
        return Stream.concat(Stream.of(lately), HANDLERS.stream().filter(role -> role != lately))
                .map(role -> new Handled(role, open(role, path)))
                .filter(handled -> handled.page().code() == 200)
                .findFirst()
                .map(handled -> {
                    lately = handled.by();
                    return handled;
                });
    }

    LocalDate today() {
        return product.today();
    }

    /** A report that somebody sent, of any kind. */
    ReportId report(Random chance, AnyWalk.Written written) {
        Drafts drafts = product.bean(Drafts.class);
        DraftKey key = drafts.begin("self");
        String story = written.words();
        written.keep(story, "story");
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put("danger", List.of(List.of("now", "unknown", "no").get(chance.nextInt(3))));
        told.put("story", List.of(story));
        told.put("place", List.of("Loods Industrieweg " + chance.nextInt(900)));
        told.put(
                "looks-like",
                List.of(List.of("sex", "work", "crime", "smuggling").get(chance.nextInt(4))));
        Map<String, List<String>> person = Map.of(
                "description", List.of("Man met bus"),
                "minor", List.of(List.of("yes", "no", "unknown").get(chance.nextInt(3))));
        ReportId report = drafts.fill(key, told, chance.nextBoolean() ? List.of(person) : List.of());
        drafts.send(key, product.bean(Receipts.class).make());
        opened.clear();
        return report;
    }

    /** Pages on which somebody is asked something, or may read along, since this walk began. */
    List<String> offered(Role role) {
        return all(role).stream().filter(page -> !before.contains(page)).toList();
    }

    private List<String> all(Role role) {
        return Stream.of("/work", "/shared")
                .flatMap(list -> open(role, list)
                        .document()
                        .select("main a[href~=^/(answers|consultations|shared)/]")
                        .eachAttr("href")
                        .stream())
                .distinct()
                .toList();
    }

    /** Who has nothing to do with a signal finds no page of it; who is asked something reads that and no more. */
    void nobodySeesMore(String signal, AnyWalk.Written written, Supplier<String> walk) {
        for (Role role : Role.values()) {
            if (!HANDLERS.contains(role)) {
                assertThat(open(role, signal).code())
                        .as("%s as %s", signal, role)
                        .isEqualTo(404);
                String seen = seen(role);
                written.places()
                        .forEach((text, place) -> assertThat(seen.contains(text))
                                .as("%s of %s before %s: %s", text, place, role, walk.get())
                                .isIn(false, mayRead(role, place)));
            }
        }
    }

    private static boolean mayRead(Role role, String place) {
        return place.startsWith(role + " ") || place.matches(MAY_READ.getOrDefault(role, "nothing"));
    }

    private String seen(Role role) {
        StringBuilder seen = new StringBuilder(open(role, "/work").html());
        if (MAY_READ.containsKey(role)) {
            offered(role).forEach(path -> seen.append(open(role, path).html()));
        }
        return seen.toString();
    }

    void accepted(String target) {
        accepted.merge(
                target.replaceFirst("\\?.*", "")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                        .replaceAll("[0-9]{4}-[0-9]+", "{n}"),
                1,
                Integer::sum);
    }
}
