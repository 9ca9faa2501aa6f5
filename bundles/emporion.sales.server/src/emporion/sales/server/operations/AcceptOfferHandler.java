package emporion.sales.server.operations;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.OfferChanged;
import emporion.sales.OfferStep;
import emporion.sales.AcceptOfferOperation;
import emporion.sales.model.OfferState;
import emporion.sales.server.internal.OfferStates;

/** The customer accepted the offer. */
@Component(service = OperationHandler.class)
public final class AcceptOfferHandler implements OperationHandler<AcceptOfferOperation, OfferChanged> {

	@Activate
	public AcceptOfferHandler() {
	}

	@Override
	public Class<AcceptOfferOperation> operation() {
		return AcceptOfferOperation.class;
	}

	@Override
	public Outcome<OfferChanged> handle(AcceptOfferOperation operation, OperationContext context) {
		return OfferStates.change(context, operation.offer(), OfferStep.ACCEPT, OfferState.ACCEPTED);
	}
}
