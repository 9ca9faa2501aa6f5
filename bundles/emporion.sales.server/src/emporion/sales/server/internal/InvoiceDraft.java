package emporion.sales.server.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.value.VatRate;
import emporion.crm.model.Company;
import emporion.crm.model.Party;
import emporion.sales.Totals;
import emporion.sales.model.Invoice;
import emporion.sales.model.InvoiceLine;
import emporion.sales.model.InvoiceTax;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.SalesFactory;
import emporion.sales.rules.LineValue;
import emporion.sales.rules.PolishTaxRounding;
import emporion.sales.rules.TaxRounding;
import emporion.sales.rules.TaxedNet;
import emporion.sales.rules.VatTable;

/** An invoice being made: buyer and seller as they stand today, lines at the order's prices, the VAT table of them. */
public final class InvoiceDraft {

	private final TaxRounding rounding = PolishTaxRounding.OF_NET_SUM;
	private final Invoice invoice = SalesFactory.eINSTANCE.createInvoice();
	private final CurrencyUnit currency;
	private final List<TaxedNet> nets = new ArrayList<>();

	public InvoiceDraft(Order order, Company seller) {
		currency = CurrencyUnit.of(order.getCurrency());
		Party buyer = order.getCustomer();
		invoice.setOrder(order);
		invoice.setCustomer(buyer);
		invoice.setCurrency(order.getCurrency());
		invoice.setBuyerName(buyer.getName());
		invoice.setBuyerTaxId(buyer.getTaxId());
		invoice.setBuyerCountry(buyer.getCountry());
		invoice.setBuyerAddress(Addresses.of(buyer));
		invoice.setSellerName(seller.getName());
		invoice.setSellerTaxId(seller.getTaxId());
		invoice.setSellerCountry(seller.getCountry());
		invoice.setSellerAddress(Addresses.of(seller));
		invoice.setSellerBankAccount(seller.getBankAccount());
		invoice.setSellerBankName(seller.getBankName());
	}

	/** Adds so much of a line of the order. */
	public void add(OrderLine ordered, BigDecimal quantity) {
		VatRate rate = VatRate.ofCode(ordered.getVatRate());
		TaxedNet taxed = new TaxedNet(rate, LineValue.net(currency, ordered.getPrice(), quantity));
		Money vat = rounding.taxOf(taxed);
		InvoiceLine line = SalesFactory.eINSTANCE.createInvoiceLine();
		line.setLine(invoice.getLines().size() + 1);
		line.setSourceLine(ordered.getLine());
		line.setProduct(ordered.getProduct());
		line.setProductCode(ordered.getProductCode());
		line.setDescription(ordered.getDescription());
		line.setQuantity(quantity);
		line.setUnit(ordered.getUnit());
		line.setBasePrice(ordered.getBasePrice());
		line.setListPrice(ordered.getListPrice());
		line.setDiscount(ordered.getDiscount());
		line.setManualPrice(ordered.isManualPrice());
		line.setPrice(ordered.getPrice());
		line.setNet(taxed.net().getAmount());
		line.setVatRate(rate.code());
		line.setVat(vat.getAmount());
		line.setGross(taxed.net().plus(vat).getAmount());
		invoice.getLines().add(line);
		nets.add(taxed);
	}

	/** Writes the VAT table and the totals; after the last line. */
	public Totals total() {
		VatTable table = rounding.table(currency, nets);
		for (VatTable.Row row : table.rows()) {
			InvoiceTax tax = SalesFactory.eINSTANCE.createInvoiceTax();
			tax.setVatRate(row.rate().code());
			tax.setNet(row.net().getAmount());
			tax.setVat(row.vat().getAmount());
			tax.setGross(row.gross().getAmount());
			invoice.getTaxes().add(tax);
		}
		Totals totals = table.totals();
		invoice.setNet(totals.net().getAmount());
		invoice.setVat(totals.vat().getAmount());
		invoice.setGross(totals.gross().getAmount());
		return totals;
	}

	/** @return the invoice, still without dates and number */
	public Invoice invoice() {
		return invoice;
	}
}
