package nl.meldroute.policy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in one sentence why the product does not start with this edition. */
final class BrokenEditionAnalyzer extends AbstractFailureAnalyzer<BrokenEditionException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenEditionException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Mend the policy edition, or name another: meldroute.policy.", cause);
    }
}
