package nl.meldroute;

import java.util.List;

/** Production lacks something without which it must not run. */
class StartRefused extends RuntimeException {
    private final List<String> sentences;

    StartRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    List<String> sentences() {
        return sentences;
    }
}
