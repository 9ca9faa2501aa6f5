package emporion.pricing.server.operations;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.SetPriceFloorOperation;
import emporion.pricing.SetPriceFloorOperation.FloorSet;
import emporion.pricing.check.PercentCheck;
import emporion.pricing.model.PriceFloor;
import emporion.pricing.model.PricingFactory;
import emporion.pricing.model.PricingPackage;

/** Says how far below the base price a user may sell. Who may say so is the commit gate's business. */
@Component(service = OperationHandler.class)
public final class SetPriceFloorHandler implements OperationHandler<SetPriceFloorOperation, FloorSet> {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;
	private static final String EVERYBODY = "*";

	private final PercentCheck check = new PercentCheck();

	@Activate
	public SetPriceFloorHandler() {
	}

	@Override
	public Class<SetPriceFloorOperation> operation() {
		return SetPriceFloorOperation.class;
	}

	@Override
	public Outcome<FloorSet> handle(SetPriceFloorOperation operation, OperationContext context) {
		Optional<Problem> wrong = check.limit(operation.maximumReduction().points());
		if (wrong.isPresent())
			return Outcome.refused(wrong.get());
		UnitOfWork work = context.work();
		String login = operation.login().map(String::strip).orElse(EVERYBODY);
		Optional<PriceFloor> present = work.findBy(PriceFloor.class, MODEL.getPriceFloor_Login(), login).stream().findFirst();
		present.ifPresent(floor -> work.change(floor).set(MODEL.getPriceFloor_MaximumReduction(), operation.maximumReduction().points()));
		return Outcome.done(new FloorSet(work.refOf(present.orElseGet(() -> work.add(floor(login, operation))))));
	}

	private static PriceFloor floor(String login, SetPriceFloorOperation operation) {
		PriceFloor floor = PricingFactory.eINSTANCE.createPriceFloor();
		floor.setLogin(login);
		floor.setMaximumReduction(operation.maximumReduction().points());
		return floor;
	}
}
