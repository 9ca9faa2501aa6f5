package emporion.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** How often something is done in a time, by several workers at once. */
final class Pace {

	/** What a worker does again and again. */
	@FunctionalInterface
	interface Work {
		void once() throws Exception;
	}

	private Pace() {
	}

	/** @return how often all workers together did their work, per second */
	static double perSecond(List<Work> workers, Duration time) throws InterruptedException, ExecutionException {
		long begun = System.nanoTime();
		long end = begun + time.toNanos();
		List<Callable<Long>> loops = new ArrayList<>();
		for (Work worker : workers)
			loops.add(() -> {
				long done = 0;
				for (; System.nanoTime() < end; done++)
					worker.once();
				return done;
			});
		long done = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
			for (Future<Long> loop : threads.invokeAll(loops))
				done += loop.get();
		}
		return done / ((System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1));
	}

	/** @return middle of the times that the work took, in milliseconds */
	static double medianMillis(int times, Work work) throws Exception {
		List<Long> nanos = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			long begun = System.nanoTime();
			work.once();
			nanos.add(System.nanoTime() - begun);
		}
		return nanos.stream().sorted().skip(times / 2).findFirst().orElseThrow() / 1e6;
	}
}
