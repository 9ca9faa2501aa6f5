package emporion.platform.server.module.internal;

import java.util.List;
import java.util.function.Supplier;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.module.MissingPart;
import emporion.platform.module.MissingPartsOperation;
import emporion.platform.module.MissingPartsOperation.MissingParts;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.operation.OperationHandler;

/** Says what does not work. */
public final class MissingPartsHandler implements OperationHandler<MissingPartsOperation, MissingParts> {

	private final Accounts accounts;
	private final Supplier<List<MissingPart>> inspection;

	public MissingPartsHandler(Accounts accounts, Supplier<List<MissingPart>> inspection) {
		this.accounts = accounts;
		this.inspection = inspection;
	}

	@Override
	public Class<MissingPartsOperation> operation() {
		return MissingPartsOperation.class;
	}

	@Override
	public Outcome<MissingParts> handle(MissingPartsOperation asked, OperationContext context) {
		if (!accounts.isAdministrator(context.work(), context.user()))
			return Outcome.refused(Problem.error("PLT-032"));
		return Outcome.done(new MissingParts(inspection.get()));
	}
}
