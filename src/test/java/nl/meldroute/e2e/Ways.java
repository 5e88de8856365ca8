package nl.meldroute.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * In which ways a story is walked: scripts, width, and what each walk needs besides. A build walks the first and the last, which
 * differ most; {@code bin/check --long} walks all ({@code -Dways.all=true}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "scripts {0}, {1} px")
@ArgumentsSource(Ways.Rows.class)
@interface Ways {
    /** A row for each, its values parted by commas. */
    String[] value();

    /** Reads the rows. */
    class Rows implements ArgumentsProvider, AnnotationConsumer<Ways> {
        private List<String> rows = List.of();

        @Override
        public void accept(Ways ways) {
            rows = List.of(ways.value());
        }

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            List<String> walked = Boolean.getBoolean("ways.all") ? rows : List.of(rows.getFirst(), rows.getLast());
            return walked.stream().map(row -> Arguments.of((Object[]) row.split(",\\s*")));
        }
    }
}
