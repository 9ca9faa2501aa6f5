package emporion.warehouse;

import java.util.List;
import java.util.function.Supplier;

import emporion.base.outcome.Outcome;
import emporion.base.value.DocumentNumber;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Reading;

/**
 * Setting goods apart for a document, within the operation of another domain. What is blocked can be issued only for that document. What
 * is missing is kept as a reservation: goods that come in later are blocked for the oldest reservation first.
 * <p>
 * {@link #block} and {@link #release} take the hot keys of all their stock levels at once, so an operation calls one of them or
 * {@link GoodsIssues#issue}, once, after it holds its documents and before it draws numbers.
 * <p>
 * An OSGi service of the server. Stateless, thread-safe.
 */
public interface StockBlocks {

	/**
	 * Blocks for every line what is free in the warehouse, at most what it asks for, and reserves the rest. Lines of products that are
	 * not {@link emporion.catalog.model.Product#isStocked() stocked} need no goods and are answered as wholly blocked.
	 *
	 * @param document owns what is blocked; asked for once, after the stock levels are held, so that it may draw its number then
	 * @return per line what is blocked and what is missing, in the order of the request; refused when the warehouse is closed, a line
	 *         asks for nothing or less, in another unit than the product's, or is named twice
	 */
	Outcome<StockBlocking> block(OperationContext context, StockRequest request, Supplier<DocumentNumber> document);

	/** Gives back whatever is blocked and reserved for the document; goods set free go to the oldest reservations of others. */
	void release(OperationContext context, DocumentNumber document);

	/**
	 * What is set apart for the document now, as committed.
	 *
	 * @return one entry for each line that has goods blocked or reserved, by line
	 */
	List<StockBlocking.Line> blockedFor(Reading reading, DocumentNumber document);
}
