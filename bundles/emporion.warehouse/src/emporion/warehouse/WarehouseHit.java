package emporion.warehouse;

import emporion.platform.Ref;
import emporion.warehouse.model.Warehouse;

/** A warehouse found for entering a document. */
public record WarehouseHit(Ref<Warehouse> warehouse, String code, String name) {
}
