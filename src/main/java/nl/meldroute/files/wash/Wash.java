package nl.meldroute.files.wash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Makes a clean copy of one file: what can be seen of it, and nothing else. The first argument is the kind, a second one how
 * many seconds it has. The file comes in by the input and the copy goes out by the output. It runs alone, in a process without network and with little memory: what a
 * file that was made to do harm breaks here, it breaks here only.
 */
public final class Wash {
    /** How it ends where no copy can be made. */
    public static final int REFUSED = 2;

    /** How it ends where it could not go on, or where there was no end to it. */
    public static final int BROKE = 4;

    /** How it ends where a document has more pages than are copied. */
    public static final int TOO_LONG = 5;

    /** The kind of a picture that becomes a small one for every page. */
    public static final String SMALL = "small";

    /** How long it works on one file. It keeps to that by itself: who started it may be gone. */
    public static final long PATIENCE_SECONDS = 60;

    private Wash() {}

    public static void main(String[] arguments) throws IOException {
        CompletableFuture.delayedExecutor(patience(arguments), TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(BROKE));
        // What a library may say would end up in the copy.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        ImageIO.setUseCache(false);
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(clean(arguments[0], System.in.readAllBytes()));
        } catch (TooLong pages) {
            System.exit(TOO_LONG);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            System.exit(REFUSED);
        } catch (Error broken) {
            System.exit(BROKE);
        }
        System.exit(0);
    }

    private static long patience(String... arguments) {
        return arguments.length > 1 ? Long.parseLong(arguments[1]) : PATIENCE_SECONDS;
    }

    static byte[] clean(String kind, byte[] file) throws IOException {
        return switch (kind) {
            case "jpg", "png" -> new Picture(kind).clean(file);
            case SMALL -> Emblem.clean(file);
            case "pdf" -> new Pages().clean(file);
            case "txt" -> PlainText.clean(file);
            default -> throw new IOException("Not a kind that is made clean");
        };
    }
}
