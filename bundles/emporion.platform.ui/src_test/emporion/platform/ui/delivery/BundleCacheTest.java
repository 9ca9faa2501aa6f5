package emporion.platform.ui.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.ui.session.BundleSource;
import emporion.platform.wire.ClientBundle;
import emporion.platform.wire.ClientBundles;

/** Jars of modules arrive whole and unaltered, or not at all. */
class BundleCacheTest {

	/** Two and a half parts. */
	private static final byte[] JAR = jar(ClientBundle.PART * 5 / 2);
	private static final ClientBundle BUNDLE = new ClientBundle("routes", "routes.ui", "1.0.0", sum(JAR), JAR.length);

	@TempDir
	private Path folder;
	private long fetched;

	@Test
	void aJarIsFetchedInPartsAndOnlyOnce() throws IOException {
		BundleCache cache = new BundleCache(folder.resolve("modules"));
		assertThat(cache.missing(List.of(BUNDLE))).containsExactly(BUNDLE);
		Path file = cache.fetch(source(JAR), BUNDLE, bytes -> fetched += bytes, () -> false).orElseThrow();
		assertThat(Files.readAllBytes(file)).isEqualTo(JAR);
		assertThat(fetched).isEqualTo(JAR.length);
		assertThat(cache.missing(List.of(BUNDLE))).isEmpty();
		Files.write(file, new byte[] { 1 });
		assertThat(cache.missing(List.of(BUNDLE))).as("altered on the disk").containsExactly(BUNDLE);
	}

	@Test
	void whatArrivesAlteredIsNotKept() {
		byte[] altered = JAR.clone();
		altered[altered.length / 2]++;
		assertThat(codes(fetch(source(altered)))).containsExactly(BundleCache.BROKEN);
		assertThat(codes(fetch(source(jar(JAR.length + 1))))).containsExactly(BundleCache.BROKEN);
		assertThat(folder.toFile().list()).isEmpty();
	}

	@Test
	void whatTheUserGivesUpOrTheServerBreaksOffIsFetchedAnew() {
		BundleCache cache = new BundleCache(folder);
		assertThat(codes(cache.fetch(source(JAR), BUNDLE, bytes -> fetched += bytes, () -> fetched > 0))).containsExactly(BundleCache.CANCELLED);
		BundleSource broken = new Source(JAR) {
			@Override
			public Outcome<ClientBundles.Part> part(ClientBundle bundle, long offset) {
				if (offset > 0)
					throw new ServerUnavailableException("gone", null);
				return super.part(bundle, offset);
			}
		};
		assertThatThrownBy(() -> fetch(broken)).isInstanceOf(ServerUnavailableException.class);
		assertThat(folder.toFile().list()).isEmpty();
		assertThat(fetch(source(JAR)).isDone()).isTrue();
	}

	@Test
	void jarsThatNobodyWantsAnyMoreAreDeleted() {
		BundleCache cache = new BundleCache(folder);
		fetch(source(JAR));
		cache.keepOnly(List.of(BUNDLE));
		assertThat(folder.toFile().list()).hasSize(1);
		cache.keepOnly(List.of());
		assertThat(folder.toFile().list()).isEmpty();
	}

	private Outcome<Path> fetch(BundleSource source) {
		return new BundleCache(folder).fetch(source, BUNDLE, bytes -> fetched += bytes, () -> false);
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	private static BundleSource source(byte[] bytes) {
		return new Source(bytes);
	}

	private static class Source implements BundleSource {

		private final byte[] bytes;

		Source(byte[] bytes) {
			this.bytes = bytes;
		}

		@Override
		public Outcome<ClientBundles> bundles() {
			return Outcome.done(new ClientBundles(List.of(BUNDLE)));
		}

		@Override
		public Outcome<ClientBundles.Part> part(ClientBundle bundle, long offset) {
			int end = (int) Math.min(bytes.length, offset + ClientBundle.PART);
			return Outcome.done(new ClientBundles.Part(Arrays.copyOfRange(bytes, (int) offset, end)));
		}
	}

	private static byte[] jar(int size) {
		byte[] bytes = new byte[size];
		new Random(7).nextBytes(bytes);
		return bytes;
	}

	private static String sum(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
