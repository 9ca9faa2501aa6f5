package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.catalog.model.Product;
import emporion.platform.operation.Reading;
import emporion.platform.operation.Reading.Condition;
import emporion.warehouse.model.StockLevel;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehousePackage;

/**
 * What a warehouse has of a product.
 *
 * @param onHand  what lies there
 * @param blocked the part of it that is set apart for documents
 */
public record Availability(Quantity onHand, Quantity blocked) {

	public Availability {
		requireNonNull(onHand, "onHand");
		requireNonNull(blocked, "blocked");
	}

	/** @return what anybody may still take */
	public Quantity free() {
		return onHand.minus(blocked);
	}

	/** What the warehouse has of the product, as committed; nothing when it never lay there. Clients ask the list {@code warehouse.stock}. */
	public static Availability of(Reading reading, Product product, Warehouse warehouse) {
		WarehousePackage model = WarehousePackage.eINSTANCE;
		UnitOfMeasure unit = UnitOfMeasure.of(product.getUnit());
		List<StockLevel> levels = reading.findBy(StockLevel.class, List.of(new Condition(model.getStockLevel_Product(), product),
				new Condition(model.getStockLevel_Warehouse(), warehouse)));
		BigDecimal onHand = levels.isEmpty() ? BigDecimal.ZERO : levels.getFirst().getOnHand();
		BigDecimal blocked = levels.isEmpty() ? BigDecimal.ZERO : levels.getFirst().getBlocked();
		return new Availability(new Quantity(onHand, unit), new Quantity(blocked, unit));
	}
}
