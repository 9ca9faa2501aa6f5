package emporion.platform.server.job;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How it stands with a job.
 *
 * @param ended   when its last run ended; empty before the first
 * @param failed  whether that run failed
 * @param message what that run did, or why it failed; empty before the first
 */
public record JobState(String name, LocalTime dailyAt, boolean running, Optional<Instant> ended, boolean failed, String message) {
}
