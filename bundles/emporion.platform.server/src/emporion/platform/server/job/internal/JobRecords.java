package emporion.platform.server.job.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import emporion.platform.wire.WireFormat;

/** The last run of every job, in a small file that is replaced as a whole. Thread-safe. */
public final class JobRecords {

	private final Path file;
	private final WireFormat format = new WireFormat();
	private final Map<String, Run> runs = new TreeMap<>();

	/** How a run ended. */
	public record Run(Instant ended, boolean failed, String message) {
	}

	/** A line of the file. */
	record Line(String job, Run run) {
	}

	/** The file. */
	record Lines(List<Line> lines) {
	}

	/** @param file need not exist */
	public JobRecords(Path file) {
		this.file = file;
		try {
			if (Files.exists(file))
				format.read(Files.readString(file), Lines.class).lines().forEach(line -> runs.put(line.job(), line.run()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public synchronized Optional<Run> of(String job) {
		return Optional.ofNullable(runs.get(job));
	}

	public synchronized void add(String job, Run run) {
		runs.put(job, run);
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Path fresh = file.resolveSibling(file.getFileName() + ".new");
			Files.writeString(fresh, format.write(new Lines(runs.entrySet().stream().map(entry -> new Line(entry.getKey(), entry.getValue())).toList())));
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
