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
    /** Four numbers, or parts with colons: 10.1 alone would be read as another address than it seems. */
    private static final String WHOLE = "(\\d+(\\.\\d+){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/\\d+)?";

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
            if (!network.matches(WHOLE)) {
                throw new IllegalArgumentException("Not a whole address");
            }
            return new IpAddressMatcher(network);
        } catch (IllegalArgumentException noNetwork) {
            throw new StartRefused(
                    "MELDROUTE_REPORT_NETWORKS must hold addresses or ranges, as 10.1.0.0/16,2001:db8::/32; %s is neither."
                            .formatted(network),
                    noNetwork);
        }
    }
}
