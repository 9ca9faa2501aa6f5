package emporion.platform.server.job.internal;

import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Problem;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.job.JobState;
import emporion.platform.text.Texts;

/** {@code job:list}, {@code job:run}: what the server does by itself. */
@Component(service = JobCommands.class, property = { "osgi.command.scope=job", "osgi.command.function=list", "osgi.command.function=run" })
public final class JobCommands {

	private final JobComponent jobs;
	private final Texts texts;

	@Activate
	public JobCommands(@Reference JobComponent jobs, @Reference Texts texts) {
		this.jobs = jobs;
		this.texts = texts;
	}

	@Descriptor("Lists what the server does by itself every day")
	public String list(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		return table(jobs.runner().jobs()).render(json);
	}

	@Descriptor("Does such a job now")
	public String run(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("name of the job") String name) {
		return table(List.of(jobs.runner().run(name)
				.orElseThrow(() -> new CommandRefusedException(List.of(Problem.error("PLT-237", name)), texts)))).render(json);
	}

	private static ConsoleTable table(List<JobState> states) {
		ConsoleTable table = new ConsoleTable("job", "dailyAt", "state", "lastEnded", "message");
		for (JobState state : states)
			table.row(state.name(), state.dailyAt(), state.running() ? "running" : state.ended().isEmpty() ? "waiting" : state.failed() ? "failed" : "done",
					state.ended().orElse(null), state.message());
		return table;
	}
}
