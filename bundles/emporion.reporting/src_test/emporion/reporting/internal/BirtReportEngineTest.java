package emporion.reporting.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.reporting.DataSet;
import emporion.reporting.ReportDesign;
import emporion.reporting.ReportException;
import emporion.reporting.ReportFormat;
import emporion.reporting.ReportRequest;

class BirtReportEngineTest {
	private static final BirtReportEngine ENGINE = new BirtReportEngine();
	private static final char NBSP = '\u00a0';

	@TempDir
	private Path folder;
	private ReportDesign design;

	private record Line(String name, BigDecimal amount, LocalDate day) { }

	@BeforeEach
	void writeDesign() throws IOException {
		design = TableDesign.in(folder);
	}

	@AfterAll
	static void stopEngine() {
		ENGINE.stop();
	}

	@Test
	void anAmountWithMoreDigitsThanADoubleHoldsIsPrintedExactly() throws IOException {
		String text = text(pdf(Locale.GERMAN, new Line("Summe", new BigDecimal("99999999999999999999.99"), LocalDate.of(2026, 2, 28))));

		assertThat(text).contains("99.999.999.999.999.999.999,99").contains("28.02.2026");
	}

	@Test
	void wordsNumbersAndLettersAreThoseOfTheLanguage() throws IOException {
		Line line = new Line("Łódź / Ґанок", new BigDecimal("1234.5"), LocalDate.of(2026, 11, 22));

		assertThat(text(pdf(Locale.of("pl"), line))).contains("Zażółć gęślą jaźń", "Łódź / Ґанок", "1" + NBSP + "234,50");
		assertThat(text(pdf(Locale.of("uk"), line))).contains("Їжак, ґава, п’ять, є", "1" + NBSP + "234,50");
		assertThat(text(pdf(Locale.GERMAN, line))).contains("Größe, Übung, Ähre", "1.234,50");
		assertThat(text(pdf(Locale.UK, line))).contains("Price list", "1,234.50");
	}

	@Test
	void everyFontIsEmbeddedAlsoWhereTheDesignNamesOneThatIsNotShipped() throws IOException {
		byte[] pdf = pdf(Locale.of("pl"), new Line("Źdźbło", BigDecimal.TEN, LocalDate.EPOCH));

		List<PDFont> fonts = fonts(pdf);
		assertThat(fonts).isNotEmpty().allSatisfy(font -> {
			assertThat(font.isEmbedded()).isTrue();
			assertThat(font.getName()).contains("+Roboto-");
		});
	}

	@Test
	void aPageCanBeHtml() {
		byte[] html = ENGINE.render(request(ReportFormat.HTML, Locale.of("pl"), new Line("Śruba <M8>", BigDecimal.ONE, LocalDate.EPOCH)));

		assertThat(new String(html, UTF_8)).contains("Zażółć gęślą jaźń", "Śruba &lt;M8>", "1,00");
	}

	@Test
	void anEmptyCellStaysEmpty() throws IOException {
		String text = text(pdf(Locale.UK, new Line("only the name", null, null)));

		assertThat(text).contains("only the name").doesNotContain("null", "0.00");
	}

	@Test
	void aDataSetThatWasNotSuppliedIsRefusedByName() {
		ReportRequest request = new ReportRequest(design, ReportFormat.PDF, Locale.UK, List.of());

		assertThatThrownBy(() -> ENGINE.render(request)).isInstanceOf(ReportException.class)
				.hasMessageContaining("Report table failed").hasMessageContaining("data set lines");
	}

	@Test
	void aColumnThatWasNotSuppliedIsRefusedByName() {
		DataSet lines = new DataSet("lines", List.of(Map.of("name", "x", "amount", BigDecimal.ONE)));
		ReportRequest request = new ReportRequest(design, ReportFormat.PDF, Locale.UK, List.of(lines));

		assertThatThrownBy(() -> ENGINE.render(request)).isInstanceOf(ReportException.class)
				.hasMessageContaining("column lines.day");
	}

	@Test
	void aBrokenDesignIsRefusedByName() throws IOException {
		ReportDesign broken = TableDesign.of("broken", "<report><nonsense>", folder);
		ReportRequest request = new ReportRequest(broken, ReportFormat.PDF, Locale.UK, List.of());

		assertThatThrownBy(() -> ENGINE.render(request)).isInstanceOf(ReportException.class)
				.hasMessageStartingWith("Report design broken is broken");
	}

	@Test
	void manyThreadsPrintInDifferentLanguagesAtOnce() throws Exception {
		List<Locale> locales = List.of(Locale.of("pl"), Locale.of("uk"), Locale.GERMAN, Locale.UK);
		List<String> titles = List.of("Zażółć gęślą jaźń", "Їжак, ґава, п’ять, є", "Größe, Übung, Ähre", "Price list");
		List<Callable<String>> jobs = new ArrayList<>();
		for (int job = 0; job < 80; job++) {
			Line line = new Line("job " + job + ";", BigDecimal.valueOf(job), LocalDate.EPOCH);
			Locale locale = locales.get(job % 4);
			jobs.add(() -> text(pdf(locale, line)));
		}

		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<String>> printed = threads.invokeAll(jobs);
			for (int job = 0; job < 80; job++) {
				assertThat(printed.get(job).get()).contains(titles.get(job % 4), "job " + job + ";");
			}
		}
	}

	@Test
	void anEngineStartedAfterAnotherWasStoppedPrints() throws IOException {
		BirtReportEngine first = new BirtReportEngine();
		first.warmUp();
		first.stop();
		BirtReportEngine second = new BirtReportEngine();

		byte[] pdf = second.render(request(ReportFormat.PDF, Locale.UK, new Line("second", BigDecimal.ONE, LocalDate.EPOCH)));
		second.stop();

		assertThat(text(pdf)).contains("second");
		assertThatThrownBy(second::warmUp).isInstanceOf(IllegalStateException.class);
	}

	private byte[] pdf(Locale language, Line line) {
		return ENGINE.render(request(ReportFormat.PDF, language, line));
	}

	private ReportRequest request(ReportFormat format, Locale language, Line line) {
		return new ReportRequest(design, format, language, List.of(DataSet.of("lines", List.of(line))));
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static List<PDFont> fonts(byte[] pdf) throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					fonts.add(page.getResources().getFont(name));
				}
			}
		}
		return fonts;
	}
}
