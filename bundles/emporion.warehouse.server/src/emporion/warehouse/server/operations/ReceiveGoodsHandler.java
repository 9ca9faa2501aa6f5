package emporion.warehouse.server.operations;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.value.DocumentNumber;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.ReceiveGoodsOperation.GoodsReceived;
import emporion.warehouse.model.MoveKind;
import emporion.warehouse.server.internal.StockDocument;

/** Takes goods into a warehouse. */
@Component(service = OperationHandler.class)
public final class ReceiveGoodsHandler implements OperationHandler<ReceiveGoodsOperation, GoodsReceived> {

	@Activate
	public ReceiveGoodsHandler() {
	}

	@Override
	public Class<ReceiveGoodsOperation> operation() {
		return ReceiveGoodsOperation.class;
	}

	@Override
	public Outcome<GoodsReceived> handle(ReceiveGoodsOperation operation, OperationContext context) {
		StockDocument receipt = new StockDocument(context, operation.warehouse(), operation.lines().size());
		operation.lines().forEach(line -> receipt.line(line.product(), line.quantity(), receipt.check().positive(line.quantity())));
		if (!receipt.problems().isEmpty())
			return Outcome.refused(receipt.problems());
		receipt.open();
		DocumentNumber number = receipt.number("PZ");
		receipt.lines().forEach(line -> receipt.move(MoveKind.RECEIPT, line.product(), line.quantity(), number));
		return Outcome.done(new GoodsReceived(number, receipt.close()));
	}
}
