package emporion.sales.server.print;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.reporting.DataSet;
import emporion.reporting.ReportDesign;
import emporion.reporting.ReportEngine;
import emporion.reporting.ReportFormat;
import emporion.reporting.ReportRequest;

/** Prints sales documents as A4 PDF with embedded fonts. Safe for use by many threads at once. */
@Component(service = DocumentPrinter.class)
public final class DocumentPrinter {
	private final ReportEngine engine;
	private final ReportDesign invoice = ReportDesign.inBundle(DocumentPrinter.class, "/reports/invoice.rptdesign");
	private final ReportDesign offer = ReportDesign.inBundle(DocumentPrinter.class, "/reports/offer.rptdesign");

	@Activate
	public DocumentPrinter(@Reference ReportEngine engine) {
		this.engine = engine;
	}

	/**
	 * @param document what the invoice says
	 * @param language of the words, numbers and dates; names of products are printed as they are
	 * @return the PDF
	 * @throws emporion.reporting.ReportException when it cannot be made
	 */
	public byte[] invoice(PrintableInvoice document, PrintLanguage language) {
		return pdf(invoice, language, new DocumentRows(language).of(document));
	}

	/**
	 * @param document what the offer says
	 * @param language of the words, numbers and dates; names of products are printed as they are
	 * @return the PDF
	 * @throws emporion.reporting.ReportException when it cannot be made
	 */
	public byte[] offer(PrintableOffer document, PrintLanguage language) {
		return pdf(offer, language, new DocumentRows(language).of(document));
	}

	private byte[] pdf(ReportDesign design, PrintLanguage language, List<DataSet> rows) {
		return engine.render(new ReportRequest(design, ReportFormat.PDF, language.locale(), rows));
	}
}
