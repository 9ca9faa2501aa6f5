package emporion.sales;

import emporion.platform.Ref;
import emporion.sales.model.Order;

/**
 * A draft order as it was saved.
 *
 * @param order   valid once the operation is committed
 * @param edition to be shown with the next save
 */
public record OrderSaved(Ref<Order> order, int edition, Totals totals) {
}
