package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

import emporion.base.value.Percent;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.pricing.model.PriceFloor;

/**
 * Says how far below the base price a user may sell, in place of what was said before. For administrators only.
 *
 * @param login            log-in name, or empty for everybody who has no limit of his own
 * @param maximumReduction 0 to 100 % of the base price
 */
public record SetPriceFloorOperation(Optional<String> login, Percent maximumReduction)
		implements Operation<SetPriceFloorOperation.FloorSet> {

	public SetPriceFloorOperation {
		requireNonNull(login, "login");
		requireNonNull(maximumReduction, "maximumReduction");
	}

	/** @param floor the user's limit, new or changed */
	public record FloorSet(Ref<PriceFloor> floor) {
	}
}
