package emporion.sales.server.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import emporion.reporting.StandaloneReportEngine;

class DocumentPrinterTest {
	private static final StandaloneReportEngine ENGINE = new StandaloneReportEngine();
	private static final DocumentPrinter PRINTER = new DocumentPrinter(ENGINE);

	@AfterAll
	static void stopEngine() {
		ENGINE.close();
	}

	@Test
	void aPolishInvoiceHasWhatTheVatActAsksFor() throws IOException {
		List<String> lines = lines(PRINTER.invoice(SampleDocuments.invoice(SampleDocuments.POLISH_BUYER), PrintLanguage.POLISH));

		assertSays(lines, "Faktura VAT", "FV/2026/000123", "Sprzedawca Nabywca");
		assertSays(lines, "Data wystawienia Data dostawy / wykonania usługi Sposób płatności Termin płatności",
				"22.11.2026 20.11.2026 Przelew 06.12.2026");
		assertSays(lines, "NIP: 5252344078 NIP: 6762435678", "PL61 1090 1014 0000 0712 1981 2874");
		assertSays(lines, "trzysta dziewięćdziesiąt siedem złotych 70/100");
		assertThat(String.join("\n", lines)).contains("Nazwa towaru lub usługi", "Ilość", "J.m.", "Cena netto", "Rabat",
				"Wartość netto", "Słownie", "Razem do zapłaty", "Uwagi", "Dziękujemy!");
	}

	@Test
	void everyLineShowsItsFigures() throws IOException {
		List<String> lines = lines(PRINTER.invoice(SampleDocuments.invoice(SampleDocuments.POLISH_BUYER), PrintLanguage.POLISH));

		// 10 × 12.50 = 125.00, less 20 % = 100.00; 23 % = 23.00
		assertSays(lines, "2 Wiertło do metalu HSS 6,5 mm 10 szt. 12,50 20% 100,00 23% 23,00 123,00");
		assertSays(lines, "3 Książka „Warsztat ślusarza” 1 szt. 40,00 40,00 8% 3,20 43,20");
		assertSays(lines, "4 Szkolenie BHP 2 godz. 12,00 24,00 zw 0,00 24,00");
		assertSays(lines, "WRT-018");
	}

	@Test
	void theVatTableAndTheTotalsAreRightInPolish() throws IOException {
		assertFigures(PrintLanguage.POLISH, "Razem 414,00 83,70 497,70", "w tym 23% 350,00 80,50 430,50",
				"w tym 8% 40,00 3,20 43,20", "w tym zw 24,00 0,00 24,00", "Razem brutto 497,70 PLN", "Zapłacono 100,00 PLN",
				"Razem do zapłaty 397,70 PLN");
	}

	@Test
	void theVatTableAndTheTotalsAreRightInEnglish() throws IOException {
		assertFigures(PrintLanguage.ENGLISH, "VAT invoice", "22 Nov 2026 20 Nov 2026 Bank transfer 6 Dec 2026",
				"Total 414.00 83.70 497.70", "of which 23% 350.00 80.50 430.50", "of which 8% 40.00 3.20 43.20",
				"of which exempt 24.00 0.00 24.00", "Paid 100.00 PLN", "Amount due 397.70 PLN",
				"three hundred and ninety-seven zlotys 70/100");
	}

	@Test
	void theVatTableAndTheTotalsAreRightInGerman() throws IOException {
		assertFigures(PrintLanguage.GERMAN, "Rechnung", "22.11.2026 20.11.2026 Überweisung 06.12.2026",
				"Gesamt 414,00 83,70 497,70", "davon 23% 350,00 80,50 430,50", "davon 8% 40,00 3,20 43,20",
				"davon steuerfrei 24,00 0,00 24,00", "Bezahlt 100,00 PLN", "Zahlbetrag 397,70 PLN",
				"dreihundertsiebenundneunzig Złoty 70/100");
	}

	@Test
	void theVatTableAndTheTotalsAreRightInUkrainian() throws IOException {
		assertFigures(PrintLanguage.UKRAINIAN, "Рахунок-фактура", "22.11.2026 20.11.2026 Банківський переказ 06.12.2026",
				"Разом 414,00 83,70 497,70", "у т. ч. 23% 350,00 80,50 430,50", "у т. ч. 8% 40,00 3,20 43,20",
				"у т. ч. звільнено 24,00 0,00 24,00", "Сплачено 100,00 PLN", "До сплати 397,70 PLN",
				"триста девʼяносто сім злотих 70/100");
	}

	@ParameterizedTest
	@EnumSource
	void polishAndUkrainianLettersCanBeReadOutOfTheDocument(PrintLanguage language) throws IOException {
		String text = String.join("\n", lines(PRINTER.invoice(SampleDocuments.invoice(SampleDocuments.BUYER), language)));

		assertThat(text).contains("ТОВ «Їжак і Ґава»", "вул. Городоцька, 174", "ul. Żurawia 12/4", "Śruba z łbem", "M8×40");
	}

