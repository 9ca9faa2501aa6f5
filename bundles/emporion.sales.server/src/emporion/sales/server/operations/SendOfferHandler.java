package emporion.sales.server.operations;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.OfferChanged;
import emporion.sales.OfferStep;
import emporion.sales.SendOfferOperation;
import emporion.sales.model.OfferState;
import emporion.sales.server.internal.OfferStates;

/** The offer went to the customer. */
@Component(service = OperationHandler.class)
public final class SendOfferHandler implements OperationHandler<SendOfferOperation, OfferChanged> {

	@Activate
	public SendOfferHandler() {
	}

	@Override
	public Class<SendOfferOperation> operation() {
		return SendOfferOperation.class;
	}

	@Override
	public Outcome<OfferChanged> handle(SendOfferOperation operation, OperationContext context) {
		return OfferStates.change(context, operation.offer(), OfferStep.SEND, OfferState.SENT);
	}
}
