package emporion.platform.server.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {

	private final PasswordHashes hashes = new PasswordHashes();

	@Test
	void aHashIsAPhcStringWithOwaspParametersAndItsOwnSalt() {
		String first = hashes.hash("pässwörd".toCharArray());
		assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(hashes.hash("pässwörd".toCharArray())).isNotEqualTo(first);
	}

	@Test
	void onlyTheRightPasswordMatches() {
		String hash = hashes.hash("Їжак-і-żółw".toCharArray());
		assertThat(hashes.matches(hash, "Їжак-і-żółw".toCharArray())).isTrue();
		assertThat(hashes.matches(hash, "Їжак-і-żółv".toCharArray())).isFalse();
		assertThat(hashes.matches(hash, new char[0])).isFalse();
	}

	@Test
	void hashesOfTheReferenceImplementationAreUnderstood() {
		// echo -n "password" | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32 -e
		assertThat(hashes.matches("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
				"password".toCharArray())).isTrue();
	}

	@Test
	void whatIsNoHashIsADefect() {
		assertThatThrownBy(() -> hashes.matches("plain", "plain".toCharArray())).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> hashes.matches("$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA",
				"password".toCharArray())).isInstanceOf(IllegalArgumentException.class);
	}
}
