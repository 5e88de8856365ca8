package nl.meldroute.baseregisters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the base registers are; without an address one is off. */
@ConfigurationProperties("meldroute.registers")
record BaseRegisterSettings(
        @DefaultValue Place bag,
        @DefaultValue Place kvk,
        @DefaultValue Place brp) {
    /**
     * Where one of them is.
     *
     * @param url address of its interface; without it the register is off
     * @param key the key that the municipality was given for it
     */
    record Place(
            @DefaultValue("") String url, @DefaultValue("") String key) {
        boolean on() {
            return !url.isBlank();
        }

        @Override
        public String toString() {
            return "Place[" + (on() ? "on" : "off") + "]";
        }
    }

    Place of(BaseRegister register) {
        return switch (register) {
            case BAG -> bag;
            case KVK -> kvk;
            case BRP -> brp;
        };
    }
}
