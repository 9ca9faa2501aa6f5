package emporion.platform.server.job;

import java.time.LocalTime;

/**
 * Something that is done once on every business day, at a time at which few people work. Registered as an OSGi service; it runs while its
 * module is on. When the server was not running at the time, it is done as soon as it runs again on that day; a job that was just
 * installed waits for its time.
 */
public interface ServerJob {

	/** @return unique, as {@code routes.plan} */
	String name();

	/** @return time of day in the company's zone */
	LocalTime dailyAt();

	/**
	 * Does it. Never called twice at once; one job runs at a time. It may be called again on the same day, by hand or after a crash, so it
	 * does nothing twice.
	 *
	 * @return what was done, in one English line for the console, not empty
	 * @throws RuntimeException if it failed, which is logged and shown; it is tried again the next day
	 */
	String run(JobContext context);
}
