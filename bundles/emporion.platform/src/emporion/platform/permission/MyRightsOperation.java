package emporion.platform.permission;

import emporion.platform.operation.Operation;

/** Asks what the asking user may do, so that his client offers nothing that would be refused. Everybody who is logged in may ask. */
public record MyRightsOperation() implements Operation<RightsData> {
}
