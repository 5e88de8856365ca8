package nl.meldroute.vault.web;

import java.util.Optional;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Rekeying;

/** What the pages of the keys say alike: at which field what was wrong, and what was done. */
final class Refused {
    static final String PASSPHRASE = "passphrase";
    static final String FILE = "file";

    private Refused() {}

    /** The form with a word at each of these fields that was left empty. */
    static Form empty(Form form, String... asked) {
        Form checked = form;
        for (String field : asked) {
            if (checked.blank(field)) {
                checked = checked.wrong(field, field.equals(FILE) ? "vault.file.empty" : "vault.passphrase.empty");
            }
        }
        return checked;
    }

    /** What is said when it was done, unless something could not move along. */
    static Flash.Message said(int broken, String otherwise) {
        return broken > 0
                ? Flash.Message.of("vault.renewed.broken", String.valueOf(broken))
                : Flash.Message.of(otherwise);
    }

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
