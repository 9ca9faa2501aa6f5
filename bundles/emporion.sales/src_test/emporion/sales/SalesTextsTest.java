package emporion.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import emporion.base.outcome.Problem;
import emporion.platform.text.Texts;
import emporion.sales.model.OfferState;
import emporion.sales.model.OrderState;
import emporion.sales.model.PaymentMethod;

class SalesTextsTest {

	private final Texts texts = Texts.of(new SalesTexts());

	@ParameterizedTest
	@ValueSource(strings = { "messages_pl", "messages_uk" })
	void everyLanguageHasTheSameTextsWithTheSameArguments(String translation) throws IOException {
		Properties english = load("messages");
		Properties translated = load(translation);
		assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		for (String code : english.stringPropertyNames())
			for (String argument : List.of("{0}", "{1}", "{2}", "{3}"))
				assertThat(translated.getProperty(code).contains(argument)).as("%s of %s", argument, code)
						.isEqualTo(english.getProperty(code).contains(argument));
	}

	@Test
	void everyStateAndStepHasWords() {
		Stream<Enum<?>> states = Stream.of(OfferState.values(), OrderState.values(), PaymentMethod.values()).flatMap(Stream::of);
		assertThat(states.map(state -> "sales." + state.getClass().getSimpleName() + "." + state.name())).allMatch(texts::knows);
		Stream<Problem> refusals = Stream.concat(
				Stream.of(OrderStep.values()).map(step -> step.problemIn(OrderState.CANCELLED, "ZA").orElseThrow()),
				Stream.of(OfferStep.values()).map(step -> step.problemIn(OfferState.REJECTED, "OF").orElseThrow()));
		assertThat(refusals.map(Problem::code)).allMatch(texts::knows);
	}

	@Test
	void aRefusalReadsWell() {
		assertThat(texts.text(Problem.error("SAL-020", 1, "11 pcs", "10 pcs"), Locale.ENGLISH))
				.isEqualTo("Line 1: 11 pcs cannot be issued, only 10 pcs is still open.");
		assertThat(texts.text(Problem.error("SAL-006", 2, "-1"), Locale.forLanguageTag("pl")))
				.isEqualTo("Wiersz 2: ilość musi być większa od zera, a nie -1.");
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (var in = new InputStreamReader(SalesTexts.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}
}
