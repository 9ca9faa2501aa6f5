package emporion.sales.server.operations;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.OfferChanged;
import emporion.sales.OfferStep;
import emporion.sales.RejectOfferOperation;
import emporion.sales.model.OfferState;
import emporion.sales.server.internal.OfferStates;

/** The customer declined the offer. */
@Component(service = OperationHandler.class)
public final class RejectOfferHandler implements OperationHandler<RejectOfferOperation, OfferChanged> {

	@Activate
	public RejectOfferHandler() {
	}

	@Override
	public Class<RejectOfferOperation> operation() {
		return RejectOfferOperation.class;
	}

	@Override
	public Outcome<OfferChanged> handle(RejectOfferOperation operation, OperationContext context) {
		return OfferStates.change(context, operation.offer(), OfferStep.REJECT, OfferState.REJECTED);
	}
}
