package emporion.warehouse;

import emporion.base.outcome.Outcome;
import emporion.base.value.DocumentNumber;
import emporion.platform.operation.OperationContext;

/**
 * Issuing goods for a document (WZ), within the operation of another domain. Only what is blocked for that document can be issued.
 * <p>
 * Takes the hot keys of all its stock levels at once, then draws a number of the series {@code WZ}: an operation calls it once, after it
 * holds its documents and before it draws numbers of series that sort behind.
 * <p>
 * An OSGi service of the server. Stateless, thread-safe.
 */
public interface GoodsIssues {

	/**
	 * Issues goods from the document's block. Lines of products that are not {@link emporion.catalog.model.Product#isStocked() stocked}
	 * are left out of the goods issue.
	 *
	 * @param document  whose block is issued
	 * @param recipient who gets the goods, as printed on the goods issue
	 * @return the goods issue; refused when a line asks for more than is blocked for it, for nothing or less, in another unit than the
	 *         product's, is named twice, or no line concerns goods
	 */
	Outcome<GoodsIssued> issue(OperationContext context, StockRequest request, DocumentNumber document, String recipient);
}
