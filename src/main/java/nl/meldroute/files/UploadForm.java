package nl.meldroute.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form with files after it was read: its fields as those of any other form, its files apart. */
public final class UploadForm extends HttpServletRequestWrapper implements AutoCloseable {
    private static final String UPLOADS = UploadForm.class.getName();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<Upload> uploads = new ArrayList<>();

    UploadForm(HttpServletRequest request) {
        super(request);
        request.setAttribute(UPLOADS, uploads);
    }

    /** The files that came with this request; none where the form was sent without. */
    public static List<Upload> uploads(HttpServletRequest request) {
        return request.getAttribute(UPLOADS) instanceof List<?> all
                ? all.stream()
                        .filter(Upload.class::isInstance)
                        .map(Upload.class::cast)
                        .toList()
                : List.of();
    }

    void add(String field, String value) {
        fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
    }

    void add(Upload upload) {
        uploads.add(upload);
    }

    int count() {
        return uploads.size();
    }

    int fields() {
        return fields.size();
    }

    /** How much of its files is kept. */
    long bytes() {
        return uploads.stream()
                .filter(upload -> upload.refusal().isEmpty())
                .mapToLong(Upload::size)
                .sum();
    }

    @Override
    public @Nullable String getParameter(String name) {
        List<String> values = fields.get(name);
        return values == null ? super.getParameter(name) : values.getFirst();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = fields.get(name);
        return values == null ? super.getParameterValues(name) : values.toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        fields.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    /** What came in is gone with the request. */
    @Override
    public void close() {
        uploads.forEach(Upload::delete);
    }
}
