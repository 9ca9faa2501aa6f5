package emporion.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.Product;
import emporion.warehouse.StockLine;

class IssueFromBlockRuleTest {

	private final DocumentNumber order = new DocumentNumber("ZA/2026/000001");
	private final IssueFromBlockRule rule = new IssueFromBlockRule();

	@Test
	void asMuchAsIsBlockedMayBeIssued() {
		assertThat(rule.check(order, line("6"), Quantity.of(6, "pcs"))).isEmpty();
	}

	@Test
	void moreThanIsBlockedIsRefusedNamingQuantitiesAndDocument() {
		assertThat(rule.check(order, line("6.0001"), Quantity.of(6, "pcs"))).hasValueSatisfying(problem -> {
			assertThat(problem.code()).isEqualTo("WHS-008");
			assertThat(problem.field()).contains("quantity");
			assertThat(problem.arguments()).containsExactly("TLS-0001", "6.0001 pcs", "ZA/2026/000001", "6 pcs");
		});
	}

	private static StockLine line(String quantity) {
		Product shovel = CatalogFactory.eINSTANCE.createProduct();
		shovel.setCode("TLS-0001");
		shovel.setUnit("pcs");
		return new StockLine(1, shovel, Quantity.of(quantity, "pcs"));
	}
}
