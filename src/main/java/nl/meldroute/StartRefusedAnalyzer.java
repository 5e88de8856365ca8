package nl.meldroute;

import nl.meldroute.kernel.StartRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what stands in the way of a start, in sentences instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StartRefused refused) {
        return new FailureAnalysis(
                "Meldroute does not start:\n  " + String.join("\n  ", refused.sentences()),
                "Put this right and start again; deploy/environment.md explains every setting."
                        + " MELDROUTE_MODE=demo starts a municipality with invented people.",
                refused);
    }
}
