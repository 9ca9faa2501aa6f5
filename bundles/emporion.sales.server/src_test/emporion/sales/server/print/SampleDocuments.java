package emporion.sales.server.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import emporion.base.value.Percent;
import emporion.base.value.Quantity;
import emporion.base.value.VatRate;
import emporion.sales.server.print.PrintableParty.TaxNumber;

/** Documents of a Polish seller and a Ukrainian buyer with figures that can be followed by hand. */
final class SampleDocuments {
	static final PrintableParty SELLER = new PrintableParty("Greenfield Trading sp. z o.o.",
			List.of("ul. Żurawia 12/4", "00-503 Warszawa", "Polska"),
			Optional.of(new TaxNumber(TaxNumber.Kind.NIP, "5252344078")));
	static final PrintableParty BUYER = new PrintableParty("ТОВ «Їжак і Ґава»",
			List.of("вул. Городоцька, 174", "79022 Львів", "Україна"),
			Optional.of(new TaxNumber(TaxNumber.Kind.EDRPOU, "14360570")));
	static final PrintableParty POLISH_BUYER = new PrintableParty("Hurtownia Artykułów Żelaznych „Śrubex” Łukasz Gęślicki spółka komandytowa",
			List.of("ul. Źródlana 7", "31-553 Kraków"), Optional.of(new TaxNumber(TaxNumber.Kind.NIP, "6762435678")));

	private SampleDocuments() { }

	/** Net 350.00 at 23 %, 40.00 at 8 %, 24.00 exempt: VAT 80.50 + 3.20 + 0 = 83.70, gross 414.00 + 83.70 = 497.70; 100.00 paid. */
	static PrintableInvoice invoice(PrintableParty buyer) {
		List<PrintableLine> lines = List.of(
				line(1, "SRB-M8-40", "Śruba z łbem sześciokątnym M8×40, ocynkowana, klasa 8.8, opakowanie po 200 sztuk", "2.5", "kpl", "100", "0", "250.00", "23", "57.50"),
				line(2, "WRT-018", "Wiertło do metalu HSS 6,5 mm", "10", "szt.", "12.50", "20", "100.00", "23", "23.00"),
				line(3, "KSZ-2", "Książka „Warsztat ślusarza”", "1", "szt.", "40", "0", "40.00", "8", "3.20"),
				line(4, "USL-SZK", "Szkolenie BHP", "2", "godz.", "12.0000", "0", "24.00", "zw", "0.00"));
		return invoice("FV/2026/000123", buyer, lines, "100.00");
	}

	/** As many lines as asked for, each 2 × 3.1250 = 6.25 net, VAT 1.44. */
	static PrintableInvoice longInvoice(int count) {
		List<PrintableLine> lines = new ArrayList<>();
		for (int number = 1; number <= count; number++) {
			lines.add(line(number, "PRD-%05d".formatted(number), "Towar numer " + number, "2", "szt.", "3.125", "0", "6.25", "23", "1.44"));
		}
		return invoice("FV/2026/000124", POLISH_BUYER, lines, "0.00");
	}

	static PrintableInvoice invoice(String number, PrintableParty buyer, List<PrintableLine> lines, String paid) {
		return new PrintableInvoice(number, SELLER, buyer, LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 20),
				LocalDate.of(2026, 12, 6), PrintedPaymentMethod.TRANSFER, Optional.of("PL61 1090 1014 0000 0712 1981 2874"),
				"PLN", lines, taxes(lines), totals(lines), new BigDecimal(paid), Optional.of("Zamówienie ZS/2026/000045\nDziękujemy!"));
	}

	static PrintableOffer offer() {
		List<PrintableLine> lines = invoice(BUYER).lines();
		return new PrintableOffer("OF/2026/000007", SELLER, BUYER, Optional.of("Agnieszka Wójcik, +48 22 555 01 02"),
				LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 31), Optional.of("Przelew, 14 dni"),
				Optional.of("DAP Lwów, 5 dni roboczych"), "PLN", lines, taxes(lines), totals(lines), Optional.empty());
	}

	static PrintableLine line(int number, String code, String name, String quantity, String unit, String price, String discount,
			String net, String rate, String vat) {
		BigDecimal netValue = new BigDecimal(net);
		BigDecimal vatValue = new BigDecimal(vat);
		return new PrintableLine(number, code, name, Quantity.of(quantity, unit), new BigDecimal(price), Percent.of(discount),
				netValue, VatRate.ofCode(rate), vatValue, netValue.add(vatValue));
	}

	static List<PrintableTax> taxes(List<PrintableLine> lines) {
		TreeMap<VatRate, List<PrintableLine>> byRate = new TreeMap<>();
		lines.forEach(line -> byRate.computeIfAbsent(line.rate(), rate -> new ArrayList<>()).add(line));
		return byRate.entrySet().stream().map(entry -> new PrintableTax(entry.getKey(), totals(entry.getValue()))).toList();
	}

	static PrintableTotals totals(List<PrintableLine> lines) {
		BigDecimal net = lines.stream().map(PrintableLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal vat = lines.stream().map(PrintableLine::vat).reduce(BigDecimal.ZERO, BigDecimal::add);
		return new PrintableTotals(net, vat, net.add(vat));
	}
}
