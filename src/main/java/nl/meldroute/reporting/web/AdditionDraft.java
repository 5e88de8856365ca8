package nl.meldroute.reporting.web;

import java.time.Instant;
import java.util.Optional;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Receipt;
import org.springframework.stereotype.Component;

/**
 * What a reporter was adding and did not send yet. Only the receipt code opens it: whoever comes to the same computer after the
 * page has shut sees nothing of it, and no row tells to which report it belongs.
 */
@Component
class AdditionDraft {
    private final Drafts drafts;
    private final Keeping keeping;

    AdditionDraft(Drafts drafts, Keeping keeping) {
        this.drafts = drafts;
        this.keeping = keeping;
    }

    /** As it was left, or empty; with the id by which it counts once. */
    Form form(Receipt.Opened receipt) {
        return find(receipt).map(AdditionDraft::form).orElseGet(Form::empty).withOnce();
    }

    /** The mark of what is kept. */
    String seen(Receipt.Opened receipt) {
        return KeptPage.ofAddition().seen(find(receipt).orElseGet(AdditionDraft::nothing));
    }

    Object keep(Optional<Receipt.Opened> receipt, Form form) {
        return keeping.keepAddition(receipt.map(DraftKey::ofAddition), form);
    }

    /** It was sent; what another tab is still writing stays. */
    void sent(Receipt.Opened receipt, Form form) {
        DraftKey key = DraftKey.ofAddition(receipt);
        find(receipt)
                .filter(found -> found.first(KeptPage.ONCE).equals(form.value(KeptPage.ONCE)))
                .ifPresent(_ -> drafts.drop(key));
    }

    private Optional<Answers> find(Receipt.Opened receipt) {
        return drafts.find(DraftKey.ofAddition(receipt)).map(Drafts.Found::answers);
    }

    private static Form form(Answers found) {
        return Form.empty()
                .with(KeptPage.ADDITION, found.first(KeptPage.ADDITION))
                .with(KeptPage.ONCE, found.first(KeptPage.ONCE));
    }

    private static Answers nothing() {
        return Answers.begin("", Instant.EPOCH);
    }
}
