package nl.meldroute.backup;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What somebody types who is at the machine. */
@FunctionalInterface
interface Typing {
    int LONGEST = 4096;

    /** A line that is shown nowhere; empty where nobody types. Whoever asked wipes it. */
    char[] secret() throws IOException;

    /** At the console, without echo; where there is none, what is given to the program. */
    static Typing here() {
        Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        return console.<Typing>map(found -> () -> {
                    char[] typed = found.readPassword();
                    return typed == null ? new char[0] : typed;
                })
                .orElseGet(() -> given(new FileInputStream(FileDescriptor.in)));
    }

    /** A line of what is given; byte by byte, so that no buffer keeps it. */
    static Typing given(InputStream from) {
        return () -> {
            byte[] line = new byte[LONGEST];
            int length = 0;
            for (int one = from.read(); one >= 0 && one != '\n' && length < LONGEST; one = from.read()) {
                line[length++] = (byte) one;
            }
            CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(line, 0, length));
            char[] typed = Arrays.copyOf(decoded.array(), decoded.limit());
            Arrays.fill(line, (byte) 0);
            Arrays.fill(decoded.array(), '\0');
            return typed;
        };
    }
}
