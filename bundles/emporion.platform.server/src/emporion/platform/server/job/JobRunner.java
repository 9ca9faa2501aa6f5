package emporion.platform.server.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.server.job.internal.JobRecords;

/**
 * Runs the jobs of all modules, one at a time: each once a day when its time has come. What ran when survives a restart. Thread-safe.
 */
public final class JobRunner implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
	private static final long LOOK_SECONDS = 20;
	/** Recorded of a job that has not run yet. */
	private static final String NEVER = "";

	private final JobContext context;
	private final JobRecords records;
	private final Map<String, ServerJob> jobs = new ConcurrentHashMap<>();
	/** Held while a job runs. */
	private final ReentrantLock turn = new ReentrantLock();
	private final ScheduledExecutorService timer = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("emporion-jobs").daemon().factory());
	private volatile String running = "";

	/** @param file where it is kept what ran when */
	public JobRunner(JobContext context, Path file) {
		this.context = context;
		this.records = new JobRecords(file);
	}

	/** From now on looks after the time by itself. To be called once. */
	public void start() {
		timer.scheduleWithFixedDelay(this::runDue, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
	}

	/**
	 * A job that was never here before waits for its time; of others what was missed today is done.
	 *
	 * @throws IllegalArgumentException if another job has the name
	 */
	public void add(ServerJob job) {
		if (jobs.putIfAbsent(job.name(), job) != null)
			throw new IllegalArgumentException("two jobs are called " + job.name());
		if (records.of(job.name()).isEmpty())
			records.add(job.name(), new JobRecords.Run(context.clock().now(), false, NEVER));
	}

	/** Lets a run of it come to its end. */
	public void remove(ServerJob job) {
		if (!jobs.remove(job.name(), job) || turn.isHeldByCurrentThread() || !running.equals(job.name()))
			return;
		turn.lock();
		turn.unlock();
	}

	/** @return all jobs by name */
	public List<JobState> jobs() {
		return jobs.values().stream().sorted(Comparator.comparing(ServerJob::name)).map(this::state).toList();
	}

	private JobState state(ServerJob job) {
		Optional<JobRecords.Run> last = records.of(job.name()).filter(run -> !run.message().equals(NEVER));
		return new JobState(job.name(), job.dailyAt(), running.equals(job.name()), last.map(JobRecords.Run::ended),
				last.map(JobRecords.Run::failed).orElse(false), last.map(JobRecords.Run::message).orElse(""));
	}

	/**
	 * Runs a job now, after the one that is running.
	 *
	 * @return how it stands afterwards; empty when there is no such job
	 */
	public Optional<JobState> run(String name) {
		return Optional.ofNullable(jobs.get(name)).map(job -> {
			runNow(job);
			return state(job);
		});
	}

	/** Runs every job whose time has come today and that has not run since. */
	public void runDue() {
		for (ServerJob job : jobs.values())
			if (isDue(job))
				runNow(job);
	}

	private boolean isDue(ServerJob job) {
		Instant due = context.clock().today().atTime(job.dailyAt()).atZone(context.clock().zone()).toInstant();
		return !context.clock().now().isBefore(due) && records.of(job.name()).map(last -> last.ended().isBefore(due)).orElse(true);
	}

	private void runNow(ServerJob job) {
		turn.lock();
		try {
			running = job.name();
			String done = job.run(context);
			records.add(job.name(), new JobRecords.Run(context.clock().now(), false, done));
			LOG.info("Job {}: {}", job.name(), done);
		} catch (RuntimeException | LinkageError e) {
			LOG.error("Job {} failed", job.name(), e);
			records.add(job.name(), new JobRecords.Run(context.clock().now(), true, String.valueOf(e.getMessage())));
		} finally {
			running = "";
			turn.unlock();
		}
	}

	/** Begins no further job, and lets the running one come to its end. */
	@Override
	public void close() {
		timer.shutdown();
		turn.lock();
		turn.unlock();
	}
}
