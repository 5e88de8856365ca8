package nl.meldroute.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The municipality as it shows itself outside sign-in: functions, a team and numbers to phone, never names of staff. Kept in
 * the configuration, so that the numbers are there when the database is not.
 *
 * @param name without the word <i>gemeente</i>
 * @param focalFunction the function that a doubting colleague phones first
 * @param focalPhone its number
 * @param integrity where to go with a signal about a colleague or the officer
 * @param reportingCode whom to consult before talking with a client
 * @param confidant whom to talk with when it touched you
 * @param avim number of the police's trafficking department; for the officer only
 * @param piket who is on duty when nobody opens an alarm, as an address for notices
 * @param piketPhone the number of whoever is on duty
 * @param dpiaApproved when the data protection impact assessment was approved
 * @param privacyContact how to reach the <i>functionaris gegevensbescherming</i>
 * @param accessibilityContact where to tell that a page can't be used
 * @param neutralSite where <i>Verlaat deze pagina</i> leads
 */
@ConfigurationProperties("meldroute.municipality")
public record Municipality(
        String name,
        String focalFunction,
        String focalPhone,
        String integrity,
        String reportingCode,
        String confidant,
        @Nullable String avim,
        @Nullable String piket,
        @Nullable String piketPhone,
        @Nullable LocalDate dpiaApproved,
        @Nullable String privacyContact,
        @Nullable String accessibilityContact,
        String neutralSite) {}
