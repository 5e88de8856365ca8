package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.meldroute.kernel.SlowWork;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Receipt;
import nl.meldroute.vault.Receipts;
import org.springframework.stereotype.Component;

/** Looks at a receipt code that was typed. One that was never given out costs as much time as one that was. */
@Component
class CodeCheck {
    private static final String CODE = "code";
    private final Receipts receipts;
    private final OwnReports reports;
    private final CodeTries tries;
    private final FollowCookie cookie;

    CodeCheck(Receipts receipts, OwnReports reports, CodeTries tries, FollowCookie cookie) {
        this.receipts = receipts;
        this.reports = reports;
        this.tries = tries;
        this.cookie = cookie;
    }

    /** The form with what is wrong with the code, or the receipt that it gave. */
    record Checked(Form form, Optional<Receipt.Opened> receipt) {
        static Checked wrong(Form form) {
            return new Checked(form, Optional.empty());
        }
    }

    /** Looks at the code in the form; a right one opens the report in this browser. */
    Checked check(HttpServletRequest request, HttpServletResponse response, Form form) {
        if (form.blank(CODE)) {
            return Checked.wrong(form.wrong(CODE, "reporting.follow.code.empty"));
        }
        if (SlowWork.crowded()) {
            return Checked.wrong(form.wrong(CODE, "reporting.follow.busy", SlowWork.LATER.toSeconds()));
        }
        Optional<Duration> wait = tries.begin(request);
        if (wait.isPresent()) {
            return Checked.wrong(
                    form.wrong(CODE, "reporting.follow.wait", wait.get().toSeconds() + 1));
        }
        Receipt.Opened receipt = receipts.read(form.value(CODE));
        if (!reports.known(receipt)) {
            return Checked.wrong(form.wrong(CODE, "reporting.follow.unknown"));
        }
        tries.right(request);
        cookie.write(request, response, receipt);
        return new Checked(form, Optional.of(receipt));
    }
}
