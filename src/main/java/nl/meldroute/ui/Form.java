package nl.meldroute.ui;

import java.util.List;
import java.util.Map;

public final class Form {
    public static Form empty() {
        return new Form();
    }

    public static Form of(Map<String, List<String>> v) {
        return new Form();
    }

    public Form wrong(String f, String k) {
        return this;
    }
}
