package emporion.platform.server.security;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.time.BusinessClock;
import emporion.platform.server.security.SecurityEntry.Event;
import emporion.platform.server.security.internal.Flood;
import emporion.platform.server.security.internal.LogTable;

/**
 * The security log. One thread writes, many entries in one transaction, in the order they come; nobody else can change it, and changes
 * made by force in the database are found by {@link #verify}. {@link #write} never waits: refusals stay as fast as they are, and of a flood
 * only the first of each kind are written one by one, the others counted. {@link #writeDurably} waits until the entry would survive a
 * crash. A server that is killed loses at most what was written in its last fraction of a second without waiting. Thread-safe.
 */
public final class SecurityLog implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);
	private static final int QUEUE = 10_000;
	private static final int BATCH = 500;
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final Duration WINDOW = Duration.ofSeconds(10);

	private final BusinessClock clock;
	private final LogTable table;
	private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(QUEUE);
	private final AtomicLong lost = new AtomicLong();
	private final Flood flood;
	private final Thread writer;
	private volatile boolean closing;

	/** Something for the writer: an entry, or the order to trim. */
	private record Item(SecurityEntry entry, Instant trimBefore, CompletableFuture<Void> written) {
	}

	/** @param database connections on which a commit is durable */
	public SecurityLog(DataSource database, BusinessClock clock) {
		this.clock = clock;
		table = new LogTable(database);
		flood = new Flood(System.nanoTime(), WINDOW);
		writer = Thread.ofPlatform().daemon().name("emporion-security-log").start(this::run);
	}

	/** Writes an entry soon; never waits. */
	public void write(SecurityEntry entry) {
		if (!flood.isToBeWritten(entry, System.nanoTime()))
			return;
		if (!queue.offer(new Item(entry, null, new CompletableFuture<>())))
			lost.incrementAndGet();
	}

	/** Writes an entry and waits until it is on disk, some seconds at most: what is logged must not fail because of the log. */
	public void writeDurably(SecurityEntry entry) {
		await(new Item(entry, null, new CompletableFuture<>()));
	}

	/** Removes what is older than the moment, and says so in the log. */
	public void trim(Instant before) {
		await(new Item(null, before, new CompletableFuture<>()));
	}

	private void await(Item item) {
		try {
			if (closing || !queue.offer(item, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				lost.incrementAndGet();
				return;
			}
			item.written.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			LOG.error("An entry of the security log is not on disk", e);
		}
	}

	/** @return whether an account was ever let in from an address */
	public boolean knows(String login, String address) {
		return table.knows(login, address);
	}

	/**
	 * Goes through the whole log.
	 *
	 * @param known a hash noted down earlier, that must still be there; or empty
	 */
	public Verification verify(Optional<String> known) {
		return table.verify(known);
	}

	private void run() {
		List<Item> batch = new ArrayList<>();
		while (!closing || !queue.isEmpty())
			try {
				batch.clear();
				Item first = queue.poll(500, TimeUnit.MILLISECONDS);
				if (first != null) {
					batch.add(first);
					queue.drainTo(batch, BATCH - 1);
				}
				store(batch, flood.summaries(clock.now(), System.nanoTime()));
			} catch (InterruptedException e) {
				closing = true;
			} catch (RuntimeException e) {
				// The database may come back; what waits in the queue is bounded, what does not fit is counted.
				LOG.error("The security log cannot be written", e);
				lost.addAndGet(batch.size());
				batch.forEach(item -> item.written.completeExceptionally(e));
			}
		storeLast();
	}

	private void storeLast() {
		try {
			store(List.of(), flood.summaries(clock.now(), Long.MAX_VALUE));
		} catch (RuntimeException e) {
			LOG.error("The end of the security log cannot be written", e);
		}
	}

	private void store(List<Item> batch, List<SecurityEntry> summaries) {
		List<SecurityEntry> entries = new ArrayList<>(summaries);
		long missed = lost.getAndSet(0);
		if (missed > 0)
			entries.add(new SecurityEntry(clock.now(), Event.SUMMARY, "", "", "", "", "entries that could not be kept", (int) Math.min(missed,
					Integer.MAX_VALUE)));
		batch.stream().filter(item -> item.entry != null).forEach(item -> entries.add(item.entry));
		for (Item item : batch)
			if (item.trimBefore != null) {
				long removed = table.trim(item.trimBefore);
				if (removed > 0)
					entries.add(new SecurityEntry(clock.now(), Event.TRIMMED, "", "", "", "", "entries before " + item.trimBefore,
							(int) Math.min(removed, Integer.MAX_VALUE)));
			}
		if (!entries.isEmpty())
			table.append(entries);
		batch.forEach(item -> item.written.complete(null));
	}

	/** Writes what waits, then ends. */
	@Override
	public void close() {
		closing = true;
		try {
			writer.join(PATIENCE);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
