package nl.meldroute.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Names the account of somebody who signs in. */
public record AccountId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
