package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.meldroute.kernel.StartRefused;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * From where somebody may begin to give a signal. Who began goes on from anywhere, so that a phone that leaves the building
 * loses nothing, and following needs no network either.
 */
@Component
class Networks {
    private final List<IpAddressMatcher> open;

    Networks(ReportSettings settings) {
        this.open = settings.networks().stream()
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(Networks::matcher)
                .toList();
    }

    /** Whether this request comes from one of them. */
    boolean admit(HttpServletRequest request) {
        return open.isEmpty() || open.stream().anyMatch(network -> network.matches(request));
    }

    private static IpAddressMatcher matcher(String network) {
        try {
            return new IpAddressMatcher(network);
        } catch (IllegalArgumentException noNetwork) {
            throw new StartRefused(
                    "MELDROUTE_REPORT_NETWORKS must hold addresses or ranges, as 10.1.0.0/16,2001:db8::/32; %s is neither."
                            .formatted(network),
                    noNetwork);
        }
    }
}
