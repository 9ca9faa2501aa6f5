package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import emporion.base.value.DocumentNumber;
import emporion.platform.Ref;
import emporion.warehouse.model.GoodsIssue;

/**
 * Goods went out.
 *
 * @param issue  valid once the operation is committed
 * @param number as {@code WZ/2026/000012}
 */
public record GoodsIssued(Ref<GoodsIssue> issue, DocumentNumber number) {

	public GoodsIssued {
		requireNonNull(issue, "issue");
		requireNonNull(number, "number");
	}
}
