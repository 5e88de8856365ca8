package nl.meldroute.files.wash;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import nl.meldroute.files.rules.SmallPicture;

/**
 * A picture so small that it can go with every page: as high as a line of a page needs on a fine screen, less where it weighs too
 * much. What is see-through stays so, as long as it is light enough.
 */
final class Emblem {
    /** Points on the screen of a fine display; the first that is light enough is taken. */
    private static final List<Integer> HEIGHTS = List.of(80, 64, 48, 40);

    /** So many times as wide as it is high, at most. */
    private static final int WIDE = 5;

    private Emblem() {}

    static byte[] clean(byte[] file) throws IOException {
        BufferedImage seen =
                Picture.upright(Picture.read(file), Picture.orientation(file), BufferedImage.TYPE_INT_ARGB);
        for (int height : HEIGHTS) {
            BufferedImage small = within(seen, WIDE * height, height);
            byte[] png = Picture.write(small, "png");
            if (png.length <= SmallPicture.WEIGHT) {
                return png;
            }
            byte[] jpg = Picture.write(onWhite(small), "jpg");
            if (opaque(small) && jpg.length <= SmallPicture.WEIGHT) {
                return jpg;
            }
        }
        // See-through and full of detail: on paper it stands on white as well.
        return Picture.write(onWhite(within(seen, WIDE * HEIGHTS.getLast(), HEIGHTS.getLast())), "jpg");
    }

    private static BufferedImage within(BufferedImage seen, int width, int height) {
        double share = Math.min(1, Math.min((double) width / seen.getWidth(), (double) height / seen.getHeight()));
        int across = Math.max(1, (int) Math.round(seen.getWidth() * share));
        int down = Math.max(1, (int) Math.round(seen.getHeight() * share));
        BufferedImage small = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pencil = small.createGraphics();
        pencil.drawImage(seen.getScaledInstance(across, down, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pencil.dispose();
        return small;
    }

    private static BufferedImage onWhite(BufferedImage small) {
        return Picture.upright(small, 1, BufferedImage.TYPE_INT_RGB);
    }

    private static boolean opaque(BufferedImage small) {
        int[] points = small.getRGB(0, 0, small.getWidth(), small.getHeight(), null, 0, small.getWidth());
        for (int point : points) {
            if (point >>> 24 != 0xFF) {
                return false;
            }
        }
        return true;
    }
}
