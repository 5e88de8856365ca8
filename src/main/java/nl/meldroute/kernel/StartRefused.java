package nl.meldroute.kernel;

import java.util.List;

/** The product can't or must not run like this. Each sentence says to an operator what to do; none holds a secret. */
public class StartRefused extends RuntimeException {
    private final List<String> sentences;

    public StartRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentences = List.of(sentence);
    }

    public StartRefused(String sentence) {
        this(List.of(sentence));
    }

    public List<String> sentences() {
        return sentences;
    }
}
