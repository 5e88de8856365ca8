package nl.meldroute;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what production lacks, in sentences instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StartRefused refused) {
        return new FailureAnalysis(
                "Meldroute does not start:\n  " + String.join("\n  ", refused.sentences()),
                "Set what is missing and start again. MELDROUTE_MODE=demo starts a municipality with invented people.",
                refused);
    }
}
