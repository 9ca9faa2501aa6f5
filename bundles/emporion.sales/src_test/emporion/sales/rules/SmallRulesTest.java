package emporion.sales.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.Product;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferLine;
import emporion.sales.model.SalesFactory;

class SmallRulesTest {

	@Test
	void aLinesValueIsRoundedOnceHalfUp() {
		CurrencyUnit pln = CurrencyUnit.of("PLN");
		// 0.0333 × 15 = 0.4995 → 0.50;  1.005 × 1 = 1.005 → 1.01
		assertThat(LineValue.net(pln, new BigDecimal("0.0333"), new BigDecimal("15"))).isEqualTo(Money.parse("PLN 0.50"));
		assertThat(LineValue.net(pln, new BigDecimal("1.005"), BigDecimal.ONE)).isEqualTo(Money.parse("PLN 1.01"));
	}

	@Test
	void anInvoiceIsDueSoManyDaysAfterItsIssue() {
		assertThat(PaymentTerm.dueDate(LocalDate.of(2026, 2, 20), 14)).isEqualTo(LocalDate.of(2026, 3, 6));
		assertThat(PaymentTerm.dueDate(LocalDate.of(2026, 2, 20), 0)).isEqualTo(LocalDate.of(2026, 2, 20));
	}

	@Test
	void onlyThePriceOfTheRulesIsAskedForAgainAtConfirmation() {
		assertThat(PriceAtConfirmation.of(false, false)).isEqualTo(PriceAtConfirmation.QUOTE_AGAIN);
		assertThat(PriceAtConfirmation.of(false, true)).isEqualTo(PriceAtConfirmation.KEEP_MANUAL);
		assertThat(PriceAtConfirmation.of(true, true)).isEqualTo(PriceAtConfirmation.KEEP_OFFERED);
		assertThat(PriceAtConfirmation.of(true, false)).isEqualTo(PriceAtConfirmation.KEEP_OFFERED);
	}

	@Test
	void anOfferedPriceHoldsForNoLessThanTheOfferedQuantity() {
		Product oil = CatalogFactory.eINSTANCE.createProduct();
		Offer offer = SalesFactory.eINSTANCE.createOffer();
		offer.getLines().add(line(oil, "10", "95"));
		offer.getLines().add(line(oil, "50", "90"));
		OfferedPrice offered = OfferedPrice.in(offer);
		assertThat(offered.lineFor(oil, new BigDecimal("9.9999"), Optional.empty())).isEmpty();
		assertThat(offered.lineFor(oil, new BigDecimal("10"), Optional.empty())).map(OfferLine::getPrice).contains(new BigDecimal("95"));
		assertThat(offered.lineFor(oil, new BigDecimal("60"), Optional.empty())).map(OfferLine::getPrice).contains(new BigDecimal("90"));
		assertThat(offered.lineFor(oil, new BigDecimal("60"), Optional.of(new BigDecimal("95.00")))).isPresent();
		assertThat(offered.lineFor(oil, new BigDecimal("60"), Optional.of(new BigDecimal("94.99")))).isEmpty();
		assertThat(OfferedPrice.in(null).lineFor(oil, BigDecimal.TEN, Optional.empty())).isEmpty();
	}

	private static OfferLine line(Product product, String quantity, String price) {
		OfferLine line = SalesFactory.eINSTANCE.createOfferLine();
		line.setProduct(product);
		line.setQuantity(new BigDecimal(quantity));
		line.setPrice(new BigDecimal(price));
		return line;
	}
}
