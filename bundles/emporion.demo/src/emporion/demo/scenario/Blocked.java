package emporion.demo.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import emporion.platform.operation.Reading;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.warehouse.model.StockBlock;
import emporion.warehouse.model.StockReservation;
import emporion.warehouse.model.WarehousePackage;

/** What is set apart for an order, and what it still waits for. */
record Blocked(List<StockBlock> blocks, List<StockReservation> reservations) {

	static Blocked of(Reading reading, Order order) {
		WarehousePackage model = WarehousePackage.eINSTANCE;
		if (order.getDocumentNumber() == null)
			return new Blocked(List.of(), List.of());
		return new Blocked(reading.findBy(StockBlock.class, model.getStockBlock_Document(), order.getDocumentNumber()),
				reading.findBy(StockReservation.class, model.getStockReservation_Document(), order.getDocumentNumber()));
	}

	/** @return the quantity set apart for the line */
	BigDecimal of(OrderLine line) {
		return sum(blocks.stream().filter(block -> block.getLine() == line.getLine()).toList(), StockBlock::getQuantity);
	}

	/** @return the quantity that the line waits for */
	BigDecimal waiting(OrderLine line) {
		return sum(reservations.stream().filter(reservation -> reservation.getLine() == line.getLine()).toList(), StockReservation::getQuantity);
	}

	private static <T> BigDecimal sum(List<T> items, Function<T, BigDecimal> quantity) {
		return items.stream().map(quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
