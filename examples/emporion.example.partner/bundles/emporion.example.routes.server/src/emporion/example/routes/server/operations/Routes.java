package emporion.example.routes.server.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import emporion.crm.model.CrmPackage;
import emporion.crm.model.Party;
import emporion.example.routes.model.Route;
import emporion.example.routes.model.RoutesPackage;
import emporion.example.routes.model.Stop;
import emporion.platform.operation.Reading;

/** Finds routes, and what belongs to them. */
final class Routes {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;

	private Routes() {
	}

	static Optional<Route> byCode(Reading reading, String code) {
		return reading.findBy(Route.class, MODEL.getRoute_Code(), code).stream().findFirst();
	}

	static Optional<Party> customer(Reading reading, String code) {
		return reading.findBy(Party.class, CrmPackage.eINSTANCE.getParty_Code(), code).stream().filter(Party::isCustomer).findFirst();
	}

	/** @return the stops in the order of the round */
	static List<Stop> stops(Reading reading, Route route) {
		return reading.findBy(Stop.class, MODEL.getStop_Route(), route).stream().sorted(Comparator.comparingInt(Stop::getPosition)).toList();
	}
}
