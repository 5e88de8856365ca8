package nl.meldroute.files;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import nl.meldroute.files.rules.FileName;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.files.store.SpooledFile;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads a form with files as it comes in: each file goes encrypted to the folder at once, under a key that lives as long as the
 * request. Neither memory nor disk holds one in the clear. One that is too large or too many is read on and left out, so that the
 * others and what was typed are not lost.
 */
@Component
public class Spool {
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final long SMALL = 1 << 20;
    private static final int MOST_PARTS = 500;
    private static final int MOST_FIELDS = 30;
    private static final int MOST_FILES = 2 * Limits.OF_DRAFT;
    private static final int LONGEST_FIELD = 1 << 17;
    /** A name of 255 letters of any script fits in. */
    private static final int LONGEST_HEAD = 4_096;

    private static final int AT_ONCE = 20;
    /** As much as a draft may have. */
    private static final long KEPT = (long) Limits.OF_DRAFT * Limits.LARGEST;
    /** Of more than this nothing is read: it is no form of ours. */
    private static final long LARGEST_FORM = 2_000L * Limits.MEGABYTE;

    private final SealedFolder folder;
    private final long kept;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Autowired
    Spool(SealedFolder folder) {
        this(folder, KEPT);
    }

    /** That keeps another number of bytes of one form. */
    Spool(SealedFolder folder, long kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /** Whether this is a form with files. */
    public static boolean isMultipart(HttpServletRequest request) {
        return JakartaServletFileUpload.isMultipartContent(request);
    }

    /** Whether it is no larger than a form without files may be. */
    public static boolean isSmall(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= SMALL;
    }

    /** Goes on with the form, as one of which the fields can be asked; where it can't be read the answer says so. */
    public void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        UploadForm read;
        try {
            read = read(request);
        } catch (TooLarge more) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (IOException broken) {
            LOG.warn("A form with a file was broken off: {}", broken.getClass().getName());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (UploadForm form = read) {
            chain.doFilter(form, response);
        }
    }

    /**
     * The form, in its turn when many come at once. Throws where it is none, or was broken off; {@link TooLarge} where it is not
     * even read.
     */
    public UploadForm read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_FORM) {
            throw new TooLarge();
        }
        turns.acquireUninterruptibly();
        UploadForm form = new UploadForm(request);
        try {
            parts(request, form);
            return form;
        } catch (IOException | RuntimeException broken) {
            form.close();
            throw broken;
        } finally {
            turns.release();
        }
    }

    private void parts(HttpServletRequest request, UploadForm form) throws IOException {
        JakartaServletFileUpload<?, ?> reader = new JakartaServletFileUpload<>();
        reader.setHeaderCharset(StandardCharsets.UTF_8);
        reader.setMaxSize(LARGEST_FORM);
        reader.setMaxPartHeaderSize(LONGEST_HEAD);
        FileItemInputIterator parts = reader.getItemIterator(request);
        for (int count = 0; parts.hasNext(); count++) {
            if (count >= MOST_PARTS || form.fields() > MOST_FIELDS) {
                throw new IOException("A form of ours has fewer fields");
            }
            part(parts.next(), form);
        }
    }

    private void part(FileItemInput part, UploadForm form) throws IOException {
        try (InputStream in = part.getInputStream()) {
            if (part.isFormField()) {
                byte[] value = in.readNBytes(LONGEST_FIELD);
                in.skip(Long.MAX_VALUE);
                form.add(part.getFieldName(), new String(value, StandardCharsets.UTF_8));
                return;
            }
            String name = name(part.getName());
            Path to = folder.spooled();
            SpooledFile file = SpooledFile.of(in, to, room(form));
            if (name.isEmpty() && file.size() == 0) {
                // The browser sends this where no file was chosen.
                file.delete();
            } else {
                form.add(new Upload(name, file, refusal(form, file)));
            }
        }
    }

    /** How much of the next file is kept. */
    private long room(UploadForm form) {
        return form.count() >= MOST_FILES ? 0 : Math.min(Limits.LARGEST, kept - form.bytes());
    }

    private @Nullable Refusal refusal(UploadForm form, SpooledFile file) {
        if (file.lost()) {
            return Refusal.FULL;
        }
        if (file.size() > Limits.LARGEST) {
            return Refusal.TOO_LARGE;
        }
        if (file.size() <= room(form)) {
            return null;
        }
        return form.count() >= MOST_FILES ? Refusal.TOO_MANY : Refusal.TOO_MUCH;
    }

    /** More than is read on: it is no form of ours. */
    public static final class TooLarge extends IOException {
        TooLarge() {
            super("A form of this size is not read");
        }
    }

    private static String name(@Nullable String given) {
        return given == null ? "" : FileName.clean(given);
    }
}
