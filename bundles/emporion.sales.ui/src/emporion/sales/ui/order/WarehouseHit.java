package emporion.sales.ui.order;

import emporion.platform.Ref;
import emporion.warehouse.model.Warehouse;

/** A warehouse to choose. */
public record WarehouseHit(Ref<Warehouse> warehouse, String code, String name) {
}
