package emporion.platform.ui.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** A PDF document as pictures of its pages. Rendering takes a moment: not in the UI thread. Used by one thread at a time. */
final class PdfPages implements AutoCloseable {

	private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

	private final PDDocument document;
	private final PDFRenderer renderer;

	PdfPages(byte[] pdf) {
		try {
			document = Loader.loadPDF(pdf);
		} catch (IOException broken) {
			throw new UncheckedIOException("not a PDF document", broken);
		}
		renderer = new PDFRenderer(document);
	}

	int count() {
		return document.getNumberOfPages();
	}

	/** @return width of a page in points of 1/72 inch */
	float width(int page) {
		PDRectangle box = document.getPage(page).getCropBox();
		return document.getPage(page).getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
	}

	/** @param scale pixels for a point */
	ImageData render(int page, float scale) {
		try {
			BufferedImage picture = renderer.renderImage(page, scale, ImageType.RGB);
			ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), 24, COLOURS);
			int[] row = new int[picture.getWidth()];
			for (int y = 0; y < picture.getHeight(); y++) {
				picture.getRGB(0, y, row.length, 1, row, 0, row.length);
				data.setPixels(0, y, row.length, row, 0);
			}
			return data;
		} catch (IOException broken) {
			throw new UncheckedIOException("page " + (page + 1) + " cannot be drawn", broken);
		}
	}

	@Override
	public void close() {
		try {
			document.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
