package nl.meldroute.e2e;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.RunningSignIns;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Where the product leaves anything, but for its answers. Each place can be read whole, by whoever has the machine. */
final class Places {
    private static final long LARGEST = 64L << 20;
    private final Product product;
    private final ApplicationContext context;
    private final Instant since;

    Places(Product product, ApplicationContext context, Instant since) {
        this.product = product;
        this.context = context;
        this.since = since;
    }

    /** Something that was left there. */
    record Piece(String where, byte[] bytes) {
        static Piece of(String where, Object text) {
            return new Piece(where, String.valueOf(text).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** All the files of the data folder, with their names: tables, write-ahead log, statistics, logs of the server. */
    List<Piece> dataFolder() {
        product.superuser().sql("checkpoint").update();
        return files(product.home(), Instant.EPOCH);
    }

    /** What was written since into the folder for temporary files. */
    List<Piece> temporaryFolder() {
        return files(Path.of(System.getProperty("java.io.tmpdir")), since);
    }

    List<Piece> logs() {
        return product.overheard().logged().stream()
                .map(line -> Piece.of("log", line))
                .toList();
    }

    List<Piece> events() {
        return product.overheard().events().stream()
                .map(event -> Piece.of(event.getClass().getSimpleName(), Insides.of(event)))
                .toList();
    }

    /** As they came in, and what a reader of mail makes of them. */
    List<Piece> mails() {
        return Stream.of(product.mail().getReceivedMessages())
                .flatMap(mail -> Stream.of(raw(mail), read(mail)))
                .toList();
    }

    /** What the server keeps of who is signed in, as it would be written down. */
    List<Piece> sessions() {
        Stream<Piece> begunByOthers = managers()
                .flatMap(manager -> Stream.of(manager.findSessions()))
                .map(Session::getSession)
                .flatMap(session -> Collections.list(session.getAttributeNames()).stream()
                        .flatMap(name -> kept(name, session.getAttribute(name))));
        return Stream.concat(signIns(), begunByOthers).toList();
    }

    private Stream<Piece> signIns() {
        return Stream.of(Role.values())
                .flatMap(role -> product.bean(Accounts.class).inRole(role).stream())
                .flatMap(account -> product.bean(RunningSignIns.class).of(account.id()).stream())
                .map(one -> Piece.of("sign-in", Insides.of(one)));
    }

    /** Puts something into a session of nobody. */
    void keepInSession(String what) {
        managers().forEach(manager -> manager.createSession(null).getSession().setAttribute("planted", what));
    }

    private Stream<Manager> managers() {
        TomcatWebServer server = (TomcatWebServer) ((ServletWebServerApplicationContext) context).getWebServer();
        return Stream.of(server.getTomcat().getHost().findChildren()).map(child -> ((Context) child).getManager());
    }

    private static Stream<Piece> kept(String name, Object value) {
        Piece text = Piece.of("session " + name, name + Insides.of(value));
        if (!(value instanceof Serializable)) {
            return Stream.of(text);
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(value);
            return Stream.of(text, new Piece("session " + name + ", written down", bytes.toByteArray()));
        } catch (IOException notToBeWritten) {
            return Stream.of(text);
        }
    }

    private static Piece raw(MimeMessage mail) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return new Piece("mail", bytes.toByteArray());
        } catch (IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Piece read(MimeMessage mail) {
        try {
            return Piece.of("mail, read", mail.getSubject() + "\n" + mail.getContent());
        } catch (IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Piece> files(Path folder, Instant since) {
        List<Piece> pieces = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    pieces.add(Piece.of("name of a folder", path.getFileName()));
                    boolean programs = path.getFileName().toString().startsWith("postgresql-");
                    return programs ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && attributes.size() <= LARGEST
                            && attributes.lastModifiedTime().toInstant().isAfter(since)) {
                        pieces.add(Piece.of("name of a file", path.getFileName()));
                        pieces.add(new Piece(path.toString(), bytes(path)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException goneMeanwhile) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pieces;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException goneMeanwhile) {
            return new byte[0];
        }
    }
}
