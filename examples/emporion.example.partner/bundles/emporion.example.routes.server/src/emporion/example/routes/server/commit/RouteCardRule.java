package emporion.example.routes.server.commit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.example.routes.model.Route;
import emporion.example.routes.model.RoutesPackage;
import emporion.example.routes.model.Stop;
import emporion.example.routes.rules.RouteCheck;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;

/** Cards of routes are in order whoever saves them, a route with customers is not deleted, and plans are never altered. */
@Component
public final class RouteCardRule implements CommitRule {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;

	private final RouteCheck check = new RouteCheck();

	@Activate
	public RouteCardRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		Stream<Problem> cards = commit.changesOf(MODEL.getRoute()).flatMap(change -> problems(commit.reading(), change).stream());
		Stream<Problem> plans = commit.changesOf(MODEL.getRoutePlan()).filter(change -> change.kind() != Kind.NEW)
				.map(change -> Problem.error("RTE-021"));
		return Stream.concat(cards, plans).distinct().toList();
	}

	private List<Problem> problems(Reading reading, ObjectChange change) {
		if (change.kind() != Kind.DELETED)
			return check.check((String) change.after(MODEL.getRoute_Code()), (String) change.after(MODEL.getRoute_Name()),
					(BigDecimal) change.after(MODEL.getRoute_Surcharge()));
		boolean served = reading.find(new Ref<Route>(change.id()), Route.class)
				.filter(route -> !reading.findBy(Stop.class, MODEL.getStop_Route(), route).isEmpty()).isPresent();
		return served ? List.of(Problem.error("RTE-020", change.before(MODEL.getRoute_Code()))) : List.of();
	}
}
