package emporion.platform.server.security.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import emporion.platform.server.security.SecurityEntry;
import emporion.platform.server.security.SecurityEntry.Event;

/**
 * Keeps a flood out of the log without losing sight of it: within a window of time the first {@value #EACH} entries of one kind are
 * written, and {@value #ALL} in all; the others are counted and told in one entry each when the window ends. Thread-safe.
 */
public final class Flood {

	static final int EACH = 20;
	static final int ALL = 1_000;

	private final long windowNanos;
	private final Map<List<String>, int[]> seen = new HashMap<>();
	private final Map<List<String>, SecurityEntry> samples = new HashMap<>();
	private final int[] others = new int[Event.values().length];
	private long windowEnd;
	private int written;

	/** @param now of {@link System#nanoTime} */
	public Flood(long now, Duration window) {
		windowNanos = window.toNanos();
		windowEnd = now + windowNanos;
	}

	/** @return whether the entry is written by itself; if not, it is counted */
	public synchronized boolean isToBeWritten(SecurityEntry entry, long now) {
		List<String> kind = List.of(entry.event().name(), entry.login(), entry.address(), entry.subject(), entry.code());
		if (written < ALL) {
			int[] count = seen.computeIfAbsent(kind, fresh -> new int[1]);
			if (count[0]++ < EACH) {
				written++;
				return true;
			}
			samples.put(kind, entry);
			return false;
		}
		int[] count = seen.get(kind);
		if (count != null && samples.containsKey(kind))
			count[0]++;
		else
			others[entry.event().ordinal()]++;
		return false;
	}

	/** @return the counts of a window that is over, as entries; nothing before its end */
	public synchronized List<SecurityEntry> summaries(Instant at, long now) {
		if (now - windowEnd < 0 && now != Long.MAX_VALUE)
			return List.of();
		List<SecurityEntry> summaries = new ArrayList<>();
		samples.forEach((kind, entry) -> summaries.add(new SecurityEntry(at, entry.event(), entry.login(), entry.address(), entry.subject(),
				entry.code(), "counted, not written one by one", seen.get(kind)[0] - EACH)));
		for (Event event : Event.values())
			if (others[event.ordinal()] > 0)
				summaries.add(new SecurityEntry(at, Event.SUMMARY, "", "", event.name(), "", "of several users or places, counted only",
						others[event.ordinal()]));
		seen.clear();
		samples.clear();
		java.util.Arrays.fill(others, 0);
		written = 0;
		windowEnd = now + windowNanos;
		return summaries;
	}
}
