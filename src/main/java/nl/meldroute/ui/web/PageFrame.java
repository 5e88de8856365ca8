package nl.meldroute.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignInTerms;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Banner;
import nl.meldroute.ui.Banners;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import nl.meldroute.ui.Municipality;
import nl.meldroute.ui.OwnLogo;
import nl.meldroute.ui.OwnStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the frame of every page needs: who looks, in which language, what just happened. */
@Component
class PageFrame implements HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(PageFrame.class);
    static final Set<Purpose> REPORTERS = Set.of(Purpose.REPORTING, Purpose.FOLLOWING);
    private final Municipality municipality;
    private final Flash flash;
    private final KeptPosts keptPosts;
    private final Added added;
    private final Product product;

    PageFrame(Municipality municipality, Flash flash, KeptPosts keptPosts, Added added, Product product) {
        this.municipality = municipality;
        this.flash = flash;
        this.keptPosts = keptPosts;
        this.added = added;
        this.product = product;
    }

    /** What modules add to every page. */
    @Component
    record Added(
            ObjectProvider<Menu> menus,
            ObjectProvider<Banners> banners,
            ObjectProvider<OwnStyle> styles,
            ObjectProvider<OwnLogo> logos) {}

    /** What is running. */
    @Component
    record Product(
            @Value("${meldroute.mode}") String mode,
            @Value("${meldroute.version}") String version) {
        boolean demo() {
            return mode.equals("demo");
        }
    }

    /** The person in the header. */
    record Who(String name, List<MenuEntry> menu, boolean vault, String owner) {}

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            fill(request, response, page.getModel());
        }
    }

    /** Gives a page its frame; called by hand for pages that an exception leads to. */
    void fill(HttpServletRequest request, HttpServletResponse response, Map<String, Object> model) {
        model.put("municipality", municipality);
        model.put("productVersion", product.version());
        model.put("demo", product.demo());
        model.put("lang", Languages.of(request).getLanguage());
        model.put("path", asked(request));
        added.styles().stream()
                .flatMap(style -> style.address().stream())
                .forEach(address -> model.put("ownStyle", address));
        added.logos().stream().flatMap(logo -> logo.shown().stream()).forEach(shown -> model.put("logo", shown));
        response.setHeader("Cache-Control", "no-store");
        if (!Languages.isPublic(request)) {
            model.put("look", Looks.of(request));
            model.put("keys", Looks.keys(request));
            model.put("csrf", request.getAttribute(CsrfToken.class.getName()));
            model.put("flash", flash.take(request, response).orElse(null));
            Optional<SignedIn> seen = seen(request);
            model.put("who", seen.map(this::who).orElse(null));
            model.put("banners", seen.map(person -> banners(person, request)).orElse(List.of()));
            seen.ifPresent(
                    person -> model.put("idle", SignInTerms.idle(person.role()).toSeconds()));
        }
    }

    /** The path in the browser's bar; a page for what went wrong does not tell where that was. */
    private static String asked(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.FORWARD
                        && request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    /** Nobody on the pages of a reporter: what is sent there must not say who is signed in. */
    private static Optional<SignedIn> seen(HttpServletRequest request) {
        Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        OpenDoor open = handler instanceof HandlerMethod method ? method.getMethodAnnotation(OpenDoor.class) : null;
        return open == null || !REPORTERS.contains(open.purpose()) ? SignedIn.current() : Optional.empty();
    }

    private Who who(SignedIn person) {
        boolean vault = person.role() == Role.FOCAL_OFFICER || person.role() == Role.DEPUTY;
        return new Who(person.name(), entries(person), vault, keptPosts.owner(person));
    }

    /** A menu with its counts; without a database a page still has a frame, but no menu. */
    private List<MenuEntry> entries(SignedIn person) {
        return found(() -> added.menus()
                .orderedStream()
                .flatMap(menu -> menu.entries(person).stream())
                .toList());
    }

    private List<Banner> banners(SignedIn person, HttpServletRequest request) {
        return found(() -> added.banners()
                .orderedStream()
                .flatMap(banners -> banners.above(person, asked(request), Languages.of(request)).stream())
                .toList());
    }

    private static <T> List<T> found(Supplier<List<T>> brought) {
        try {
            return brought.get();
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("A part of the frame is left out: {}", Causes.withoutWords(unreachable));
            return List.of();
        }
    }
}
