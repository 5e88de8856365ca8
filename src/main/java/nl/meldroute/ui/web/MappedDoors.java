package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Showing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Reads at each mapping who may come and why. A path without a mapping is open to nobody: a stranger is sent to the sign-in
 * page, somebody signed in finds the same 404 as behind a door that is not theirs.
 */
@Component
class MappedDoors implements AuthorizationManager<RequestAuthorizationContext> {
    private static final String NOWHERE = "no page";
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    MappedDoors(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(isStatic(request)
                || handler(request).filter(MappedDoors::admits).isPresent());
    }

    /** The method that answers this request, if there is one. */
    Optional<HandlerMethod> handler(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain chain = mappings.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (Exception noSuchMapping) {
            return Optional.empty();
        }
    }

    /** Which classes of fields a request may open that came through the wall; nothing where no mapping declares it. */
    static Showing showing(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        return found instanceof HandlerMethod method
                ? new Showing(name(request), declared(method))
                : Showing.nothing(NOWHERE);
    }

    private static Set<FieldClass> declared(HandlerMethod method) {
        OpenDoor open = method.getMethodAnnotation(OpenDoor.class);
        if (open != null) {
            return both(open.shows(), open.weighs());
        }
        Door door = method.getMethodAnnotation(Door.class);
        return door != null && opensForWhoAsks(door) ? both(door.shows(), door.weighs()) : Set.of();
    }

    private static boolean opensForWhoAsks(Door door) {
        return door.opensFor().length == 0
                || SignedIn.current()
                        .filter(person -> Arrays.asList(door.opensFor()).contains(person.role()))
                        .isPresent();
    }

    private static Set<FieldClass> both(FieldClass[] shows, FieldClass[] weighs) {
        return Stream.of(shows, weighs).flatMap(Arrays::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The mapping, not the address: that may hold the number of a signal. */
    private static String name(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    /** Whether anybody may come here. */
    boolean isOpen(HttpServletRequest request) {
        return handler(request)
                .filter(method -> method.hasMethodAnnotation(OpenDoor.class))
                .isPresent();
    }

    /** Whether this is a page on which somebody gives a signal or follows one. */
    boolean isForReporters(HttpServletRequest request) {
        return handler(request)
                .map(method -> method.getMethodAnnotation(OpenDoor.class))
                .filter(door -> PageFrame.REPORTERS.contains(door.purpose()))
                .isPresent();
    }

    private static boolean admits(HandlerMethod method) {
        if (method.hasMethodAnnotation(OpenDoor.class)) {
            return true;
        }
        Door door = method.getMethodAnnotation(Door.class);
        return door != null
                && SignedIn.current()
                        .filter(person -> Arrays.asList(door.to()).contains(person.role()))
                        .isPresent();
    }

    private static boolean isStatic(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getMethod().matches("GET|HEAD")
                && (path.equals("/favicon.svg") || path.equals("/favicon.ico") || AssetAddresses.possible(path));
    }
}
