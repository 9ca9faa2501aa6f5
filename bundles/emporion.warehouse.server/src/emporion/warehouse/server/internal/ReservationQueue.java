package emporion.warehouse.server.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.platform.operation.Reading.Condition;
import emporion.platform.operation.UnitOfWork;
import emporion.warehouse.ReceiveGoodsOperation.Served;
import emporion.warehouse.model.StockReservation;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.rules.BlockFreeStockRule;
import emporion.warehouse.rules.BlockFreeStockRule.Split;

/** Gives goods that became free to those who wait for them, the oldest reservation first. For one operation. */
final class ReservationQueue {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	private final BlockFreeStockRule rule = new BlockFreeStockRule();
	private final UnitOfWork work;
	private final StockBook book;

	ReservationQueue(UnitOfWork work, StockBook book) {
		this.work = work;
		this.book = book;
	}

	/** Blocks what is free in the book for the documents that wait for these products, but for the one that is left out. */
	List<Served> serve(Warehouse warehouse, Collection<Product> products, Optional<DocumentNumber> leftOut) {
		List<Served> served = new ArrayList<>();
		for (StockReservation reservation : work.findByAny(StockReservation.class, MODEL.getStockReservation_Product(), products,
				List.of(new Condition(MODEL.getStockReservation_Warehouse(), warehouse)))) {
			StockBook.Entry entry = book.entry(new StockPlace(warehouse, reservation.getProduct()));
			boolean skipped = leftOut.map(document -> document.text().equals(reservation.getDocument())).orElse(false);
			if (!skipped && entry.free().isPositive())
				served.add(serve(reservation, entry));
		}
		return served;
	}

	private Served serve(StockReservation reservation, StockBook.Entry entry) {
		Split split = rule.split(new Quantity(reservation.getQuantity(), entry.unit()), entry.free());
		entry.block(split.blocked());
		if (split.missing().isZero())
			work.delete(reservation);
		else
			work.change(reservation).set(MODEL.getStockReservation_Quantity(), split.missing().amount());
		work.add(StockBlocksImpl.block(reservation.getWarehouse(), reservation.getProduct(), split.blocked(), reservation.getDocument(),
				reservation.getLine()));
		return new Served(new DocumentNumber(reservation.getDocument()), reservation.getLine(), work.refOf(reservation.getProduct()),
				split.blocked());
	}
}
