package nl.meldroute.files.wash;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import nl.meldroute.files.Samples;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.files.rules.SmallPicture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het logo: klein, licht, en doorzichtig waar het dat was")
class EmblemTest {
    private static final int SEE_THROUGH = 0x00FFFFFF;

    private static byte[] drawn(int width, int height, IntBinaryOperator point) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, point.applyAsInt(x, y));
            }
        }
        return Wash.clean(Wash.SMALL, Picture.write(picture, "png"));
    }

    @Test
    void a_large_one_becomes_as_high_as_a_page_needs() throws IOException {
        BufferedImage small = Samples.seen(drawn(1200, 400, (x, _) -> x < 600 ? 0xFF154273 : 0xFFFFD200));
        assertThat(small.getHeight()).isEqualTo(80);
        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getRGB(10, 40)).isEqualTo(0xFF154273);
        assertThat(small.getRGB(230, 40)).isEqualTo(0xFFFFD200);
    }

    @Test
    void a_wide_one_keeps_its_shape_within_the_width_and_a_small_one_its_size() throws IOException {
        BufferedImage wide = Samples.seen(drawn(2000, 100, (_, _) -> 0xFF154273));
        assertThat(wide.getWidth()).isEqualTo(400);
        assertThat(wide.getHeight()).isEqualTo(20);
        BufferedImage same = Samples.seen(drawn(60, 40, (_, _) -> 0xFF154273));
        assertThat(same.getWidth()).isEqualTo(60);
        assertThat(same.getHeight()).isEqualTo(40);
    }

    @Test
    void what_is_see_through_stays_so() throws IOException {
        BufferedImage small = Samples.seen(drawn(200, 100, (x, _) -> x < 100 ? SEE_THROUGH : 0xFF154273));
        assertThat(small.getRGB(5, 40) >>> 24).isZero();
        assertThat(small.getRGB(150, 40)).isEqualTo(0xFF154273);
    }

    @Test
    void a_heavy_one_is_made_lighter_whatever_it_is() throws IOException {
        Random noise = new Random(7);
        byte[] photo = drawn(400, 80, (_, _) -> 0xFF000000 | noise.nextInt());
        assertThat(photo).hasSizeLessThanOrEqualTo(SmallPicture.WEIGHT);
        assertThat(SmallPicture.kind(photo)).contains(FileKind.JPEG);
        byte[] mist = drawn(400, 80, (_, _) -> noise.nextInt());
        assertThat(mist).hasSizeLessThanOrEqualTo(SmallPicture.WEIGHT);
        assertThat(SmallPicture.size(mist)).isPresent();
    }

    @Test
    void one_that_lies_on_its_side_is_turned() throws IOException {
        BufferedImage small = Samples.seen(Wash.clean(Wash.SMALL, Samples.photo("Wilhelmina Fotograaf")));
        assertThat(small.getWidth()).isEqualTo(40);
        assertThat(small.getHeight()).isEqualTo(60);
    }
}
