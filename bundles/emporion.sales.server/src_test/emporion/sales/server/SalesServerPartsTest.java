package emporion.sales.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import emporion.platform.server.operation.OperationHandler;
import emporion.platform.wire.WireFormat;

class SalesServerPartsTest {

	private final SalesServerParts parts = new SalesServerParts(null, null, null, null, null);

	@Test
	void everyComponentOfTheBundleIsAPartToo() throws IOException {
		List<String> listed = Stream
				.of(Stream.of(parts.module()), parts.handlers().stream(), parts.rules().stream(), parts.listeners().stream(),
						parts.queries().stream(), parts.moduleListeners().stream())
				.flatMap(each -> each).map(part -> part.getClass().getSimpleName()).sorted().toList();
		try (Stream<Path> sources = Files.walk(Path.of("src"))) {
			List<String> components = sources.filter(path -> !path.toString().contains("/print/")).filter(SalesServerPartsTest::isComponent)
					.map(path -> path.getFileName().toString().replace(".java", "")).filter(name -> !name.endsWith("Commands") && !name.endsWith("WarmUp")).sorted()
					.toList();
			assertThat(listed).isEqualTo(components);
		}
	}

	@Test
	void everyOperationAndItsResultCanTravel() {
		WireFormat format = new WireFormat();
		assertThat(parts.handlers()).hasSize(15).allSatisfy(handler -> {
			format.check(recordOf(handler));
			format.check(WireFormat.resultTypeOf(handler.operation()));
		});
	}

	private static Class<? extends Record> recordOf(OperationHandler<?, ?> handler) {
		return handler.operation().asSubclass(Record.class);
	}

	private static boolean isComponent(Path path) {
		try {
			return Files.isRegularFile(path) && path.toString().endsWith(".java") && Files.readString(path).contains("\n@Component");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
