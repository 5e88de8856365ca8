package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import nl.meldroute.identity.Device;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody tries to sign in.
 *
 * @param place the browser, where the same name signed in before; else the network
 * @param before the secret of a sign-in that this browser has, which the next one replaces
 */
record Attempt(
        String place,
        boolean known,
        Device device,
        @Nullable String before) {
    private static final int PREFIX_BYTES = 8;

    /** The device of this request. */
    static Device device(HttpServletRequest request) {
        String says = request.getHeader("User-Agent");
        return Device.of(says == null ? "" : says);
    }

    /** Of one network: an address, or the half of a long one that a household or an office has for itself. */
    static String network(HttpServletRequest request) {
        String says = request.getRemoteAddr().replaceFirst("%.*", "");
        try {
            byte[] address = InetAddress.ofLiteral(says).getAddress();
            byte[] prefix = address.length > PREFIX_BYTES ? Arrays.copyOf(address, PREFIX_BYTES) : address;
            return "network " + HexFormat.of().formatHex(prefix);
        } catch (IllegalArgumentException noAddress) {
            return "network " + says;
        }
    }
}
