package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a {@link Form} to a controller: what was typed, cleaned of what can't be seen; on a GET, what was kept when a sign-in
 * had ended in the middle of it, else an empty one.
 */
@Component
class FormArguments implements HandlerMethodArgumentResolver {
    private final KeptPosts keptPosts;
    private final Flash flash;

    FormArguments(KeptPosts keptPosts, Flash flash) {
        this.keptPosts = keptPosts;
        this.flash = flash;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
        HttpServletResponse response = (HttpServletResponse) request.getNativeResponse();
        if (http.getMethod().equals("POST")) {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            http.getParameterMap().forEach((name, values) -> typed.put(name, clean(Arrays.asList(values))));
            return Form.of(typed);
        }
        return kept(http, response).orElseGet(Form::empty);
    }

    private Optional<Form> kept(HttpServletRequest request, @Nullable HttpServletResponse response) {
        if (response == null) {
            return Optional.empty();
        }
        Optional<KeptPosts.Post> post = SignedIn.current().flatMap(person -> keptPosts.take(request, response, person));
        post.filter(_ -> !flash.waits(request))
                .ifPresent(_ -> request.setAttribute(Flash.NOW, Flash.Message.of("ui.kept.restored")));
        return post.map(found -> Form.of(cleaned(found.fields())));
    }

    private static Map<String, List<String>> cleaned(Map<String, List<String>> fields) {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        fields.forEach((name, values) -> clean.put(name, clean(values)));
        return clean;
    }

    private static List<String> clean(List<String> values) {
        return values.stream().map(TypedText::clean).toList();
    }
}
