package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.meldroute.identity.Ceremony.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For which address a passkey is made: in production the one that is set, in demo mode the one that is asked. */
@Component
class Sites {
    private final String baseUrl;
    private final PageFrame.Product product;

    Sites(@Value("${meldroute.base-url:}") String baseUrl, PageFrame.Product product) {
        this.baseUrl = baseUrl;
        this.product = product;
    }

    Site of(HttpServletRequest request) {
        URI address = URI.create(
                product.demo() || baseUrl.isBlank() ? request.getRequestURL().toString() : baseUrl);
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return new Site(address.getHost(), address.getScheme() + "://" + address.getHost() + port);
    }
}
