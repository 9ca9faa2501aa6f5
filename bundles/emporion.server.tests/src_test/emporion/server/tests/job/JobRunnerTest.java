package emporion.server.tests.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Operations;
import emporion.platform.query.Lists;
import emporion.platform.server.job.JobContext;
import emporion.platform.server.job.JobRunner;
import emporion.platform.server.job.JobState;
import emporion.platform.server.job.ServerJob;
import emporion.testing.memory.FixedLists;
import emporion.testing.memory.SettableClock;

/** Jobs run once a day, also after a restart, and one that fails does not stop the others. */
class JobRunnerTest {

	/** Noon. */
	private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 6, 1));
	@TempDir
	private Path folder;

	@Test
	void aJobRunsOnceADayWhenItsTimeHasCome() {
		CountingJob job = new CountingJob("count", LocalTime.of(13, 0));
		try (JobRunner runner = runner(job)) {
			runner.runDue();
			assertThat(job.runs).as("at noon").hasValue(0);
			clock.advance(Duration.ofMinutes(61));
			runner.runDue();
			runner.runDue();
			assertThat(job.runs).as("at 13:01").hasValue(1);
		}
		try (JobRunner again = runner(job)) {
			again.runDue();
			assertThat(job.runs).as("after a restart").hasValue(1);
			clock.advance(Duration.ofDays(1));
			again.runDue();
			assertThat(job.runs).as("the next day").hasValue(2);
		}
	}

	@Test
	void aNewJobWaitsForItsTimeAndOneThatWasMissedIsDoneLaterThatDay() {
		CountingJob job = new CountingJob("count", LocalTime.of(2, 0));
		try (JobRunner runner = runner(job)) {
			runner.runDue();
			assertThat(job.runs).as("installed at noon").hasValue(0);
			assertThat(runner.jobs()).extracting(JobState::ended).containsExactly(Optional.empty());
		}
		clock.advance(Duration.ofDays(1));
		try (JobRunner runner = runner(job)) {
			runner.runDue();
			assertThat(job.runs).as("the next noon").hasValue(1);
			assertThat(runner.jobs()).extracting(JobState::message).containsExactly("run 1");
		}
	}

	@Test
	void aJobThatFailsIsShownAsFailedAndTheOthersRun() {
		CountingJob job = new CountingJob("count", LocalTime.of(2, 0));
		ServerJob broken = new CountingJob("broken", LocalTime.of(1, 0)) {
			@Override
			public String run(JobContext context) {
				throw new IllegalStateException("out of vans");
			}
		};
		try (JobRunner runner = runner(job)) {
			runner.add(broken);
			clock.advance(Duration.ofDays(1));
			runner.runDue();
			assertThat(job.runs).hasValue(1);
			assertThat(runner.run("broken")).get().extracting(JobState::failed, JobState::message).containsExactly(true, "out of vans");
			assertThat(runner.run("unknown")).isEmpty();
			assertThatThrownBy(() -> runner.add(new CountingJob("count", LocalTime.NOON))).isInstanceOf(IllegalArgumentException.class);
			runner.remove(broken);
			assertThat(runner.jobs()).extracting(JobState::name).containsExactly("count");
		}
	}

	private JobRunner runner(ServerJob job) {
		Operations none = new Operations() {
			@Override
			public <R extends Record> Outcome<R> run(UUID id, Operation<R> operation) {
				throw new AssertionError("not asked for");
			}
		};
		Lists lists = new FixedLists();
		JobRunner runner = new JobRunner(new JobContext(clock, none, lists), folder.resolve("jobs.json"));
		runner.add(job);
		return runner;
	}

	private static class CountingJob implements ServerJob {

		final AtomicInteger runs = new AtomicInteger();
		private final String name;
		private final LocalTime time;

		CountingJob(String name, LocalTime time) {
			this.name = name;
			this.time = time;
		}

		@Override
		public String name() {
			return name;
		}

		@Override
		public LocalTime dailyAt() {
			return time;
		}

		@Override
		public String run(JobContext context) {
			return "run " + runs.incrementAndGet();
		}
	}
}
