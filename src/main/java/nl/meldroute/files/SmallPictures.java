package nl.meldroute.files;

import java.util.List;
import java.util.Optional;
import nl.meldroute.files.rules.PictureSize;
import nl.meldroute.files.rules.Scan;
import nl.meldroute.files.rules.SmallPicture;
import nl.meldroute.files.wash.Wash;
import org.springframework.stereotype.Component;

/**
 * Makes a small picture for every page out of one that somebody brings. It is drawn anew by the program that makes clean copies, in a
 * process of its own; here nothing of it is decoded.
 */
@Component
public class SmallPictures {
    private final WashProcess wash;
    private final Clamd clamd;

    SmallPictures(WashProcess wash, Clamd clamd) {
        this.wash = wash;
        this.clamd = clamd;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** A picture that is light enough for every page. */
    public record Made(String mediaType, int width, int height, byte[] content) implements Outcome {}

    /** It can't become one. */
    public record Refused(Unfit why) implements Outcome {}

    /** No file was chosen. */
    public record Nothing() implements Outcome {}

    /** The program that draws it does not start now. */
    public record NotNow() implements Outcome {}

    /** Of the files of one form the first that holds something; pages ask for one. */
    public Outcome of(List<Upload> uploads) {
        Optional<Upload> chosen =
                uploads.stream().filter(upload -> upload.size() > 0).findFirst();
        if (chosen.isEmpty()) {
            return new Nothing();
        }
        // Of one that is far too large nothing was kept.
        boolean large = chosen.get().refusal().isPresent() || chosen.get().size() > SmallPicture.LARGEST;
        return large ? new Refused(Unfit.TOO_LARGE) : of(chosen.get().bytes());
    }

    private Outcome of(byte[] content) {
        Optional<Unfit> fault = SmallPicture.fault(content);
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        if (clamd.scan(content) == Scan.INFECTED) {
            return new Refused(Unfit.INFECTED);
        }
        return switch (wash.wash(Wash.SMALL, content)) {
            case WashProcess.Washed(byte[] copy) -> made(copy);
            case WashProcess.Refused _, WashProcess.Broke _ -> new Refused(Unfit.NO_PICTURE);
            case WashProcess.NotNow _ -> new NotNow();
        };
    }

    /** What comes out of the other process is looked at as well. */
    private static Outcome made(byte[] copy) {
        Optional<PictureSize> size = SmallPicture.size(copy);
        if (size.isEmpty() || copy.length > SmallPicture.WEIGHT) {
            return new Refused(Unfit.NO_PICTURE);
        }
        String mediaType = SmallPicture.kind(copy).orElseThrow().mediaType();
        return new Made(mediaType, size.get().width(), size.get().height(), copy);
    }
}
