package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.outcome.Outcome;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;

/** Finds invoices. Asks the list {@code sales.invoices}. Thread-safe as its door. */
public final class InvoiceLookup {

	/** Name of the list it asks. */
	public static final String LIST = "sales.invoices";

	private static final int MOST = 1000;

	private final Lists lists;

	public InvoiceLookup(Lists lists) {
		this.lists = requireNonNull(lists, "lists");
	}

	/**
	 * @param order number of an order
	 * @return its invoices, the newest first; may be empty
	 */
	public Outcome<List<InvoiceHit>> ofOrder(String order) {
		return lists.read(PageRequest.first(LIST, MOST).filteredBy(Filter.of("order", Comparison.EQUALS, order)), InvoiceLookup::hit);
	}

	private static InvoiceHit hit(ListDescription list, Row row) {
		CurrencyUnit currency = CurrencyUnit.of(list.text(row, "currency"));
		return new InvoiceHit(new Ref<>(row.id()), list.text(row, "documentNumber"), (LocalDate) list.cell(row, "issueDate"),
				(LocalDate) list.cell(row, "dueDate"), money(currency, list.cell(row, "gross")), money(currency, list.cell(row, "open")));
	}

	private static Money money(CurrencyUnit currency, Object cell) {
		return Money.of(currency, (BigDecimal) cell, RoundingMode.UNNECESSARY);
	}
}
