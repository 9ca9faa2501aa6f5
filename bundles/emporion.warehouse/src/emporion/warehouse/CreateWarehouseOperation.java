package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.warehouse.CreateWarehouseOperation.WarehouseCreated;
import emporion.warehouse.model.Warehouse;

/** Opens a new warehouse. Refused when its card is not in order or its code is taken. */
public record CreateWarehouseOperation(WarehouseData warehouse) implements Operation<WarehouseCreated> {

	public CreateWarehouseOperation {
		requireNonNull(warehouse, "warehouse");
	}

	/** The new warehouse. */
	public record WarehouseCreated(Ref<Warehouse> warehouse) {
	}
}
