package nl.meldroute.e2e;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses that can be read, as the product itself lists them, with what stands in braces filled in. */
final class Doors {
    private Doors() {}

    /** Every page, with each of the values that its variables may have. */
    static Set<String> pages(RequestMappingHandlerMapping mapping, Map<String, List<String>> values) {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(Doors::readable)
                .flatMap(info -> info.getPatternValues().stream())
                .flatMap(pattern -> filled(pattern.replace("/**", "/elsewhere"), values))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean readable(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<String> filled(String pattern, Map<String, List<String>> values) {
        int begin = pattern.indexOf('{');
        if (begin < 0) {
            return Stream.of(pattern);
        }
        int end = end(pattern, begin);
        String name = pattern.substring(begin + 1, end - 1).replaceFirst(":.*", "");
        String key = pattern.substring(0, begin).endsWith("/people/") ? "person" : name;
        List<String> known = values.get(key);
        if (known == null) {
            throw new AssertionError("Nobody said what may stand for " + key + " in " + pattern);
        }
        return known.stream()
                .flatMap(value -> filled(pattern.substring(0, begin) + value + pattern.substring(end), values));
    }

    private static int end(String pattern, int begin) {
        int depth = 0;
        int at = begin;
        do {
            depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
        return at;
    }
}
