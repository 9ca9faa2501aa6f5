package emporion.platform.server.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import emporion.platform.permission.Permission;
import emporion.platform.permission.Permit;
import emporion.platform.permission.Scope;

class RoleFilesTest {

	@Test
	void aFileSaysWhatMayBeDoneWithWhichRecords() {
		RolePart part = RoleFiles.part("x", "sales-clerk", Map.of("name", Map.of("en", "Clerk", "pl", "Sprzedawca", "uk", "Продавець"), "see",
				Map.of("crm.Party", "team"), "run", List.of("sales.SaveOrderOperation"), "hide", List.of("crm.Person.phone")));
		assertThat(part.name()).hasValueSatisfying(name -> assertThat(name.polish()).isEqualTo("Sprzedawca"));
		assertThat(part.permissions()).containsExactlyInAnyOrder(new Permission(Permit.SEE, "crm.Party", Scope.TEAM),
				new Permission(Permit.RUN, "sales.SaveOrderOperation", Scope.ALL), new Permission(Permit.HIDE, "crm.Person.phone", Scope.ALL));
	}

	@Test
	void mistakesAreNamedWithTheirPlace() {
		refused(Map.of("sees", List.of("crm.Party")), "x sees: no such section");
		refused(Map.of("see", Map.of("crm.Party", "everyone")), "x see: own, team, branch, all or none is expected, not everyone");
		refused(Map.of("hide", Map.of("crm.Person.phone", "own")), "x hide: a list of fields is expected");
		refused(Map.of("name", Map.of("en", "Clerk")), "x: a role's name is given in en, pl and uk");
		refused("text", "x: names with values are expected");
	}

	private static void refused(Object content, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> RoleFiles.part("x", "clerk", content)).withMessageStartingWith(message);
	}
}
