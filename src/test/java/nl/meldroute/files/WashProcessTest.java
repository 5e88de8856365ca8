package nl.meldroute.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.meldroute.files.rules.Copy;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.files.wash.Wash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Ontwerpregel: bestanden van vreemden gaan alleen open in een apart proces, zonder netwerk en met weinig geheugen")
class WashProcessTest {
    private static final List<String> APART = List.of("unshare", "--user", "--map-root-user", "--net");
    private static final long PATIENCE = 60;
    private final WashProcess wash = new WashProcess(APART);

    @Test
    void a_copy_comes_out_of_it() {
        assertThat(wash.wash(FileKind.JPEG, Samples.photo("Iemand")))
                .isInstanceOfSatisfying(
                        WashProcess.Washed.class,
                        washed -> assertThat(Samples.seen(washed.copy()).getHeight())
                                .isEqualTo(60));
        assertThat(wash.wash(FileKind.PDF, Samples.document(2, "A", "B"))).isInstanceOf(WashProcess.Washed.class);
    }

    @Test
    void what_is_broken_breaks_there_and_nowhere_else() {
        Random random = new Random(7);
        byte[] noise = new byte[5_000];
        random.nextBytes(noise);
        for (FileKind kind : List.of(FileKind.JPEG, FileKind.PNG, FileKind.PDF)) {
            assertThat(wash.wash(kind, noise)).isInstanceOf(WashProcess.Refused.class);
        }
    }

    @Test
    void what_takes_too_much_memory_ends_there() {
        assertThat(new WashProcess(APART, Greedy.class, PATIENCE).wash(FileKind.TEXT, new byte[1]))
                .isInstanceOf(WashProcess.Refused.class);
    }

    @Test
    void a_document_that_goes_deeper_than_there_is_room_has_no_copy_and_is_not_tried_again() {
        assertThat(wash.wash(FileKind.PDF, Samples.deep(100_000))).isEqualTo(new WashProcess.Refused(Copy.FAILED));
    }

    @Test
    void to_what_has_no_end_and_to_what_breaks_the_program_an_end_is_made() {
        assertThat(new WashProcess(APART, Endless.class, 1).wash(FileKind.TEXT, new byte[1]))
                .isInstanceOf(WashProcess.Broke.class);
        assertThat(new WashProcess(APART, Crash.class, PATIENCE).wash(FileKind.TEXT, new byte[1]))
                .isInstanceOf(WashProcess.Broke.class);
    }

    @Test
    void it_ends_by_itself_when_who_started_it_is_gone() throws IOException, InterruptedException {
        Process left = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Wash.class.getName(),
                        "pdf",
                        "1")
                .start();
        try {
            assertThat(left.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            assertThat(left.exitValue()).isEqualTo(Wash.BROKE);
        } finally {
            left.destroyForcibly();
        }
    }

    @Test
    void it_reaches_no_network_not_even_this_machine() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            byte[] port = Integer.toString(listening.getLocalPort()).getBytes(StandardCharsets.US_ASCII);
            assertThat(new WashProcess(List.of(), Caller.class, PATIENCE).wash(FileKind.TEXT, port))
                    .as("without being set apart it would")
                    .isInstanceOf(WashProcess.Washed.class);
            assertThat(new WashProcess(APART, Caller.class, PATIENCE).wash(FileKind.TEXT, port))
                    .isInstanceOf(WashProcess.Refused.class);
        }
    }

    @Test
    void where_it_cannot_be_set_apart_no_copy_is_made() {
        assertThat(new WashProcess(List.of("no-such-program")).wash(FileKind.TEXT, Samples.text("woorden")))
                .isInstanceOf(WashProcess.NotNow.class);
        assertThat(new WashProcess(List.of("false")).wash(FileKind.TEXT, Samples.text("woorden")))
                .isInstanceOf(WashProcess.NotNow.class);
    }

    /** Takes memory until there is none. */
    static final class Greedy {
        private Greedy() {}

        public static void main(String[] arguments) {
            byte[] all = new byte[Limits.MEGABYTE];
            for (int twice = 0; twice < 11; twice++) {
                all = Arrays.copyOf(all, 2 * all.length);
            }
            System.out.write(all.length);
        }
    }

    /** Never ready. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    /** Ends as a JVM does that was broken by what it read. */
    static final class Crash {
        private Crash() {}

        public static void main(String[] arguments) {
            Runtime.getRuntime().halt(134);
        }
    }

    /** Calls this machine at the port that it reads. */
    static final class Caller {
        private Caller() {}

        public static void main(String[] arguments) throws IOException {
            int port = Integer.parseInt(new String(System.in.readAllBytes(), StandardCharsets.US_ASCII));
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
                System.exit(0);
            } catch (IOException unreachable) {
                System.exit(2);
            }
        }
    }
}
