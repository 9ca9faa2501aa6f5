package emporion.warehouse.server.operations;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.warehouse.CreateWarehouseOperation;
import emporion.warehouse.CreateWarehouseOperation.WarehouseCreated;
import emporion.warehouse.WarehouseData;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehouseFactory;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.rules.WarehouseCheck;

/** Opens a new warehouse. */
@Component(service = OperationHandler.class)
public final class CreateWarehouseHandler implements OperationHandler<CreateWarehouseOperation, WarehouseCreated> {

	@Activate
	public CreateWarehouseHandler() {
	}

	@Override
	public Class<CreateWarehouseOperation> operation() {
		return CreateWarehouseOperation.class;
	}

	@Override
	public Outcome<WarehouseCreated> handle(CreateWarehouseOperation operation, OperationContext context) {
		WarehouseData card = operation.warehouse().normalised();
		List<Problem> problems = new ArrayList<>(new WarehouseCheck().check(card));
		context.work().findBy(Warehouse.class, WarehousePackage.eINSTANCE.getWarehouse_Code(), card.code()).stream().findFirst()
				.ifPresent(owner -> problems.add(Problem.error("WHS-017", card.code(), owner.getName()).at("code")));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Warehouse warehouse = WarehouseFactory.eINSTANCE.createWarehouse();
		warehouse.setCode(card.code());
		warehouse.setName(card.name());
		warehouse.setBranch(card.branch().isEmpty() ? null : card.branch());
		warehouse.setCity(card.city().isEmpty() ? null : card.city());
		warehouse.setActive(card.active());
		return Outcome.done(new WarehouseCreated(context.work().refOf(context.work().add(warehouse))));
	}
}