	@ParameterizedTest
	@EnumSource
	void everyFontOfBothDocumentsIsEmbedded(PrintLanguage language) throws IOException {
		byte[] invoice = PRINTER.invoice(SampleDocuments.invoice(SampleDocuments.BUYER), language);
		byte[] offer = PRINTER.offer(SampleDocuments.offer(), language);

		assertThat(fonts(invoice)).isNotEmpty().allMatch(PDFont::isEmbedded);
		assertThat(fonts(offer)).isNotEmpty().allMatch(PDFont::isEmbedded);
	}

	@Test
	void anOfferShowsItsTermsAndItsTotal() throws IOException {
		List<String> lines = lines(PRINTER.offer(SampleDocuments.offer(), PrintLanguage.UKRAINIAN));

		assertSays(lines, "Комерційна пропозиція", "OF/2026/000007", "22.11.2026 31.12.2026",
				"Agnieszka Wójcik, +48 22 555 01 02", "Усього 497,70 PLN", "Разом 414,00 83,70 497,70");
		assertThat(lines).as("nothing was remarked").doesNotContain("Примітки");
	}

	@Test
	void aLongInvoiceRepeatsTheTableHeaderAndCountsItsPages() throws IOException {
		byte[] pdf = PRINTER.invoice(SampleDocuments.longInvoice(60), PrintLanguage.POLISH);

		try (PDDocument document = Loader.loadPDF(pdf)) {
			int pages = document.getNumberOfPages();
			assertThat(pages).isBetween(2, 4);
			for (int page = 1; page <= pages; page++) {
				PDRectangle size = document.getPage(page - 1).getMediaBox();
				assertThat(size.getWidth()).isBetween(595f, 596f);
				assertThat(size.getHeight()).isBetween(841f, 842f);
				assertThat(String.join("\n", lines(document, page))).contains("Nazwa towaru lub usługi", "FV/2026/000124",
						"Strona " + page + " z " + pages);
			}
			String all = String.join("\n", lines(document, 1, pages));
			for (int line = 1; line <= 60; line++) {
				assertThat(all).contains("PRD-%05d".formatted(line));
			}
			// 60 × 6.25 = 375.00, 60 × 1.44 = 86.40
			assertThat(all).contains("Razem do zapłaty 461,40 PLN", "Razem 375,00 86,40 461,40");
		}
	}

	@Test
	void figuresTooWideForTheirColumnLoseNoDigit() throws IOException {
		PrintableLine wide = SampleDocuments.line(1, "KOD", "Wielka rzecz", "123456.7891", "szt.", "987654.3211", "12.345678",
				"12345678901.23", "23", "2839506147.28");
		byte[] pdf = PRINTER.invoice(SampleDocuments.invoice("FV/1", SampleDocuments.BUYER, List.of(wide), "0"), PrintLanguage.GERMAN);

		String digits = String.join("", lines(pdf)).replaceAll("\\D", "");
		// net 12345678901.23 + VAT 2839506147.28 = 15185185048.51
		assertSays(lines(pdf), "Zahlbetrag 15.185.185.048,51 PLN");
		assertThat(digits).contains("1518518504851");
		assertThat(String.join("", lines(pdf))).contains("12.345.678.901,", "2.839.506.147,");
	}

	@Test
	void aPrivateBuyerHasNoTaxNumber() throws IOException {
		PrintableParty person = new PrintableParty("Zofia Źrebięć", List.of("ul. Miła 2", "00-180 Warszawa"), Optional.empty());

		List<String> lines = lines(PRINTER.invoice(SampleDocuments.invoice(person), PrintLanguage.POLISH));

		assertSays(lines, "NIP: 5252344078");
	}

	@Test
	void whatIsStillToBePaidIsGrossLessPaid() {
		// 497.70 − 100.00
		assertThat(SampleDocuments.invoice(SampleDocuments.BUYER).toPay()).isEqualByComparingTo(new BigDecimal("397.70"));
	}

	private static void assertFigures(PrintLanguage language, String... expected) throws IOException {
		assertSays(lines(PRINTER.invoice(SampleDocuments.invoice(SampleDocuments.BUYER), language)), expected);
	}

	/** Blocks stand side by side, so a line of text may hold words of both: each expectation is whole words of one line. */
	private static void assertSays(List<String> lines, String... expected) {
		for (String words : expected) {
			assertThat(lines).as(words).anyMatch(line -> (" " + line + " ").contains(" " + words + " "));
		}
	}

	private static List<String> lines(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return lines(document, 1, document.getNumberOfPages());
		}
	}

	private static List<String> lines(PDDocument document, int page) throws IOException {
		return lines(document, page, page);
	}

	/** Lines of text as a reader sees them, left to right; no-break spaces as spaces. */
	private static List<String> lines(PDDocument document, int from, int to) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(from);
		stripper.setEndPage(to);
		return stripper.getText(document).replace('\u00a0', ' ').replaceAll(" +", " ").lines().map(String::strip).toList();
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
