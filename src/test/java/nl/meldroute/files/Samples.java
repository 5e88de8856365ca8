package nl.meldroute.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people send them, made on the spot. */
public final class Samples {
    private static final int HEAD = 2;

    private Samples() {}

    /** A photo, lying on its side by what its head says: the left of what is stored is the top. Somebody stands in its head as its maker. */
    public static byte[] photo(String maker) {
        byte[] plain = picture("jpg", 60, 40);
        byte[] exif = exif(maker);
        ByteBuffer photo = ByteBuffer.allocate(plain.length + exif.length);
        photo.put(plain, 0, HEAD).put(exif).put(plain, HEAD, plain.length - HEAD);
        return photo.array();
    }

    public static byte[] screenshot() {
        return picture("png", 80, 50);
    }

    /** A picture that is red on the left and blue on the right. */
    static byte[] picture(String kind, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pencil = picture.createGraphics();
        pencil.setColor(Color.RED);
        pencil.fillRect(0, 0, width / 2, height);
        pencil.setColor(Color.BLUE);
        pencil.fillRect(width / 2, 0, width, height);
        pencil.dispose();
        return written(picture, kind);
    }

    /** A small file that claims to be a very large picture. */
    public static byte[] claims(int width, int height) {
        byte[] png = screenshot();
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    /** A document of some pages, with this author and these words on each. */
    public static byte[] document(int pages, String author, String words) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setAuthor(author);
            for (int page = 0; page < pages; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(72, 600);
                    content.showText(words);
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A document whose one page lies so many folders deep. */
    static byte[] deep(int folders) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder();
        for (int number = 1; number <= folders + 2; number++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            String content = number == 1
                    ? "/Type /Catalog /Pages 2 0 R"
                    : number < folders + 2
                            ? "/Type /Pages /Count 1 /Kids [" + (number + 1) + " 0 R]"
                            : "/Type /Page /MediaBox [0 0 9 9]";
            pdf.append(number).append(" 0 obj <<").append(content).append(">> endobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ")
                .append(folders + 3)
                .append("\n0000000000 65535 f \n")
                .append(places);
        pdf.append("trailer <</Size ").append(folders + 3).append(" /Root 1 0 R>>\nstartxref\n");
        return text(pdf.append(table).append("\n%%EOF\n").toString());
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static BufferedImage seen(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A head with an orientation (6: a quarter turn to the right) and a maker. */
    private static byte[] exif(String maker) {
        byte[] name = (maker + "\0").getBytes(StandardCharsets.US_ASCII);
        int tiff = 8 + 2 + 2 * 12 + 4 + name.length;
        ByteBuffer head = ByteBuffer.allocate(2 + 2 + 6 + tiff);
        head.putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff));
        head.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        head.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        head.putShort((short) 2);
        head.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        head.putShort((short) 0x013B).putShort((short) 2).putInt(name.length).putInt(8 + 2 + 2 * 12 + 4);
        head.putInt(0).put(name);
        return head.array();
    }

    private static byte[] written(BufferedImage picture, String kind) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, kind, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
