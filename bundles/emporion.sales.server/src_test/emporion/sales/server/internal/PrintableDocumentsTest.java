package emporion.sales.server.internal;

import static emporion.sales.server.SalesFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import emporion.base.value.Percent;
import emporion.platform.Ref;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.SaveOfferOperation;
import emporion.sales.model.Invoice;
import emporion.sales.model.Offer;
import emporion.sales.model.Order;
import emporion.sales.model.PaymentMethod;
import emporion.sales.server.SalesFixture;
import emporion.sales.server.print.PrintLanguage;
import emporion.sales.server.print.PrintableInvoice;
import emporion.sales.server.print.PrintableLine;
import emporion.sales.server.print.PrintableOffer;
import emporion.sales.server.print.PrintableParty.TaxNumber;
import emporion.sales.server.print.PrintedPaymentMethod;

class PrintableDocumentsTest {

	private final SalesFixture given = new SalesFixture();

	@Test
	void anInvoiceIsPrintedAsItWasPosted() {
		PrintableInvoice printed = new PrintableDocuments(PrintLanguage.POLISH).invoice(invoice(), new BigDecimal("500.0000"));
		assertThat(printed.number()).isEqualTo("FV/2026/000001");
		assertThat(printed.seller().name()).isEqualTo("Greenfield Trading sp. z o.o.");
		assertThat(printed.buyer().addressLines()).containsExactly("Polna 1", "30-001 Kraków", "Polska");
		assertThat(printed.buyer().taxNumber()).contains(new TaxNumber(TaxNumber.Kind.NIP, "5260001246"));
		assertThat(printed.paymentMethod()).isEqualTo(PrintedPaymentMethod.TRANSFER);
		assertThat(printed.dueDate()).isEqualTo(TODAY.plusDays(14));
		// 95.00 × 6 = 570.00, VAT 131.10, gross 701.10, paid 500.00
		assertThat(printed.totals().gross()).isEqualByComparingTo("701.10");
		assertThat(printed.toPay()).isEqualByComparingTo("201.10");
		PrintableLine line = printed.lines().getFirst();
		assertThat(line.name()).isEqualTo("Olej");
		assertThat(line.price()).isEqualByComparingTo("100.00");
		assertThat(line.discount()).isEqualTo(Percent.of(5));
		assertThat(line.net()).isEqualByComparingTo("570.00");
		assertThat(printed.taxes()).hasSize(1);
	}

	@Test
	void productsAreNamedInTheLanguageOfThePrint() {
		PrintableInvoice printed = new PrintableDocuments(PrintLanguage.ENGLISH).invoice(invoice(), BigDecimal.ZERO);
		assertThat(printed.lines().getFirst().name()).isEqualTo("Oil");
		assertThat(printed.buyer().addressLines()).contains("Poland");
	}

	@Test
	void anOfferHasItsVatTableAndAPriceRaisedByHandHasNoDiscount() {
		given.run(new SaveOfferOperation(Optional.empty(), 0, given.offerHeader(),
				List.of(given.line(given.oil, "1", "110.00"), given.line(given.book, "2")))).orElseThrow();
		PrintableOffer printed = new PrintableDocuments(PrintLanguage.UKRAINIAN).offer(given.repository.only(Offer.class), given.company,
				Optional.of("Anna"));
		assertThat(printed.validUntil()).isEqualTo(TODAY.plusDays(30));
		assertThat(printed.contact()).contains("Anna");
		assertThat(printed.lines().getFirst().price()).isEqualByComparingTo("110.00");
		assertThat(printed.lines().getFirst().discount()).isEqualTo(Percent.ZERO);
		// 110.00 × 23 % = 25.30; 9.49 × 2 = 18.98 × 5 % = 0.949 → 0.95
		assertThat(printed.taxes()).extracting(tax -> tax.totals().vat()).usingElementComparator(BigDecimal::compareTo)
				.containsExactly(new BigDecimal("25.30"), new BigDecimal("0.95"));
	}

	@Test
	void aFileIsCalledAfterItsDocument() {
		assertThat(PrintFile.name("FV/KRK/2026/000001", PrintLanguage.GERMAN)).isEqualTo("FV-KRK-2026-000001-de.pdf");
		assertThat(PrintFile.language("", given.customer)).isEqualTo(PrintLanguage.POLISH);
		assertThat(PrintFile.language("uk", given.customer)).isEqualTo(PrintLanguage.UKRAINIAN);
	}

	private Invoice invoice() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		given.issue(order, "6");
		given.run(new InvoiceOrderOperation(order, PaymentMethod.TRANSFER)).orElseThrow();
		return given.repository.only(Invoice.class);
	}
}
