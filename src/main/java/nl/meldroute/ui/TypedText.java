package nl.meldroute.ui;

public final class TypedText {
    private TypedText() {}

    public static String clean(String s) {
        return s;
    }
}
