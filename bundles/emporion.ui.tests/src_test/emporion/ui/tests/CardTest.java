package emporion.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import emporion.testing.server.SampleCompany;

/** A party's card in the clients of two sellers. */
class CardTest {

	private static final Duration A_SECOND = Duration.ofSeconds(1);
	private static final String ACME = "Acme Sp. z o.o.";

	@RegisterExtension
	static final Workplace workplace = new Workplace();

	private static ListTester parties(String user) {
		return ListTester.open(workplace.client(user), "crm.parties");
	}

	private static CardTester acme(String user) {
		return CardTester.open(parties(user), "code", "ACME", ACME);
	}

	private static List<Object> saved(String... columns) {
		return workplace.rows("crm.parties", columns).getFirst();
	}

	@Test
	void aCardIsEditedAndItsHistoryTellsWhoChangedWhat() {
		CardTester card = acme(Workplace.ANNA);
		String before = card.text("city");
		card.type("city", "Gdańsk").save();
		assertThat(saved("city")).containsExactly("Gdańsk");
		card.history(Workplace.ANNA, "City", before, "Gdańsk");
	}

	@Test
	void aWrongNipIsToldByNameAndNothingTypedIsLost() {
		CardTester card = acme(Workplace.ANNA);
		card.type("street", "ul. Nowa 7").type("taxId", "5260001247");
		// 6·5 + 5·2 + 7·6 + 5·1 + 6·2 + 7·4 = 127, and 127 mod 11 is 6: the last digit must be 6, not 7
		assertThat(card.problems()).first().asString().contains("NIP", "5260001247");
		card.trySave();
		assertThat(card.problems()).first().asString().contains("NIP", "5260001247");
		assertThat(card.text("street")).isEqualTo("ul. Nowa 7");
		assertThat(card.text("taxId")).isEqualTo("5260001247");
		assertThat(card.isDirty()).isTrue();
		assertThat(saved("taxId")).containsExactly(SampleCompany.CUSTOMER_NIP);

		card.type("taxId", SampleCompany.CUSTOMER_NIP).isRight();
		card.save();
		assertThat(saved("taxId", "street")).containsExactly(SampleCompany.CUSTOMER_NIP, "ul. Nowa 7");
	}

	@Test
	void oneClientSeesTheChangeOfAnotherWithinASecond() {
		ListTester list = parties(Workplace.BOHDAN);
		CardTester card = acme(Workplace.ANNA);
		List<Duration> delays = new ArrayList<>();
		for (String phone : List.of("+48 12 345 67 01", "+48 12 345 67 02", "+48 12 345 67 03")) {
			card.type("phone", phone).save();
			long saved = System.nanoTime();
			list.showsRow(List.of("code", "phone"), List.of("ACME", (String) saved("phone").getFirst()));
			delays.add(Duration.ofNanos(System.nanoTime() - saved));
		}
		// The machine may be busy once, the product not twice of three times.
		assertThat(delays.stream().sorted().toList().get(1)).isLessThan(A_SECOND);
	}

	@Test
	void twoSellersWhoChangeTheSameFieldAreAskedWhoseValueStays() {
		CardTester annas = acme(Workplace.ANNA);
		CardTester bohdans = acme(Workplace.BOHDAN);
		annas.type("city", "Poznań").type("email", "anna@acme.example");
		bohdans.type("city", "Lublin").type("email", "bohdan@acme.example").type("street", "ul. Lipowa 1");
		annas.save();

		bohdans.trySave();
		ConflictTester conflict = ConflictTester.of(workplace.client(Workplace.BOHDAN));
		assertThat(conflict.theirs("city")).isEqualTo("Poznań");
		assertThat(conflict.mine("city")).isEqualTo("Lublin");
		conflict.takeTheirs("city").save();
		workplace.client(Workplace.BOHDAN).until("Bohdan’s card saved", () -> !bohdans.isDirty());
		// the city is Anna's by choice, the e-mail address Bohdan's, the street was changed by him alone
		assertThat(saved("city", "email", "street")).containsExactly("Poznań", "bohdan@acme.example", "ul. Lipowa 1");
		bohdans.shows("city", "Poznań");
		annas.shows("email", "bohdan@acme.example");
	}
}
