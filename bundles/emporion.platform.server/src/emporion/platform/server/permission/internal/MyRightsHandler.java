package emporion.platform.server.permission.internal;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.OperationContext;
import emporion.platform.permission.MyRightsOperation;
import emporion.platform.permission.RightsData;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.permission.Permissions;

/** Tells a user his own rights. */
public final class MyRightsHandler implements OperationHandler<MyRightsOperation, RightsData> {

	private final Permissions permissions;

	public MyRightsHandler(Permissions permissions) {
		this.permissions = permissions;
	}

	@Override
	public Class<MyRightsOperation> operation() {
		return MyRightsOperation.class;
	}

	@Override
	public boolean isForEverybody() {
		return true;
	}

	@Override
	public Outcome<RightsData> handle(MyRightsOperation asked, OperationContext context) {
		return Outcome.done(permissions.of(context.user()).data());
	}
}
