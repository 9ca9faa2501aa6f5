package emporion.sales.server.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import emporion.base.value.Edrpou;
import emporion.base.value.Nip;
import emporion.sales.server.print.PrintableParty.TaxNumber;

class PrintableInvoiceTest {
	@Test
	void aVatTableThatDoesNotAddUpIsNotPrinted() {
		PrintableInvoice good = SampleDocuments.invoice(SampleDocuments.BUYER);
		List<PrintableTax> withoutHighestRate = good.taxes().subList(1, good.taxes().size());

		// without the 350.00 at 23 % there are 40.00 + 24.00 = 64.00 net
		assertThatThrownBy(() -> new PrintableInvoice(good.number(), good.seller(), good.buyer(), good.issueDate(), good.saleDate(),
				good.dueDate(), good.paymentMethod(), good.bankAccount(), good.currency(), good.lines(), withoutHighestRate, good.totals(),
				good.paid(), good.remarks())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("64.00 net");
	}

	@Test
	void netAndTaxMustMakeGross() {
		assertThatThrownBy(() -> new PrintableTotals(new BigDecimal("100"), new BigDecimal("23"), new BigDecimal("122.99")))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anInvoiceWithoutLinesIsRefused() {
		assertThatThrownBy(() -> SampleDocuments.invoice("FV/1", SampleDocuments.BUYER, List.of(), "0"))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("FV/1");
	}

	@Test
	void aPartyNeedsAnAddress() {
		assertThatThrownBy(() -> new PrintableParty("X", List.of(), Optional.empty())).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aTaxIdKeepsItsKind() {
		assertThat(TaxNumber.of(Nip.parse("5252344078").orElseThrow()).kind()).isEqualTo(TaxNumber.Kind.NIP);
		assertThat(TaxNumber.of(Edrpou.parse("14360570").orElseThrow()).kind()).isEqualTo(TaxNumber.Kind.EDRPOU);
	}

	@Test
	void aLanguageThatIsNotPrintedBecomesEnglish() {
		assertThat(PrintLanguage.of("uk")).isEqualTo(PrintLanguage.UKRAINIAN);
		assertThat(PrintLanguage.of("fr")).isEqualTo(PrintLanguage.ENGLISH);
	}

	@ParameterizedTest
	@EnumSource
	void everyLanguageHasEveryWord(PrintLanguage language) {
		assertThat(keys(language)).containsExactlyElementsOf(keys(PrintLanguage.ENGLISH));
	}

	/** Own words of the language, without the plural forms, which differ. */
	private static Set<String> keys(PrintLanguage language) {
		ResourceBundle words = language.words();
		assertThat(words.getLocale().getLanguage()).isEqualTo(language == PrintLanguage.ENGLISH ? "" : language.locale().getLanguage());
		Set<String> keys = new TreeSet<>(words.keySet());
		keys.removeIf(key -> key.matches("currency\\.\\w+\\.\\w+"));
		return keys;
	}
}
