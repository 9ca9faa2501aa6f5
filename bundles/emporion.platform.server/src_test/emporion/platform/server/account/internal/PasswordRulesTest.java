package emporion.platform.server.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import emporion.base.outcome.Problem;
import emporion.platform.account.SecurityPolicy;

class PasswordRulesTest {

	private final PasswordRules rules = new PasswordRules(new PasswordHashes());

	@ParameterizedTest
	@ValueSource(strings = { "correct horse battery", "purple tractor", "Zielony rower jedzie", "вечірній дощ над містом", "x7!Kq2#vLp9@" })
	void passwordsThatAreHardToGuessAreTaken(String password) {
		assertThat(problem(password)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "P@ssw0rd2026!!", "qwertyuiop12", "123456789012", "739105826417", "aaaaaaaaaaaa", "abcabcabcabc", "haslohaslo123",
			"Warszawa2026!", "kochaniekochanie", "Zima2026Zima", "!!!letmein!!!1", "1qaz2wsx3edc", "Пароль123456", "україна2026!!", "zaq12wsxzaq12wsx",
			"adminadmin2026", "qwerty-password" })
	void passwordsThatAreGuessedFirstAreNot(String password) {
		assertThat(problem(password)).contains(Problem.error("PLT-064").at("password"));
	}

	@ParameterizedTest
	@CsvSource({ "eleven chars", "olena.kovalchuk" })
	void theLengthIsThePolicys(String password) {
		assertThat(problem(password.substring(0, 11))).contains(Problem.error("PLT-033", 12, 128).at("password"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "anna.zak-2026!!", "to jest ANNA.zak", "Żakowska sama 7", "sama zakowska" })
	void theNameIsNotInIt(String password) {
		assertThat(problem(password)).contains(Problem.error("PLT-063").at("password"));
	}

	@Test
	void theLongestIsStillTaken() {
		String sentence = "every good boy does fine ".repeat(6).substring(0, 128);
		assertThat(problem(sentence)).isEmpty();
		assertThat(problem(sentence + "x")).isPresent();
	}

	private Optional<Problem> problem(String password) {
		return rules.problem("password", password, "anna.zak", "Anna Żakowska", SecurityPolicy.STANDARD);
	}
}
