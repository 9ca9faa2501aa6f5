package emporion.sales.server.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import emporion.base.value.UnitWords;
import emporion.base.value.VatRate;
import emporion.reporting.DataSet;

/** Lays a document out as the rows its design reads: {@code document} (one row), {@code lines} and {@code rates}. */
final class DocumentRows {
	private final PrintLanguage language;
	private final ResourceBundle words;
	private final UnitWords units;

	DocumentRows(PrintLanguage language) {
		this.language = language;
		words = language.words();
		units = new UnitWords(language.locale());
	}

	List<DataSet> of(PrintableInvoice invoice) {
		InvoiceRow row = new InvoiceRow(invoice.number(),
				invoice.seller().name(), address(invoice.seller()), tax(invoice.seller()),
				invoice.buyer().name(), address(invoice.buyer()), tax(invoice.buyer()),
				language.date(invoice.issueDate()), language.date(invoice.saleDate()), language.date(invoice.dueDate()),
				words.getString("payment." + invoice.paymentMethod()), invoice.bankAccount().orElse(null),
				invoice.currency(), invoice.totals().gross(), invoice.paid(), invoice.toPay(),
				new AmountInWords(language).of(invoice.toPay(), invoice.currency()), invoice.remarks().orElse(null));
		return sets(row, invoice.lines(), invoice.taxes(), invoice.totals());
	}

	List<DataSet> of(PrintableOffer offer) {
		OfferRow row = new OfferRow(offer.number(),
				offer.seller().name(), address(offer.seller()), tax(offer.seller()),
				offer.buyer().name(), address(offer.buyer()), tax(offer.buyer()),
				offer.contact().orElse(null), language.date(offer.issueDate()), language.date(offer.validUntil()),
				offer.paymentTerms().orElse(null), offer.delivery().orElse(null),
				offer.currency(), offer.totals().gross(), offer.remarks().orElse(null));
		return sets(row, offer.lines(), offer.taxes(), offer.totals());
	}

	private List<DataSet> sets(Record document, List<PrintableLine> lines, List<PrintableTax> taxes, PrintableTotals totals) {
		return List.of(DataSet.of("document", List.of(document)),
				DataSet.of("lines", lines.stream().map(this::line).toList()),
				DataSet.of("rates", rates(taxes, totals)));
	}

	private LineRow line(PrintableLine line) {
		return new LineRow(line.number(), line.code(), line.name(), line.quantity().amount(), units.of(line.quantity().unit().code()),
				line.price(), line.discount().isZero() ? null : line.discount().points(),
				line.net(), rate(line.rate(), ".short"), line.vat(), line.gross());
	}

	/** The total comes first and the rates below it, as Polish invoices have it: "Razem", "w tym". */
	private List<RateRow> rates(List<PrintableTax> taxes, PrintableTotals totals) {
		List<RateRow> rows = new ArrayList<>();
		rows.add(rate(words.getString("rates.total"), true, totals));
		for (PrintableTax tax : taxes) {
			rows.add(rate(words.getString("rates.ofWhich") + " " + rate(tax.rate(), ""), false, tax.totals()));
		}
		return rows;
	}

	private static RateRow rate(String label, boolean total, PrintableTotals totals) {
		return new RateRow(label, total, totals.net(), totals.vat(), totals.gross());
	}

	private String rate(VatRate rate, String length) {
		if (rate.isTaxed()) {
			return rate.code() + "%";
		}
		String key = "vat." + rate.code() + length;
		return words.containsKey(key) ? words.getString(key) : rate.code();
	}

	private String tax(PrintableParty party) {
		return party.taxNumber().map(tax -> words.getString("tax." + tax.kind()) + ": " + tax.number()).orElse(null);
	}

	private static String address(PrintableParty party) {
		return String.join("\n", party.addressLines());
	}

	private record InvoiceRow(String number, String seller, String sellerAddress, String sellerTax, String buyer,
			String buyerAddress, String buyerTax, String issueDate, String saleDate, String dueDate, String payment,
			String account, String currency, BigDecimal gross, BigDecimal paid, BigDecimal toPay, String inWords,
			String remarks) { }

	private record OfferRow(String number, String seller, String sellerAddress, String sellerTax, String buyer,
			String buyerAddress, String buyerTax, String contact, String issueDate, String validUntil, String payment,
			String delivery, String currency, BigDecimal gross, String remarks) { }

	private record LineRow(Integer no, String code, String name, BigDecimal quantity, String unit, BigDecimal price,
			BigDecimal discount, BigDecimal net, String rate, BigDecimal vat, BigDecimal gross) { }

	private record RateRow(String label, Boolean total, BigDecimal net, BigDecimal vat, BigDecimal gross) { }
}
