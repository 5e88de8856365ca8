package nl.meldroute.e2e;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One way into the product: a method and a path, as the product itself has them, with who may come and why. */
record Mapping(String method, String pattern, Method handler) {
    private static final Set<String> FOR_WHAT_WENT_WRONG = Set.of("/error", "/report/again");

    private static final Map<String, String> ASKED = Map.of(
            "/referrals/call", "?partner=avim",
            "/referrals/new", "?partner=care-coordinator",
            "/referrals/skip", "?partner=care-coordinator",
            "/subjects/new", "?kind=person");
    /** What stands in the places of a path that speaks of no signal. */
    private static final Map<String, String> ANYWHERE = Map.of("slug", "nla", "place", "1");

    private static final Map<String, WordClient.Field> LEAST = Map.of(
            "/matches", new WordClient.Field("step", "looked"),
            "/take-over", new WordClient.Field("person", "1"));

    /** All of them, but the pages for what went wrong: nobody asks for those. */
    static List<Mapping> all(Product product) {
        return product
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue().getMethod()))
                .filter(mapping -> !FOR_WHAT_WENT_WRONG.contains(mapping.pattern))
                .sorted(Comparator.comparing(Mapping::words).thenComparing(Mapping::method))
                .toList();
    }

    /** Those of one method of a controller. */
    static Stream<Mapping> of(RequestMappingInfo info, Method handler) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods(info.getMethodsCondition().getMethods()).stream()
                        .map(method -> new Mapping(method, pattern, handler)));
    }

    private static List<String> methods(Set<RequestMethod> declared) {
        return declared.isEmpty()
                ? List.of("GET", "POST", "PUT", "DELETE", "PATCH")
                : declared.stream().map(RequestMethod::name).toList();
    }

    boolean declared() {
        return door().isPresent() || open();
    }

    boolean open() {
        return AnnotatedElementUtils.hasAnnotation(handler, OpenDoor.class);
    }

    private Optional<Door> door() {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler, Door.class));
    }

    boolean admits(Role role) {
        return open()
                || door().filter(door -> Arrays.asList(door.to()).contains(role))
                        .isPresent();
    }

    /** What stands on the page, as it declares. */
    Set<FieldClass> shows() {
        return classes(Door::shows, OpenDoor::shows);
    }

    /** What it opens and does not show. */
    Set<FieldClass> weighs() {
        return classes(Door::weighs, OpenDoor::weighs);
    }

    /** Whether somebody in this role comes here and finds that. */
    boolean opensFor(Role role) {
        return admits(role)
                && door().filter(door -> door.opensFor().length > 0
                                && !Arrays.asList(door.opensFor()).contains(role))
                        .isEmpty();
    }

    private Set<FieldClass> classes(Function<Door, FieldClass[]> behind, Function<OpenDoor, FieldClass[]> before) {
        OpenDoor open = AnnotatedElementUtils.findMergedAnnotation(handler, OpenDoor.class);
        FieldClass[] declared =
                open != null ? before.apply(open) : door().map(behind).orElseGet(() -> new FieldClass[0]);
        return Set.of(declared);
    }

    Purpose purpose() {
        Optional<Purpose> open = Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler, OpenDoor.class))
                .map(OpenDoor::purpose);
        return door().map(Door::purpose).or(() -> open).orElseThrow(() -> new AssertionError(this + " says nothing"));
    }

    boolean asksOneOf(Map<String, String> values) {
        return values.keySet().stream().anyMatch(name -> pattern.contains("{" + name));
    }

    /** The path with these values in its places; a place without a value keeps its name. */
    String path(Map<String, String> values) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.charAt(at) == '{') {
                int end = closing(at);
                String name = pattern.substring(at + 1, end).replaceFirst(":.*", "");
                path.append(values.getOrDefault(name, standing(name, values)));
                at = end + 1;
            } else {
                path.append(pattern.charAt(at));
                at++;
            }
        }
        return values.isEmpty() ? path.toString() : path.toString().replace("/**", "/elders") + asked();
    }

    /** The path of a mapping that asks for no signal. */
    String path() {
        return path(ANYWHERE);
    }

    private static String standing(String name, Map<String, String> values) {
        String place = "{" + name + "}";
        return values.isEmpty() ? place : ANYWHERE.getOrDefault(name, place);
    }

    private String asked() {
        return ASKED.entrySet().stream()
                .filter(entry -> pattern.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The least that a form sends for its path to be one that is there. */
    List<WordClient.Field> least() {
        return method.equals("POST")
                ? LEAST.entrySet().stream()
                        .filter(entry -> pattern.endsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.of();
    }

    /** As people read it. */
    String words() {
        return path(Map.of());
    }

    private int closing(int opening) {
        int depth = 0;
        for (int at = opening; at < pattern.length(); at++) {
            depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new AssertionError("No closing brace in " + pattern);
    }

    @Override
    public String toString() {
        return method + " " + words();
    }
}
