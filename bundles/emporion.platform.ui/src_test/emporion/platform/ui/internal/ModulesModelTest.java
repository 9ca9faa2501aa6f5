package emporion.platform.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.platform.module.Contribution;
import emporion.platform.module.ModuleInfo;
import emporion.platform.module.SwitchModuleOperation;
import emporion.platform.ui.Labels;

class ModulesModelTest {

	private static final Map<String, String> WORDS = Map.of("module.warehouse", "Warehouse", "module.sales", "Sales", "module.crm", "Customers",
			"module.warehouse.description", "Stock and documents.");

	private final ModulesModel model = new ModulesModel(Labels.beside(ModulesModel.class, Locale.ENGLISH), key -> WORDS.getOrDefault(key, key),
			module -> module.equals("warehouse") ? List.of("Stock", "Goods issues") : List.of());

	@BeforeEach
	void modules() {
		model.show(List.of(module("catalog", true, true, List.of(), List.of()), module("crm", true, false, List.of(), List.of()),
				module("warehouse", true, false, List.of("catalog"), List.of()),
				module("sales", true, false, List.of("catalog", "crm"), List.of("warehouse"))));
	}

	private static ModuleInfo module(String id, boolean on, boolean always, List<String> requires, List<String> uses) {
		return new ModuleInfo(id, "0.1.0", on, always, requires, uses,
				List.of(new Contribution(Contribution.Kind.OPERATIONS, List.of("emporion." + id + ".DoOperation"))), Optional.of("admin"),
				Optional.empty());
	}

	@Test
	void aModuleIsShownWithItsNameStateAndWhatItNeeds() {
		assertThat(model.rows().get(0)).containsExactly("catalog", "always on", "0.1.0", "", "", "");
		assertThat(model.rows().get(2)).containsExactly("Warehouse", "on", "0.1.0", "catalog", "", "Stock and documents.");
		assertThat(model.rows().get(3)).containsExactly("Sales", "on", "0.1.0", "catalog, Customers", "Warehouse", "");
		assertThat(model.contributions(2)).isEqualTo("Operations: DoOperation");
		assertThat(model.changedBy(2)).contains("admin");
	}

	@Test
	void theConsequencesAreSaidBefore() {
		assertThat(model.offers(2, false)).isTrue();
		assertThat(model.offers(2, true)).isFalse();
		assertThat(model.offers(0, false)).as("always on").isFalse();
		assertThat(model.consequences(2)).startsWith("Switch the module Warehouse off?").contains("Hidden in all clients, without a restart: Stock, Goods issues.")
				.contains("These do less from now on: Sales.").contains("data are kept");
		assertThat(model.problems(2)).isEmpty();
		assertThat(model.switching(2)).isEqualTo(new SwitchModuleOperation("warehouse", false));
	}

	@Test
	void whatIsInTheWayIsSaidInstead() {
		assertThat(model.problems(1)).containsExactly(Problem.error("PLT-204", "crm", "sales").at("module"));
	}

	@Test
	void nothingIsOfferedWithoutASelection() {
		assertThat(model.offers(-1, true)).isFalse();
		assertThat(model.contributions(-1)).isEmpty();
	}
}
