package emporion.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

class RightsTest {

	private static Rights rights(Permission... permissions) {
		return new Rights(List.of(permissions), List.of(), List.of());
	}

	@Test
	void whatNobodyAllowedIsForbidden() {
		assertThat(Rights.NOTHING.may(Permit.SEE, "crm.Party")).isFalse();
		assertThat(rights(new Permission(Permit.SEE, "crm.Lead", Scope.ALL)).scope(Permit.SEE, "crm.Party")).isEqualTo(Scope.NONE);
		assertThat(rights(new Permission(Permit.SEE, "crm.Party", Scope.ALL)).may(Permit.CHANGE, "crm.Party")).isFalse();
	}

	@Test
	void theWidestOfWhatFitsHolds() {
		Rights rights = rights(new Permission(Permit.SEE, "crm.Party", Scope.OWN), new Permission(Permit.SEE, "crm.*", Scope.TEAM),
				new Permission(Permit.SEE, "sales.Order", Scope.ALL), new Permission(Permit.SEE, "sales.Order", Scope.OWN));
		assertThat(rights.scope(Permit.SEE, "crm.Party")).isEqualTo(Scope.TEAM);
		assertThat(rights.scope(Permit.SEE, "crm.Lead")).isEqualTo(Scope.TEAM);
		assertThat(rights.scope(Permit.SEE, "sales.Order")).isEqualTo(Scope.ALL);
		assertThat(rights.scope(Permit.SEE, "crmx.Lead")).isEqualTo(Scope.NONE);
	}

	@Test
	void nobodyCoversMoreThanHeHas() {
		Rights mine = new Rights(List.of(new Permission(Permit.SEE, "crm.*", Scope.TEAM)), List.of("crm.Person.phone"), List.of());
		assertThat(mine.covers(new Rights(List.of(new Permission(Permit.SEE, "crm.Party", Scope.OWN)), List.of("crm.Person.phone"), List.of()))).isTrue();
		assertThat(mine.covers(rights(new Permission(Permit.SEE, "crm.Party", Scope.OWN)))).as("the phone is hidden from me").isFalse();
		assertThat(mine.covers(new Rights(List.of(new Permission(Permit.SEE, "crm.Party", Scope.ALL)), List.of("crm.Person.phone"), List.of()))).isFalse();
		assertThat(mine.covers(new Rights(List.of(new Permission(Permit.SEE, "*", Scope.OWN)), List.of("crm.Person.phone"), List.of()))).isFalse();
		assertThat(Rights.EVERYTHING.covers(mine)).isTrue();
	}

	@Test
	void aHiddenFieldIsNotChangedEither() {
		Rights rights = new Rights(List.of(), List.of("crm.Person.phone"), List.of("crm.Party.owner"));
		assertThat(rights.hides("crm.Person", "phone")).isTrue();
		assertThat(rights.freezes("crm.Person", "phone")).isTrue();
		assertThat(rights.hides("crm.Party", "owner")).isFalse();
		assertThat(rights.freezes("crm.Party", "owner")).isTrue();
		assertThat(rights.hiddenOf("crm.Person")).containsExactly("phone");
	}

	@Test
	void aTargetIsANameOrAPattern() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Permission(Permit.SEE, "crm.Party'; --", Scope.ALL));
		assertThatIllegalArgumentException().isThrownBy(() -> new Permission(Permit.SEE, "cr*", Scope.ALL));
		assertThat(Permission.isTarget("crm.*")).isTrue();
	}
}
