package emporion.pricing;

import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.list;
import static emporion.pricing.PriceBookBuilder.oil;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Problem;
import emporion.platform.text.Texts;
import emporion.pricing.rules.StandardRules;

class PricingTextsTest {

	@ParameterizedTest
	@ValueSource(strings = { "messages_pl", "messages_uk" })
	void everyLanguageHasTheSameTextsWithTheSameArguments(String translation) throws IOException {
		Properties english = load("messages");
		Properties translated = load(translation);
		assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		for (String code : english.stringPropertyNames())
			for (String argument : List.of("{0}", "{1}", "{2}", "{3}", "{4}"))
				assertThat(translated.getProperty(code).contains(argument)).as("%s of %s", argument, code)
						.isEqualTo(english.getProperty(code).contains(argument));
	}

	@Test
	void everyStepOfAPriceHasWords() {
		PriceCalculator calculator = PriceCalculator.of(StandardRules.all());
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "100"))).own(list("VIP", oil("50", "80"))).discount("5")
				.limit("anna", "10").build();
		Texts texts = Texts.of(new PricingTexts());
		assertThat(calculator.quote(ask("60"), book).orElseThrow().explanation().steps().map(Explanation::code)).allMatch(texts::knows);
		assertThat(calculator.quote(ask("3").withManualPrice(pln("90")), book).orElseThrow().explanation().steps().map(Explanation::code))
				.allMatch(texts::knows);
	}

	@Test
	void aRefusalReadsWellInThreeLanguages() {
		Texts texts = Texts.of(new PricingTexts());
		Problem problem = Problem.error("PRC-010", "89.99 PLN", "90.00", "10", "100.00 PLN", "OIL");
		assertThat(texts.text(problem, Locale.ENGLISH)).isEqualTo(
				"Price 89.99 PLN for OIL is too low: the lowest you may give is 90.00, which is 10 % below the base price 100.00 PLN.");
		assertThat(texts.text(problem, Locale.forLanguageTag("pl"))).startsWith("Cena 89.99 PLN za OIL jest za niska");
		assertThat(texts.text(problem, Locale.forLanguageTag("uk"))).startsWith("Ціна 89.99 PLN за OIL занизька");
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (var in = new InputStreamReader(PricingTexts.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}
}
