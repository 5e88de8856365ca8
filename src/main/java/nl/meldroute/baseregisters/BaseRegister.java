package nl.meldroute.baseregisters;

import java.util.Locale;

/** A base register of the country. */
public enum BaseRegister {
    /** Addresses and buildings. */
    BAG,
    /** Companies and their addresses. */
    KVK,
    /** Persons: only where the municipality has an authorisation for this purpose. */
    BRP;

    /** As it stands in settings and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be asked by this. Never by the name of somebody: what is asked with GET stands in an address. */
    public boolean takes(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Address _ -> true;
            case Lookup.TradeNumber _ -> this == KVK;
        };
    }
}
