package nl.meldroute.ui;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An address as a square that a phone reads, to be drawn by the page.
 *
 * @param size of the square in dots, with the empty edge that a reader needs
 * @param path of the dots, for an SVG
 */
public record QrSquare(int size, String path) {
    private static final int EDGE = 4;

    /** Of any text, most of all an address. */
    public static QrSquare of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size * code.size)
                .filter(dot -> code.getModule(dot % code.size, dot / code.size))
                .mapToObj(dot -> "M%d %dh1v1h-1z".formatted(dot % code.size + EDGE, dot / code.size + EDGE))
                .collect(Collectors.joining());
        return new QrSquare(code.size + 2 * EDGE, path);
    }
}
