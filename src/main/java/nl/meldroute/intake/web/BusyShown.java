package nl.meldroute.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.intake.Presence;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** On every page of a signal, also on one that another module adds: that a colleague has it open (reading I-10). */
@Component
class BusyShown implements HandlerInterceptor, WebMvcConfigurer {
    private final Presence presence;
    private final MessageSource texts;

    BusyShown(Presence presence, MessageSource texts) {
        this.presence = presence;
        this.texts = texts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/signals/*/**", "/inbox/*/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:")
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            look(path)
                    .map(name -> texts.getMessage(
                            "intake.busy", new Object[] {name}, RequestContextUtils.getLocale(request)))
                    .ifPresent(said -> page.addObject("busy", said));
        }
    }

    private Optional<String> look(Map<?, ?> path) {
        return path.get("number") instanceof String number
                ? presence.look(number)
                : presence.look(new ReportId(UUID.fromString(String.valueOf(path.get("id")))));
    }
}
