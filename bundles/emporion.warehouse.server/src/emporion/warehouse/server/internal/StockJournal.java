package emporion.warehouse.server.internal;

import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.platform.operation.OperationContext;
import emporion.warehouse.model.MoveKind;
import emporion.warehouse.model.StockMove;
import emporion.warehouse.model.WarehouseFactory;

/** Writes down every change of what lies in a warehouse, in the journal and in the book at once. For one operation. */
final class StockJournal {

	private final OperationContext context;
	private final StockBook book;

	StockJournal(OperationContext context, StockBook book) {
		this.context = context;
		this.book = book;
	}

	/** @param quantity signed: in is positive; not zero */
	void move(MoveKind kind, StockPlace place, Quantity quantity, DocumentNumber document) {
		StockMove move = WarehouseFactory.eINSTANCE.createStockMove();
		move.setKind(kind);
		move.setProduct(place.product());
		move.setWarehouse(place.warehouse());
		move.setQuantity(quantity.amount());
		move.setMoveDate(context.clock().today());
		move.setDocument(document.text());
		move.setAuthor(context.user());
		context.work().add(move);
		book.entry(place).move(quantity);
	}
}
