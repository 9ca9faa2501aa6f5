package emporion.platform.server.job.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import emporion.platform.server.account.Accounts;
import emporion.platform.server.job.JobContext;
import emporion.platform.server.job.JobRunner;
import emporion.platform.server.job.ServerJob;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;

/** Runs the jobs that modules register, as long as the server runs. */
@Component(service = JobComponent.class, immediate = true)
public final class JobComponent {

	private final JobRunner runner;

	@Activate
	public JobComponent(@Reference ServerRuntime server) {
		runner = new JobRunner(new JobContext(server.clock(), server.operations(Accounts.SYSTEM), server.lists(Accounts.SYSTEM)),
				ServerSettings.home().resolve("jobs.json"));
		runner.start();
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
	void add(ServerJob job) {
		runner.add(job);
	}

	void remove(ServerJob job) {
		runner.remove(job);
	}

	JobRunner runner() {
		return runner;
	}

	@Deactivate
	public void stop() {
		runner.close();
	}
}
