package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The admired codebases are small in the tail: no long file, no long method, few parameters. */
class SizesTest {
    private static final int FILE = 300;
    private static final int TEST_FILE = 400;
    private static final int METHOD = 30;
    private static final int PARAMETERS = 5;
    /** What Spring hands a controller is no choice of ours: request, response, path, form and model. */
    private static final int CONTROLLER_PARAMETERS = 6;

    @Test
    void no_file_is_long() {
        assertThat(SourceFiles.under("src/main/java", ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(FILE));
        assertThat(SourceFiles.under("src/test/java", ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(TEST_FILE));
    }

    @Test
    void no_method_is_long_or_takes_many_things() throws IOException {
        assertThat(tooLarge(SourceFiles.under("src/main/java", ".java"))).isEmpty();
    }

    @Test
    void nothing_is_suppressed_or_left_for_later() {
        assertThat(SourceFiles.under("src/main/java", ".java"))
                .allSatisfy(file -> assertThat(SourceFiles.read(file))
                        .as(file.toString())
                        .doesNotContain("@SuppressWarnings", "TODO", "FIXME", "UnsupportedOperationException"));
    }

    private static long lines(Path file) {
        return SourceFiles.read(file).lines().count();
    }

    private static List<String> tooLarge(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Methods extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap map = unit.getLineMap();
            long lines = map.getLineNumber(positions.getEndPosition(unit, method))
                    - map.getLineNumber(positions.getStartPosition(unit, method));
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            boolean record = owner instanceof ClassTree type && type.getKind() == Tree.Kind.RECORD;
            boolean controller = owner instanceof ClassTree type
                    && type.getSimpleName().toString().endsWith("Controller");
            int most = controller ? CONTROLLER_PARAMETERS : PARAMETERS;
            String where = unit.getSourceFile().getName() + ":" + method.getName();
            if (lines > METHOD && method.getBody() != null) {
                found.add(where + " has " + lines + " lines");
            }
            if (!record && method.getParameters().size() > most) {
                found.add(where + " takes " + method.getParameters().size());
            }
            return super.visitMethod(method, null);
        }
    }
}
