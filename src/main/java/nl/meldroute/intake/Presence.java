package nl.meldroute.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** Who has which signal open, so that officer and deputy do not do the same step (reading I-10). Nothing of it is kept. */
@ModuleDoor
public class Presence {
    private static final Duration AWAY = Duration.ofMinutes(5);
    private final Map<AccountId, Place> places = new ConcurrentHashMap<>();
    private final Ledger ledger;
    private final Clock clock;

    Presence(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Place(ReportId signal, String name, Instant since) {}

    /** Whoever is signed in looks at this signal now; the name of a colleague who did so a moment ago, and was nowhere since. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<String> look(ReportId id) {
        return looked(ledger.signal(id).id());
    }

    /** The same, of a signal with a number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<String> look(String number) {
        return looked(ledger.signal(number).id());
    }

    private Optional<String> looked(ReportId signal) {
        Instant now = clock.instant();
        SignedIn person = SignedIn.current().orElseThrow();
        places.put(person.id(), new Place(signal, person.name(), now));
        return places.entrySet().stream()
                .filter(other -> !other.getKey().equals(person.id()))
                .map(Map.Entry::getValue)
                .filter(place -> place.signal().equals(signal)
                        && place.since().plus(AWAY).isAfter(now))
                .map(Place::name)
                .findFirst();
    }
}
