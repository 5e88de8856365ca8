package nl.meldroute.sources.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meldroute.baseregisters.BaseRegister;
import nl.meldroute.baseregisters.Lookup;
import nl.meldroute.linkage.Field;
import org.jspecify.annotations.Nullable;

/** By what a base register is asked: a house with its postcode, or a number of the trade register; never a name. */
public final class Lookups {
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})\\s*([A-Z]{2})");
    private static final Pattern HOUSE =
            Pattern.compile("0*([1-9][0-9]{0,4})[\\s-]*([A-Za-z])?(?:[\\s/-]*([0-9A-Za-z]{1,4}))?");
    private static final Pattern TRADE = Pattern.compile("[0-9]{8}");

    private Lookups() {}

    /** Empty where the facts, by column of the engine, are not enough for this register. */
    public static Optional<Lookup> of(BaseRegister register, Map<String, String> facts) {
        return Stream.of(trade(facts), address(facts))
                .flatMap(Optional::stream)
                .filter(register::takes)
                .findFirst();
    }

    private static Optional<Lookup> trade(Map<String, String> facts) {
        String number = facts.getOrDefault(Field.KVK_NUMBER.column(), "").replaceAll("\\s", "");
        return TRADE.matcher(number).matches() ? Optional.of(new Lookup.TradeNumber(number)) : Optional.empty();
    }

    private static Optional<Lookup> address(Map<String, String> facts) {
        Matcher code = POSTCODE.matcher(
                facts.getOrDefault(Field.POSTCODE.column(), "").strip().toUpperCase(Locale.ROOT));
        Matcher house = HOUSE.matcher(
                facts.getOrDefault(Field.HOUSE_NUMBER.column(), "").strip());
        if (!code.matches() || !house.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Lookup.Address(
                code.group(1) + code.group(2),
                Integer.parseInt(house.group(1)),
                upper(house.group(2)),
                upper(house.group(3))));
    }

    private static String upper(@Nullable String part) {
        return part == null ? "" : part.toUpperCase(Locale.ROOT);
    }
}
