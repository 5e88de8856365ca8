package nl.meldroute.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.baseregisters.BaseRegister;
import nl.meldroute.baseregisters.BaseRegisters;
import nl.meldroute.baseregisters.Looked;
import nl.meldroute.baseregisters.Lookup;
import nl.meldroute.linkage.Band;
import nl.meldroute.sources.Inquiry.Found;
import nl.meldroute.sources.Inquiry.Value;
import nl.meldroute.sources.rules.Lookups;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What base registers say. What was asked and answered is kept with the signal alone. */
@Component
class Wire {
    /** A register of the country speaks Dutch, as what a file says stays as it was written. */
    private static final Locale DUTCH = Locale.of("nl");

    private final BaseRegisters registers;
    private final MessageSource texts;

    Wire(BaseRegisters registers, MessageSource texts) {
        this.registers = registers;
        this.texts = texts;
    }

    Set<BaseRegister> connected() {
        return registers.on();
    }

    /** What the register has; empty where it does not answer, or can't be asked by this. */
    Optional<List<Found>> find(BaseRegister register, Map<String, String> facts) {
        Optional<Lookup> lookup =
                Lookups.of(register, facts).filter(_ -> connected().contains(register));
        return lookup.flatMap(asked -> switch (registers.ask(register, asked)) {
            case Looked.Known(List<Looked.Row> rows) ->
                Optional.of(rows.stream().map(this::found).toList());
            case Looked.Unreachable _ -> Optional.empty();
        });
    }

    private Found found(Looked.Row row) {
        List<Value> values = row.details().stream()
                .map(detail -> new Value(label(detail.field()), detail.value()))
                .toList();
        return new Found(values, Band.STRONG.code(), List.of(), false);
    }

    private String label(String field) {
        return Optional.ofNullable(texts.getMessage("sources.connection.field." + field, null, DUTCH))
                .orElse(field);
    }
}
