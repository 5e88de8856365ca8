package nl.meldroute.ui.web;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The parts of the outer wall. */
@Component
record Wall(MappedDoors doors, FormTokens formTokens, SignIns signIns, Refused refused, Leavers leavers, Clock clock) {
    Refused strangers() {
        return refused;
    }

    Refused refusals() {
        return refused;
    }

    SignInEnd signInEnd() {
        return new SignInEnd(clock, leavers);
    }

    SignIns signOut() {
        return signIns;
    }
}
