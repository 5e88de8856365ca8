import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes the libraries of a product again without compression: a start reads thousands of classes from them. */
class Stored {
    /** What is larger holds no classes, but programs that are compressed by themselves. */
    private static final long LARGEST = 12L << 20;

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            try (DirectoryStream<Path> libraries = Files.newDirectoryStream(Path.of(folder), "*.jar")) {
                for (Path library : libraries) {
                    if (Files.size(library) <= LARGEST) {
                        store(library);
                    }
                }
            }
        }
    }

    private static void store(Path library) throws IOException {
        Path written = library.resolveSibling(library.getFileName() + ".part");
        try (ZipFile from = new ZipFile(library.toFile());
                OutputStream file = Files.newOutputStream(written);
                ZipOutputStream to = new ZipOutputStream(file)) {
            to.setMethod(ZipOutputStream.STORED);
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                copy(from, entries.nextElement(), to);
            }
        }
        Files.move(written, library, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        byte[] content;
        try (InputStream in = from.getInputStream(entry)) {
            content = in.readAllBytes();
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setTime(entry.getTime());
        stored.setSize(content.length);
        stored.setCrc(sum.getValue());
        to.putNextEntry(stored);
        to.write(content);
        to.closeEntry();
    }
}
