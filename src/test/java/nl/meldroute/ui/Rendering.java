package nl.meldroute.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders pages and pieces of them with the product's own templates and texts, without starting it. */
final class Rendering {
    private static final SpringTemplateEngine ENGINE = engine();

    private Rendering() {}

    /** The person in the header, as the frame gives it. */
    record Who(String name, List<MenuEntry> menu, boolean vault, String owner) {}

    /** The municipality, as far as the frame shows it. */
    record Place(String name, String focalFunction, String focalPhone) {}

    /** What ties a form to a browser. */
    record Token(String parameterName, String token) {}

    static Document page(String template, Map<String, ?> model) {
        return Jsoup.parse(text(template, model, Locale.of("nl")));
    }

    static Document page(String template, Map<String, ?> model, Locale locale) {
        return Jsoup.parse(text(template, model, locale));
    }

    /** A piece of a form, with this state of it. */
    static Document piece(String expression, Form form) {
        return page("<div th:replace=\"~{ui/form :: " + expression + "}\"></div>", Map.of("form", form));
    }

    static String text(String template, Map<String, ?> model, Locale locale) {
        MockServletContext servletContext = new MockServletContext();
        MockHttpServletRequest request = new MockHttpServletRequest(servletContext, "GET", "/work");
        WebContext context = new WebContext(
                JakartaServletWebApplication.buildApplication(servletContext)
                        .buildExchange(request, new MockHttpServletResponse()),
                locale);
        context.setVariable("municipality", new Place("Lopik", "de aandachtsfunctionaris", "0348 000 010"));
        context.setVariable("productVersion", "0.1.0");
        context.setVariable("demo", true);
        context.setVariable("lang", locale.getLanguage());
        context.setVariable("path", "/work");
        context.setVariable("csrf", new Token("_csrf", "tied"));
        model.forEach(context::setVariable);
        return ENGINE.process(template, context);
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        files.setOrder(1);
        StringTemplateResolver strings = new StringTemplateResolver();
        strings.setTemplateMode(TemplateMode.HTML);
        strings.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(strings);
        engine.setTemplateEngineMessageSource(messages());
        return engine;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        messages.setBasenames("messages/ui", "sample");
        return messages;
    }
}
