package emporion.platform.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.platform.ui.Labels;
import emporion.platform.ui.list.ListLayout.Place;

class ListLayoutTest {

	private final ListSpec spec = ListSpec.of("crm.parties", Labels.beside(ListView.class)).column("code", 90).column("name", 280)
			.hidden("email", 180);

	@Test
	void whatIsWrittenIsReadAgain() {
		ListLayout mine = ListLayout.read("name:300:1,code:90:0,email:180:1", spec);
		assertThat(mine.columns()).containsExactly(new Place("name", 300, false), new Place("code", 90, true), new Place("email", 180, false));
		assertThat(ListLayout.read(mine.write(), spec)).isEqualTo(mine);
	}

	@Test
	void withoutAMemoryTheSpecificationHolds() {
		assertThat(ListLayout.read("", spec).columns()).containsExactly(new Place("code", 90, false), new Place("name", 280, false),
				new Place("email", 180, true));
	}

	@Test
	void columnsThatWentAreForgottenAndNewOnesComeLast() {
		ListLayout old = ListLayout.read("gone:50:1,name:300:1,email:100:1,name:1:1,rubbish", spec);
		assertThat(old.columns()).extracting(Place::name).containsExactly("name", "email", "code");
	}
}
