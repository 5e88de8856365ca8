package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** <i>Scherm wissen</i> on any page also shuts the answers of a reporter in this browser. */
@Component
class WipedFollow implements HandlerInterceptor, WebMvcConfigurer {
    private final FollowCookie cookie;

    WipedFollow(FollowCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            cookie.clear(request, response);
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/blank");
    }
}
