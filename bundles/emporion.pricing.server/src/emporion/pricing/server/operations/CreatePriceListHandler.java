package emporion.pricing.server.operations;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.CreatePriceListOperation.Created;
import emporion.pricing.check.PriceListCheck;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PricingFactory;
import emporion.pricing.model.PricingPackage;

/** Makes an empty price list. */
@Component(service = OperationHandler.class)
public final class CreatePriceListHandler implements OperationHandler<CreatePriceListOperation, Created> {

	private final PriceListCheck check = new PriceListCheck();

	@Activate
	public CreatePriceListHandler() {
	}

	@Override
	public Class<CreatePriceListOperation> operation() {
		return CreatePriceListOperation.class;
	}

	@Override
	public Outcome<Created> handle(CreatePriceListOperation operation, OperationContext context) {
		PriceList list = PricingFactory.eINSTANCE.createPriceList();
		list.setCode(operation.code().strip());
		list.setName(operation.name().strip());
		list.setCurrency(operation.currency().getCode());
		operation.validity().from().ifPresent(list::setValidFrom);
		operation.validity().to().ifPresent(list::setValidTo);
		list.setBase(operation.base());
		List<Problem> problems = new ArrayList<>(
				check.check(list.getCode(), list.getCurrency(), list.getValidFrom(), list.getValidTo()));
		if (!context.work().findBy(PriceList.class, PricingPackage.eINSTANCE.getPriceList_Code(), list.getCode()).isEmpty())
			problems.add(Problem.error("PRC-021", list.getCode()).at("code"));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return Outcome.done(new Created(context.work().refOf(context.work().add(list))));
	}
}
