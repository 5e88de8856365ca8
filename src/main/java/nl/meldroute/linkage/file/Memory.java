package nl.meldroute.linkage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process used at most. */
final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int KIB = 1024;

    private Memory() {}

    /** In bytes: of the whole process where the system tells, else what Java holds. */
    static long peak() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                    .findFirst()
                    .orElseGet(Memory::held);
        } catch (IOException untold) {
            return held();
        }
    }

    private static long held() {
        return Runtime.getRuntime().totalMemory();
    }
}
