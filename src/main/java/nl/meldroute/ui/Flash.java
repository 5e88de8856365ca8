package nl.meldroute.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What just happened, said once on the page that follows a POST. It travels in an encrypted cookie, since a reporter has no
 * session; it holds a message key and words that may stand on any page (a number, a date), never a name.
 */
@Component
public class Flash {
    /** Request attribute: a message for the page that is being made now. */
    public static final String NOW = Flash.class.getName() + ".now";

    private static final String COOKIE = "mr-said";
    private static final String SEPARATOR = "\u001f";
    private static final String ALONG = "along";
    /** Key, undo, whether a form goes along, and path and words of the link come before the words. */
    private static final int WORDS = 5;

    private final KeyBox box;

    Flash(KeyFile keyFile) {
        this.box = keyFile.box("flash");
    }

    /**
     * A message for the next page.
     *
     * @param key of the message
     * @param words that fill its places
     * @param undo path of a POST that takes the act back, if it can be
     * @param along whether what stands in the form of the page goes along with that, so that it can be kept
     * @param more a page that says more of it, if there is one
     */
    public record Message(
            String key,
            List<String> words,
            @Nullable String undo,
            boolean along,
            @Nullable Link more) {
        public static Message of(String key, String... words) {
            return new Message(key, List.of(words), null, false, null);
        }

        public Message withUndo(String path) {
            return new Message(key, words, path, false, more);
        }

        /** The same on a page with a form in which somebody may be typing. */
        public Message withUndoBesideForm(String path) {
            return new Message(key, words, path, true, more);
        }

        public Message withMore(String path, String label) {
            return new Message(key, words, undo, along, new Link(path, label));
        }
    }

    /**
     * A link under a message; its words have the same places.
     *
     * @param key of its words
     */
    public record Link(String path, String key) {}

    public void say(HttpServletRequest request, HttpServletResponse response, Message message) {
        Link more = message.more();
        String text = String.join(
                SEPARATOR,
                message.key(),
                message.undo() == null ? "" : message.undo(),
                message.along() ? ALONG : "",
                more == null ? "" : more.path(),
                more == null ? "" : more.key());
        String all = message.words().isEmpty() ? text : text + SEPARATOR + String.join(SEPARATOR, message.words());
        Cookies.set(request, response, COOKIE, box.lockWords(all, COOKIE));
    }

    /** The message that waits, taken away so that it is said once. */
    public Optional<Message> take(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(NOW) instanceof Message now) {
            return Optional.of(now);
        }
        Optional<Message> message = waiting(request);
        message.ifPresent(_ -> Cookies.clear(request, response, COOKIE));
        return message;
    }

    /** Whether there is a message for the page that is being made now. */
    public boolean waits(HttpServletRequest request) {
        return waiting(request).isPresent();
    }

    private Optional<Message> waiting(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(value -> box.unlockWords(value, COOKIE))
                .filter(Flash::whole)
                .map(Flash::parse);
    }

    /** Not one of a version that knew fewer parts. */
    private static boolean whole(String text) {
        return text.split(SEPARATOR, -1).length >= WORDS;
    }

    private static Message parse(String text) {
        List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
        String undo = parts.get(1);
        boolean along = parts.get(2).equals(ALONG);
        Link more = parts.get(3).isEmpty() ? null : new Link(parts.get(3), parts.get(4));
        List<String> words = parts.subList(WORDS, parts.size());
        return new Message(parts.get(0), words, undo.isEmpty() ? null : undo, along, more);
    }
}
