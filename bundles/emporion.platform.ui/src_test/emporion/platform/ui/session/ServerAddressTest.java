package emporion.platform.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

	@Test
	void portMayBeLeftOut() {
		assertThat(ServerAddress.parse(" erp.example ")).contains(new ServerAddress("erp.example", 2036));
		assertThat(ServerAddress.parse("erp.example:3000")).contains(new ServerAddress("erp.example", 3000));
	}

	@Test
	void addressOfTheSixthVersionStandsInBrackets() {
		assertThat(ServerAddress.parse("[::1]:3000")).contains(new ServerAddress("::1", 3000));
		assertThat(ServerAddress.parse("::1")).contains(new ServerAddress("::1", 2036));
		assertThat(new ServerAddress("::1", 3000)).hasToString("[::1]:3000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":2036", "erp.example:", "erp.example:0", "erp.example:65536", "erp.example:x", "two words" })
	void whatIsNoAddressIsNone(String text) {
		assertThat(ServerAddress.parse(text)).isEmpty();
	}
}
