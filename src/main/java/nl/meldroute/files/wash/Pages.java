package nl.meldroute.files.wash;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.meldroute.files.Limits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A document as pictures of its pages: no script, no link, no attachment, no hidden layer, no author. */
final class Pages {
    private static final float MOST_PIXELS = 4_000_000;
    private static final float POINTS = 72;
    private static final float FINE = 130;

    byte[] clean(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
                PDDocument copy = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            int count = document.getNumberOfPages();
            if (count > Limits.PAGES) {
                throw new TooLong();
            }
            if (count < 1) {
                throw new IOException("No page");
            }
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < count; page++) {
                add(copy, renderer, page, document.getPage(page));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            copy.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(PDDocument copy, PDFRenderer renderer, int number, PDPage of) throws IOException {
        PDRectangle box = of.getCropBox();
        double room = (double) box.getWidth() * box.getHeight();
        float scale = (float) Math.min(FINE / POINTS, Math.sqrt(MOST_PIXELS / Math.max(1, room)));
        BufferedImage seen = renderer.renderImage(number, scale, ImageType.RGB);
        PDRectangle size = new PDRectangle(seen.getWidth() / scale, seen.getHeight() / scale);
        PDPage page = new PDPage(size);
        copy.addPage(page);
        byte[] jpeg = Picture.write(seen, "jpg");
        PDImageXObject picture = JPEGFactory.createFromStream(copy, new ByteArrayInputStream(jpeg));
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
    }
}
