package emporion.reporting.internal;

import java.io.OutputStream;

import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;

import emporion.reporting.ReportFormat;

/** BIRT's options for each of our formats. */
final class RenderOptions {
	private RenderOptions() { }

	static IRenderOption of(ReportFormat format, OutputStream target) {
		IRenderOption options = switch (format) {
			case PDF -> pdf();
			case HTML -> html();
		};
		options.setOutputFormat(format.extension());
		options.setOutputStream(target);
		return options;
	}

	private static IRenderOption pdf() {
		PDFRenderOption options = new PDFRenderOption();
		options.setEmbededFont(true);
		options.setOption(IPDFRenderOption.PAGE_OVERFLOW, IPDFRenderOption.OUTPUT_TO_MULTIPLE_PAGES);
		// A word or an amount wider than its column goes on in the next line; without this it is cut off silently.
		options.setOption(IPDFRenderOption.PDF_WORDBREAK, true);
		return options;
	}

	private static IRenderOption html() {
		HTMLRenderOption options = new HTMLRenderOption();
		options.setHtmlPagination(false);
		options.setEmbeddable(false);
		return options;
	}
}
