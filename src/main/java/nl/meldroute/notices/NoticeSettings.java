package nl.meldroute.notices;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom notices reach. Kept in the configuration, since an account holds no address.
 *
 * @param sender from whom the mail comes
 * @param officer mail addresses of the focal officer; one may be that of a mail-to-SMS gateway
 * @param deputy those of the deputy
 * @param privacy those of the privacy officer, who hears when the keys of the vault change
 * @param webhook where another system of the municipality hears of a notice
 */
@ConfigurationProperties("meldroute.notices")
record NoticeSettings(
        @DefaultValue("") String sender,
        @DefaultValue List<String> officer,
        @DefaultValue List<String> deputy,
        @DefaultValue List<String> privacy,
        @Nullable URI webhook) {
    NoticeSettings {
        officer = given(officer);
        deputy = given(deputy);
        privacy = given(privacy);
    }

    /** Whether an alarm reaches both the officer and the deputy. */
    boolean reachBoth() {
        return Stream.of(List.of(sender), officer, deputy)
                .allMatch(addresses -> !given(addresses).isEmpty());
    }

    private static List<String> given(List<String> addresses) {
        return addresses.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
