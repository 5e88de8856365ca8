package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import nl.meldroute.ui.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** What the frame of every page needs: who looks, in which language, what just happened. */
@Component
class PageFrame implements HandlerInterceptor {
    private final Municipality municipality;
    private final Flash flash;
    private final KeptPosts keptPosts;
    private final ObjectProvider<Menu> menus;
    private final Product product;

    PageFrame(
            Municipality municipality, Flash flash, KeptPosts keptPosts, ObjectProvider<Menu> menus, Product product) {
        this.municipality = municipality;
        this.flash = flash;
        this.keptPosts = keptPosts;
        this.menus = menus;
        this.product = product;
    }

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
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        Locale locale = Languages.of(request);
        page.addObject("municipality", municipality);
        page.addObject("version", product.version());
        page.addObject("demo", product.demo());
        page.addObject("lang", locale.getLanguage());
        page.addObject("path", request.getRequestURI());
        page.addObject("csrf", request.getAttribute(CsrfToken.class.getName()));
        page.addObject("flash", flash.take(request, response).orElse(null));
        page.addObject("who", SignedIn.current().map(this::who).orElse(null));
        response.setHeader("Cache-Control", "no-store");
    }

    private Who who(SignedIn person) {
        List<MenuEntry> entries = menus.orderedStream()
                .flatMap(menu -> menu.entries(person).stream())
                .toList();
        boolean vault = person.role() == Role.FOCAL_OFFICER || person.role() == Role.DEPUTY;
        return new Who(person.name(), entries, vault, keptPosts.owner(person));
    }
}
