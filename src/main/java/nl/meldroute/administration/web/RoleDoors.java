package nl.meldroute.administration.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which doors open to which role, read from the mappings themselves, as the outer wall does. */
@Component
class RoleDoors {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    RoleDoors(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * What a role may for one purpose.
     *
     * @param looks addresses of pages
     * @param acts addresses that take a form
     */
    record Opened(Purpose purpose, Set<String> looks, Set<String> acts) {}

    /** For one role, in the order of the purposes. */
    List<Opened> of(Role role) {
        Map<Purpose, Opened> opened = new EnumMap<>(Purpose.class);
        mappings.getObject().getHandlerMethods().forEach((info, method) -> {
            Door door = method.getMethodAnnotation(Door.class);
            if (door != null && Arrays.asList(door.to()).contains(role)) {
                Opened one = opened.computeIfAbsent(
                        door.purpose(), purpose -> new Opened(purpose, new TreeSet<>(), new TreeSet<>()));
                (isPost(info) ? one.acts() : one.looks()).addAll(info.getPatternValues());
            }
        });
        return List.copyOf(opened.values());
    }

    private static boolean isPost(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.POST);
    }
}
