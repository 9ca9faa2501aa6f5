package emporion.platform.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

class CardHistoryTest {

	private final EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
	private final EAttribute city = EcoreFactory.eINSTANCE.createEAttribute();
	private final CardHistory history = new CardHistory();

	@Test
	void changesAreTakenBackInTurnAndMadeAgain() {
		history.changed(name, "A", "B");
		history.changed(city, "Kraków", "Lublin");
		assertThat(history.back()).hasValueSatisfying(step -> assertThat(step.from()).isEqualTo("Kraków"));
		assertThat(history.back()).hasValueSatisfying(step -> assertThat(step.from()).isEqualTo("A"));
		assertThat(history.back()).isEmpty();
		assertThat(history.forth()).hasValueSatisfying(step -> assertThat(step.to()).isEqualTo("B"));
	}

	@Test
	void typingInOneFieldIsOneStep() {
		history.changed(name, "A", "AB");
		history.changed(name, "AB", "ABC");
		assertThat(history.back()).hasValueSatisfying(step -> assertThat(step.from()).isEqualTo("A"));
		assertThat(history.back()).isEmpty();
	}

	@Test
	void aFieldThatIsAsBeforeLeavesNoStep() {
		history.changed(name, "A", "AB");
		history.changed(name, "AB", "A");
		assertThat(history.back()).isEmpty();
	}

	@Test
	void aNewChangeEndsWhatCouldBeMadeAgain() {
		history.changed(name, "A", "B");
		history.back();
		history.changed(city, "Kraków", "Lublin");
		assertThat(history.forth()).isEmpty();
	}
}
