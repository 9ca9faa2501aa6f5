package emporion.sales.server.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.value.Percent;
import emporion.base.value.Quantity;
import emporion.base.value.TaxId;
import emporion.base.value.UnitOfMeasure;
import emporion.base.value.VatRate;
import emporion.catalog.LocalName;
import emporion.crm.model.Company;
import emporion.crm.model.Party;
import emporion.sales.model.Invoice;
import emporion.sales.model.InvoiceTax;
import emporion.sales.model.Offer;
import emporion.sales.model.PricedLine;
import emporion.sales.rules.PolishTaxRounding;
import emporion.sales.rules.TaxedNet;
import emporion.sales.server.print.PrintLanguage;
import emporion.sales.server.print.PrintableInvoice;
import emporion.sales.server.print.PrintableLine;
import emporion.sales.server.print.PrintableOffer;
import emporion.sales.server.print.PrintableParty;
import emporion.sales.server.print.PrintableParty.TaxNumber;
import emporion.sales.server.print.PrintableTax;
import emporion.sales.server.print.PrintableTotals;
import emporion.sales.server.print.PrintedPaymentMethod;

/** Turns stored documents into what is printed. Names of products are in the print's language, if it is not the document's own. */
public final class PrintableDocuments {

	private final Locale locale;

	public PrintableDocuments(PrintLanguage language) {
		this.locale = language.locale();
	}

	/** @param paid what has been paid so far */
	public PrintableInvoice invoice(Invoice invoice, BigDecimal paid) {
		CurrencyUnit currency = CurrencyUnit.of(invoice.getCurrency());
		Party customer = invoice.getCustomer();
		List<PrintableLine> lines = invoice.getLines().stream().map(line -> line(line, customer, currency)).toList();
		List<PrintableTax> taxes = invoice.getTaxes().stream().map(tax -> tax(tax, currency)).toList();
		return new PrintableInvoice(invoice.getDocumentNumber(),
				party(invoice.getSellerName(), invoice.getSellerAddress(), invoice.getSellerCountry(), invoice.getSellerTaxId()),
				party(invoice.getBuyerName(), invoice.getBuyerAddress(), invoice.getBuyerCountry(), invoice.getBuyerTaxId()),
				invoice.getIssueDate(), invoice.getSaleDate(), invoice.getDueDate(),
				PrintedPaymentMethod.valueOf(invoice.getPaymentMethod().getName()), bankAccount(invoice), invoice.getCurrency(), lines, taxes,
				totals(currency, invoice.getNet(), invoice.getVat(), invoice.getGross()), amount(currency, paid), Optional.empty());
	}

	/** @param contact whom to ask, empty where nobody is named */
	public PrintableOffer offer(Offer offer, Company seller, Optional<String> contact) {
		CurrencyUnit currency = CurrencyUnit.of(offer.getCurrency());
		Party customer = offer.getCustomer();
		List<PrintableLine> lines = offer.getLines().stream().map(line -> line(line, customer, currency)).toList();
		List<PrintableTax> taxes = PolishTaxRounding.OF_NET_SUM
				.table(currency,
						offer.getLines().stream()
								.map(line -> new TaxedNet(VatRate.ofCode(line.getVatRate()), Money.of(currency, line.getNet()))).toList())
				.rows().stream().map(row -> new PrintableTax(row.rate(),
						new PrintableTotals(row.net().getAmount(), row.vat().getAmount(), row.gross().getAmount())))
				.toList();
		return new PrintableOffer(offer.getDocumentNumber(),
				party(seller.getName(), Addresses.of(seller), seller.getCountry(), seller.getTaxId()),
				party(customer.getName(), Addresses.of(customer), customer.getCountry(), customer.getTaxId()), contact,
				offer.getDocumentDate(), offer.getValidUntil(), Optional.empty(), Optional.empty(), offer.getCurrency(), lines, taxes,
				totals(currency, offer.getNet(), offer.getVat(), offer.getGross()), text(offer.getRemarks()));
	}

	private PrintableLine line(PricedLine line, Party customer, CurrencyUnit currency) {
		// a price raised by hand has a negative discount, which is nobody's business
		boolean reduced = line.getListPrice() != null && line.getDiscount().signum() > 0;
		TaxedNet taxed = new TaxedNet(VatRate.ofCode(line.getVatRate()), Money.of(currency, line.getNet(), RoundingMode.UNNECESSARY));
		Money vat = PolishTaxRounding.OF_NET_SUM.taxOf(taxed);
		return new PrintableLine(line.getLine(), line.getProductCode(), name(line, customer),
				new Quantity(line.getQuantity(), UnitOfMeasure.of(line.getUnit())), reduced ? line.getListPrice() : line.getPrice(),
				reduced ? new Percent(line.getDiscount()) : Percent.ZERO, taxed.net().getAmount(), taxed.rate(), vat.getAmount(),
				taxed.net().plus(vat).getAmount());
	}

	private String name(PricedLine line, Party customer) {
		boolean own = customer.getLanguage() != null && Locale.of(customer.getLanguage()).getLanguage().equals(locale.getLanguage());
		String translated = line.getProduct() == null || own ? "" : LocalName.of(line.getProduct()).in(locale);
		return translated.isEmpty() ? line.getDescription() : translated;
	}

	private static PrintableTax tax(InvoiceTax tax, CurrencyUnit currency) {
		return new PrintableTax(VatRate.ofCode(tax.getVatRate()), totals(currency, tax.getNet(), tax.getVat(), tax.getGross()));
	}

	/** The database may hand amounts back with more zeros than the currency has decimals. */
	private static PrintableTotals totals(CurrencyUnit currency, BigDecimal net, BigDecimal vat, BigDecimal gross) {
		return new PrintableTotals(amount(currency, net), amount(currency, vat), amount(currency, gross));
	}

	private static BigDecimal amount(CurrencyUnit currency, BigDecimal amount) {
		return Money.of(currency, amount, RoundingMode.UNNECESSARY).getAmount();
	}

	private PrintableParty party(String name, String address, String country, String taxId) {
		List<String> lines = new ArrayList<>(Addresses.lines(address));
		if (country != null && !country.isBlank())
			lines.add(Locale.of("", country).getDisplayCountry(locale));
		return new PrintableParty(name, lines, taxNumber(country, taxId));
	}

	private static Optional<TaxNumber> taxNumber(String country, String taxId) {
		if (text(taxId).isEmpty() || text(country).isEmpty())
			return Optional.empty();
		return TaxId.parse(country, taxId).map(TaxNumber::of).or(() -> Optional.of(new TaxNumber(TaxNumber.Kind.EU_VAT, country + taxId)));
	}

	private static Optional<String> bankAccount(Invoice invoice) {
		return text(invoice.getSellerBankAccount())
				.map(account -> text(invoice.getSellerBankName()).map(bank -> account + " " + bank).orElse(account));
	}

	private static Optional<String> text(String value) {
		return Optional.ofNullable(value).filter(text -> !text.isBlank());
	}
}
