package nl.meldroute.files.wash;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.meldroute.files.Limits;

/** The pixels of a photo, the right side up; very large ones in half the size or less. */
record Picture(String kind) {
    private static final long MOST = 20_000_000;
    private static final float QUALITY = 0.88f;
    private static final int UP = 1;

    byte[] clean(byte[] file) throws IOException {
        return write(upright(read(file), orientation(file)), kind);
    }

    static BufferedImage read(byte[] file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > Limits.PIXELS) {
                throw new IOException("More pixels than are opened");
            }
            int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / MOST)));
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        }
    }

    /** By the numbers of the Exif standard, 1 to 8. */
    static int orientation(byte[] file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
            ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory != null && directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? directory.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : UP;
        } catch (ImageProcessingException | MetadataException | IOException notTold) {
            return UP;
        }
    }

    /** The same pixels without what is see-through, turned and mirrored as the number says. */
    static BufferedImage upright(BufferedImage seen, int orientation) {
        return upright(seen, orientation, BufferedImage.TYPE_INT_RGB);
    }

    /** The same pixels, turned and mirrored as the number says; on white where the type knows nothing see-through. */
    static BufferedImage upright(BufferedImage seen, int orientation, int type) {
        boolean turned = orientation >= 5 && orientation <= 8;
        int width = turned ? seen.getHeight() : seen.getWidth();
        int height = turned ? seen.getWidth() : seen.getHeight();
        BufferedImage up = new BufferedImage(width, height, type);
        Graphics2D pencil = up.createGraphics();
        if (!up.getColorModel().hasAlpha()) {
            pencil.setColor(Color.WHITE);
            pencil.fillRect(0, 0, width, height);
        }
        pencil.drawImage(seen, turning(orientation, width, height), null);
        pencil.dispose();
        return up;
    }

    private static AffineTransform turning(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    static byte[] write(BufferedImage picture, String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (kind.equals("jpg")) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
