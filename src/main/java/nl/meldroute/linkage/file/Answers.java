package nl.meldroute.linkage.file;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Hit;
import nl.meldroute.linkage.Register;

/** The answers to many questions, on all processors, with what each cost. */
final class Answers {
    private static final int AT_ONCE = 64;
    private final Register register;
    private final List<Entry> questions;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    Answers(Register register, List<Entry> questions) {
        this.register = register;
        this.questions = questions;
    }

    /**
     * In the order of the questions.
     *
     * @param nanos processor time of each, the reasons included
     */
    record All(List<List<Hit>> hits, long[] nanos) {}

    All all() {
        long[] nanos = new long[questions.size()];
        int parts = (questions.size() + AT_ONCE - 1) / AT_ONCE;
        List<List<List<Hit>>> found = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> part(part * AT_ONCE, nanos))
                .toList();
        List<List<Hit>> hits = new ArrayList<>();
        found.forEach(hits::addAll);
        return new All(hits, nanos);
    }

    private List<List<Hit>> part(int from, long[] nanos) {
        Register.Search search = register.search();
        List<List<Hit>> hits = new ArrayList<>();
        for (int at = from; at < Math.min(questions.size(), from + AT_ONCE); at++) {
            long before = threads.getCurrentThreadCpuTime();
            hits.add(search.find(questions.get(at)));
            nanos[at] = threads.getCurrentThreadCpuTime() - before;
        }
        return hits;
    }
}
