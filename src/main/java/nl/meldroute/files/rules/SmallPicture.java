package nl.meldroute.files.rules;

import java.util.Optional;
import nl.meldroute.files.Limits;
import nl.meldroute.files.Unfit;

/**
 * Which picture may become a small one that goes with every page: PNG or JPEG, by what stands in it and not by its name. Nothing of it
 * is decoded here.
 */
public final class SmallPicture {
    /** The largest file that is looked at. */
    public static final int LARGEST = Limits.MEGABYTE;

    /** Pixels that are opened. */
    public static final long PIXELS = 4_000_000;

    /** Lower than this nobody sees anything. */
    public static final int LEAST = 24;

    /** What is made of it weighs no more: a page for reporters stays light. */
    public static final int WEIGHT = 15_000;

    private SmallPicture() {}

    /** Empty where a small one can be made of it. */
    public static Optional<Unfit> fault(byte[] content) {
        if (content.length > LARGEST) {
            return Optional.of(Unfit.TOO_LARGE);
        }
        Optional<PictureSize> size = size(content);
        if (size.isEmpty()) {
            return Optional.of(Unfit.NO_PICTURE);
        }
        if (size.get().pixels() > PIXELS) {
            return Optional.of(Unfit.TOO_MANY_PIXELS);
        }
        return size.get().height() < LEAST || size.get().width() < LEAST
                ? Optional.of(Unfit.TOO_LOW)
                : Optional.empty();
    }

    /** The kind that it is; empty where it is no picture. */
    public static Optional<FileKind> kind(byte[] content) {
        return FirstBytes.kind(content).filter(FileKind::picture);
    }

    /** How large it says it is; empty where it is no picture, or a broken one. */
    public static Optional<PictureSize> size(byte[] content) {
        return kind(content).flatMap(kind -> PictureSize.of(kind, content));
    }
}
