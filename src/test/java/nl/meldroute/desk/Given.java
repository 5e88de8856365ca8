package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Decision;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.Sent;
import nl.meldroute.vault.Receipts;

/** Signals as invented people give them and colleagues handle them, all through real doors. */
class Given {
    private final Drafts drafts;
    private final Receipts receipts;
    private final Inbox inbox;
    private final Signals signals;

    Given(Drafts drafts, Receipts receipts, Inbox inbox, Signals signals) {
        this.drafts = drafts;
        this.receipts = receipts;
        this.inbox = inbox;
        this.signals = signals;
    }

    ASignal aSignal() {
        return new ASignal();
    }

    /** What one reporter tells, and what becomes of it. */
    final class ASignal {
        private final Map<String, List<String>> told = new LinkedHashMap<>(Map.of(
                "danger", List.of("no"),
                "story", List.of("Achttien mensen in een loods met drie bedden."),
                "place", List.of("Dorpsstraat 12, Lopik")));
        private String intervene = "no";
        private String seenAs = "service";
        private boolean minor;

        ASignal withDanger(String answer) {
            told.put("danger", List.of(answer));
            return this;
        }

        ASignal telling(String story) {
            told.put("story", List.of(story));
            return this;
        }

        ASignal ticking(String... signs) {
            told.put("sign", List.of(signs));
            return this;
        }

        ASignal fromBeforeTheStart() {
            told.put("for", List.of("resident"));
            told.put("how", List.of("before-start"));
            return this;
        }

        ASignal aboutAMinor() {
            minor = true;
            return this;
        }

        ASignal whereSomebodyHasToStepIn() {
            intervene = "yes";
            return this;
        }

        ASignal seenWhile(String role) {
            seenAs = role;
            return this;
        }

        /** Leaves the draft as it is, not sent. */
        ReportId leftAsDraft() {
            return type().report();
        }

        ReportId sent() {
            Typed typed = type();
            assertThat(drafts.send(typed.key(), receipts.make())).isInstanceOf(Sent.Done.class);
            return typed.report();
        }

        /** Taken up under this name; gives the number. */
        String takenUpBy(Account account, String name) {
            return takeUp(sent(), account, name);
        }

        String draftTakenUpBy(Account account, String name) {
            return takeUp(leftAsDraft(), account, name);
        }

        private String takeUp(ReportId id, Account account, String name) {
            return as(account, () -> {
                Signal read = inbox.read(id);
                Registration registration =
                        new Registration(name, Set.of(ExploitationForm.LABOUR), intervene, seenAs, "seen", "");
                Change change = inbox.takeUp(id, read.version(), registration);
                assertThat(change).isInstanceOf(Change.Done.class);
                return ((Change.Done) change).signal().numbered();
            });
        }

        private Typed type() {
            DraftKey key = drafts.begin("self");
            ReportId report = drafts.change(key, before -> {
                        var answers = before.with(List.copyOf(told.keySet()), told);
                        return minor
                                ? answers.withPerson(
                                        1, Map.of("description", List.of("meisje"), "minor", List.of("yes")))
                                : answers;
                    })
                    .orElseThrow()
                    .report();
            return new Typed(key, report);
        }
    }

    private record Typed(DraftKey key, ReportId report) {}

    /** The reporter gets an answer. */
    void answered(String number, Account account) {
        as(account, () -> {
            signals.answered(signals.signal(number).id(), "Wij hebben uw signaal bekeken.", false);
            return number;
        });
    }

    /** Nothing points to trafficking: no duties follow. */
    void decided(String number, Account account) {
        as(account, () -> {
            Signal signal = signals.signal(number);
            Decision decision = new Decision(GateOutcome.NO_INDICATION, null, Gate.Asks.NOTHING, Map.of());
            return signals.decided(signal.id(), signal.version(), decision);
        });
    }

    void closed(String number, Account account) {
        answered(number, account);
        as(account, () -> {
            Signal signal = signals.signal(number);
            return signals.close(signal.id(), signal.version(), new Closing("no-indication", "unknown"));
        });
    }

    List<String> several(int many, Account account) {
        List<String> numbers = new ArrayList<>();
        for (int nth = 1; nth <= many; nth++) {
            numbers.add(aSignal().takenUpBy(account, "Straat " + nth));
        }
        return numbers;
    }
}
