package emporion.example.routes.server.job;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.example.routes.PlanRouteOperation;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.job.JobContext;
import emporion.platform.server.job.ServerJob;

/** Every night plans the drives of the new day, by the same operation as a person would. */
@Component
public final class PlanRoutesJob implements ServerJob {

	private static final int MOST_ROUTES = 1000;

	@Activate
	public PlanRoutesJob() {
	}

	@Override
	public String name() {
		return "routes.plan";
	}

	@Override
	public LocalTime dailyAt() {
		return LocalTime.of(3, 30);
	}

	@Override
	public String run(JobContext context) {
		List<String> planned = new ArrayList<>();
		PageRequest active = PageRequest.first("routes.routes", MOST_ROUTES).filteredBy(Filter.of("active", Comparison.EQUALS, "true"));
		for (Row route : context.lists().page(active).orElseThrow().rows())
			// a route without orders is refused, which is nothing to tell of
			if (context.operations().run(new PlanRouteOperation((String) route.cells().getFirst(), Optional.empty())) instanceof Outcome.Done<PlanRouteOperation.Planned> done)
				planned.add(done.result().number());
		return planned.size() + " planned" + (planned.isEmpty() ? "" : ": " + String.join(", ", planned));
	}
}
