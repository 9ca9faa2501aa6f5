package emporion.sales;

import static java.util.Objects.requireNonNull;

/**
 * A document ready to be shown, saved or sent.
 *
 * @param fileName as {@code FV-2026-000123.pdf}
 * @param pdf      the file; not copied, not to be changed
 */
public record PrintedDocument(String fileName, byte[] pdf) {

	public PrintedDocument {
		requireNonNull(fileName, "fileName");
		requireNonNull(pdf, "pdf");
	}
}
