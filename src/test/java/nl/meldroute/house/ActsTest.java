package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.intake.Entry;
import nl.meldroute.oversight.rules.Kind;
import org.junit.jupiter.api.Test;

/** Every act that the product writes on the audit is of one kind, and has words: who adds one decides what the privacy officer reads. */
class ActsTest {
    /** Acts of which the name is made elsewhere: which there are. Another way of making one stands here first. */
    private static final Map<String, Set<String>> MADE = Map.ofEntries(
            // What is done in steps 3, 4 and 5, by the entries of those steps.
            Map.entry(
                    "\"signal.\" + kind.code()",
                    signal(
                            Entry.Kind.ENQUIRED,
                            Entry.Kind.ENQUIRY_READ,
                            Entry.Kind.ENQUIRY_AGAIN,
                            Entry.Kind.ENQUIRY_WITHDRAWN,
                            Entry.Kind.SOURCE_ASKED,
                            Entry.Kind.SOURCE_SHOWN,
                            Entry.Kind.SOURCE_KEPT)),
            Map.entry(
                    "\"signal.\" + done.kind().code()",
                    signal(
                            Entry.Kind.POLICE_CALLED,
                            Entry.Kind.TOLD,
                            Entry.Kind.NOT_TOLD,
                            Entry.Kind.CONSULTED,
                            Entry.Kind.REMINDED,
                            Entry.Kind.REACTED,
                            Entry.Kind.RETRACTED)),
            Map.entry("verdict.act()", Set.of("match.same", "match.different", "match.unsure")),
            Map.entry("Verdict.LOOKED.act()", Set.of("match.looked")),
            Map.entry(
                    "change.act()",
                    Stream.of(SignInLog.Change.values())
                            .map(SignInLog.Change::act)
                            .collect(Collectors.toSet())),
            // Destroyed again after a restore: as it was on the list.
            Map.entry("line.act()", Set.of("signal.erase", "names.erase", "envelope.erase")),
            // Read back, not written.
            Map.entry("row.getString(\"action\")", Set.of()),
            // Handed on as it was called: by its callers, of which every text is looked at below.
            Map.entry("act", Set.of()),
            Map.entry("action", Set.of()));

    /** What looks like an act and is handed to what writes one. */
    private static final String HANDED_ON =
            "(?s).*\"((?:signal|match|subject|vault|glass|parameters|envelope)\\.[a-z-]+)\".*|verdict\\.act\\(\\)";

    private static Set<String> signal(Entry.Kind... kinds) {
        return Stream.of(kinds).map(kind -> "signal." + kind.code()).collect(Collectors.toSet());
    }

    private static Set<String> written() {
        List<Path> files = SourceFiles.under("src/main/java", ".java").stream()
                .filter(file -> SourceFiles.read(file)
                        .matches("(?s).*(import nl\\.meldroute\\.audit\\.Act;|package nl\\.meldroute\\.audit;).*"))
                .toList();
        Set<String> acts = new TreeSet<>();
        names(files).forEach(name -> acts.addAll(MADE.getOrDefault(name, Set.of(name))));
        return acts;
    }

    /** The names as they stand in the source: a text, or the expression that makes one. */
    private static Collection<String> names(List<Path> files) {
        Set<String> names = new TreeSet<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            task.parse().forEach(unit -> unit.accept(new Names(names), null));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return names;
    }

    private static final class Names extends TreeScanner<Void, Void> {
        private final Set<String> names;
        private final Map<String, String> constants = new HashMap<>();

        private Names(Set<String> names) {
            this.names = names;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
            constants.clear();
            return super.visitCompilationUnit(unit, null);
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            if (field.getInitializer() instanceof LiteralTree text) {
                constants.put(field.getName().toString(), String.valueOf(text.getValue()));
            }
            return super.visitVariable(field, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            switch (call.getMethodSelect().toString()) {
                case "Act.on" -> add(call.getArguments().get(1));
                case "Act.of" -> add(call.getArguments().getFirst());
                // Texts that are handed to what writes an act of them.
                case "around.wrote",
                        "log.changed",
                        "rewrite",
                        "record",
                        "noted",
                        "once",
                        "done",
                        "proof.of",
                        "keyring.unlock" -> call.getArguments().forEach(this::addText);
                default -> {}
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            if (made.getIdentifier().toString().equals("Act")) {
                add(made.getArguments().getFirst());
            }
            return super.visitNewClass(made, null);
        }

        private void addText(ExpressionTree given) {
            if (given.toString().matches(HANDED_ON)) {
                add(given);
            }
        }

        private void add(ExpressionTree given) {
            switch (given) {
                case LiteralTree text -> names.add(String.valueOf(text.getValue()));
                case ConditionalExpressionTree either -> {
                    add(either.getTrueExpression());
                    add(either.getFalseExpression());
                }
                default -> names.add(constants.getOrDefault(given.toString(), given.toString()));
            }
        }
    }

    @Test
    void every_act_is_of_one_kind() {
        assertThat(written())
                .hasSizeGreaterThan(80)
                .allSatisfy(act -> assertThat(Stream.of(Kind.values())
                                .filter(kind -> kind.acts().contains(act)))
                        .as(act)
                        .hasSize(1));
    }

    @Test
    void every_kind_of_entry_that_is_written_as_an_act_is_known() {
        assertThat(MADE.values().stream().flatMap(Set::stream))
                .allSatisfy(act -> assertThat(Kind.known(act)).as(act).isPresent());
    }

    @Test
    void every_act_of_a_kind_has_words_in_both_languages() {
        Map<String, Predicate<String>> languages =
                Map.of("nl", LanguageFiles.read("nl")::containsKey, "en", LanguageFiles.read("en")::containsKey);
        languages.forEach((language, has) -> assertThat(Stream.of(Kind.values()).flatMap(kind -> kind.acts().stream()))
                .as(language)
                .isNotEmpty()
                .allMatch(act -> has.test("desk.act." + act) != has.test("oversight.act." + act)));
    }

    @Test
    void a_new_act_is_found() {
        assertThat(Kind.known("signal.painted")).isEmpty();
        assertThat(Kind.of("signal.painted", false)).isEqualTo(Kind.OTHER);
        assertThat(Kind.of("signal.read", true)).isEqualTo(Kind.REFUSED);
    }
}
