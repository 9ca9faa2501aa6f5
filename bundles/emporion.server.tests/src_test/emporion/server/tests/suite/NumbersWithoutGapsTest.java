package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operations;
import emporion.sales.LineRequest;
import emporion.sales.OrderConfirmed;
import emporion.sales.PlaceOrderOperation;
import emporion.testing.server.SampleCompany;
import emporion.warehouse.model.StockLevel;
import emporion.warehouse.model.WarehousePackage;

/** Eight clients place orders at the same time, over the same goods. */
class NumbersWithoutGapsTest extends SuiteTest {

	private static final int WRITERS = 8;
	private static final int ORDERS_EACH = 200;
	private static final int WRONG_EACH = 20;
	private static final Ref<Product> NO_PRODUCT = new Ref<>(999_999_999L);

	@Override
	long stock() {
		return 10_000;
	}

	@Test
	void eightWritersWithTwoHundredOrdersEachUseEveryNumberOnce() throws InterruptedException, ExecutionException {
		List<String> numbers = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
			List<Callable<List<String>>> writers = IntStream.range(0, WRITERS)
					.<Callable<List<String>>>mapToObj(writer -> () -> write(writer, server().client("anna").operations())).toList();
			for (Future<List<String>> written : threads.invokeAll(writers))
				numbers.addAll(written.get());
		}
		// 8 × 200 = 1600; the refused orders between them took none
		assertThat(numbers).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, WRITERS * ORDERS_EACH).mapToObj(number -> "ZA/2026/%06d".formatted(number)).toList());
		// every order blocked one piece of two products
		BigDecimal blocked = reading(reading -> company().products().stream().map(product -> reading
				.findBy(StockLevel.class, WarehousePackage.eINSTANCE.getStockLevel_Product(), reading.find(product, Product.class).orElseThrow())
				.getFirst().getBlocked()).reduce(BigDecimal.ZERO, BigDecimal::add));
		assertThat(blocked).isEqualByComparingTo(BigDecimal.valueOf(2L * WRITERS * ORDERS_EACH));
	}

	private List<String> write(int writer, Operations operations) {
		List<String> numbers = new ArrayList<>();
		for (int order = 0; order < ORDERS_EACH; order++) {
			// neighbours meet at one product, and take their two in different orders
			int product = 1 + (writer + order) % SampleCompany.PRODUCTS;
			int other = 1 + (product + 6) % SampleCompany.PRODUCTS;
			Outcome<OrderConfirmed> placed = operations
					.run(new PlaceOrderOperation(company().orderHeader(), List.of(company().line(product, "1"), company().line(other, "1"))));
			numbers.add(placed.orElseThrow().number().text());
			if (order % (ORDERS_EACH / WRONG_EACH) == 0)
				assertRefused(operations.run(new PlaceOrderOperation(company().orderHeader(),
						List.of(company().line(product, "1"), LineRequest.of(NO_PRODUCT, BigDecimal.ONE)))), "SAL-004", "lines[1].product");
		}
		return numbers;
	}
}
