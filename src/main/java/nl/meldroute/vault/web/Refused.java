package nl.meldroute.vault.web;

import java.util.Optional;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Rekeying;

/** Says at which field what was wrong, where something with the keys was not done. */
final class Refused {
    static final String PASSPHRASE = "passphrase";
    static final String FILE = "file";

    private Refused() {}

    /** The form with what is wrong; empty where it was done, or there is nothing to type. */
    static Optional<Form> form(Form form, Rekeying outcome) {
        return switch (outcome) {
            case Rekeying.Done _, Rekeying.NotAHolder _ -> Optional.empty();
            case Rekeying.Wrong _ -> Optional.of(form.wrong(PASSPHRASE, "vault.wrong"));
            case Rekeying.TryLater(long seconds) -> Optional.of(form.wrong(PASSPHRASE, "vault.wait", seconds));
            case Rekeying.Changed _ -> Optional.of(form.wrong(PASSPHRASE, "vault.changed"));
            case Rekeying.NotTheFile _ -> Optional.of(form.wrong(FILE, "vault.file.not"));
            case Rekeying.OfAnother _ -> Optional.of(form.wrong(FILE, "vault.file.another"));
            case Rekeying.Altered _ -> Optional.of(form.wrong(FILE, "vault.file.altered"));
        };
    }
}
