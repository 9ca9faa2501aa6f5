package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import emporion.warehouse.model.Warehouse;

/**
 * A warehouse's card as somebody filled it in: not yet checked (see {@link emporion.warehouse.rules.WarehouseCheck}).
 *
 * @param branch code of the branch, which is also the branch in document numbers; empty for the company's common series
 */
public record WarehouseData(String code, String name, String branch, String city, boolean active) {

	public WarehouseData {
		requireNonNull(code, "code");
		requireNonNull(name, "name");
		requireNonNull(branch, "branch");
		requireNonNull(city, "city");
	}

	/** @return the card of a stored warehouse, with empty text where it has none */
	public static WarehouseData of(Warehouse warehouse) {
		return new WarehouseData(text(warehouse.getCode()), text(warehouse.getName()), text(warehouse.getBranch()),
				text(warehouse.getCity()), warehouse.isActive());
	}

	/** @return the card without spaces around texts: the form in which it is checked and kept */
	public WarehouseData normalised() {
		return new WarehouseData(code.strip(), name.strip(), branch.strip(), city.strip(), active);
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
