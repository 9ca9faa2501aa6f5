package emporion.demo.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import emporion.base.value.UnitOfMeasure;
import emporion.catalog.CategoryData;
import emporion.catalog.CreateCategoryOperation;
import emporion.catalog.CreateProductOperation;
import emporion.catalog.ProductData;
import emporion.demo.scenario.Step.Action;
import emporion.demo.scenario.World.KnownProduct;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.permission.RoleDefinition;

/** Words for users, categories and products. */
final class CardWords {

	/** Long enough for the rules of passwords; nobody logs in by it, scenarios play within the server. */
	private static final String PASSWORD = "scenario-password";

	/** Of a user of whom the scenario does not say more: all of the company's daily work. */
	static final List<String> USUAL_ROLES = List.of("sales-manager", "price-manager", "warehouse-keeper", "accountant");
	private static final String TEAM = "desk";

	static CreateAccountOperation account(String login, String name, List<String> roles) {
		return new CreateAccountOperation(login, name, "en", roles, TEAM, "", PASSWORD, false);
	}

	Action user(Fields fields) {
		String login = fields.text("login");
		List<String> usual = fields.optional("administrator", Entry::flag).orElse(false) ? List.of(RoleDefinition.ADMINISTRATOR) : USUAL_ROLES;
		List<String> roles = fields.optional("roles").map(Entry::list).map(list -> list.stream().map(Entry::text).toList()).orElse(usual);
		CreateAccountOperation account = new CreateAccountOperation(login, fields.text("name", login), fields.text("language", "en"), roles,
				fields.text("team", TEAM), fields.text("branch", ""), PASSWORD, false);
		fields.end();
		return (world, user) -> world.run(user, account);
	}

	Action category(Fields fields) {
		String code = fields.text("code");
		String name = fields.text("name", code);
		CategoryData card = new CategoryData(code, name, name, name, fields.text("parent", ""));
		fields.end();
		return (world, user) -> world.run(user, new CreateCategoryOperation(card));
	}

	Action product(Fields fields) {
		String code = fields.text("code");
		String name = fields.text("name", code);
		String unit = fields.text("unit", "pcs");
		Optional<BigDecimal> purchase = fields.optional("purchase price", Entry::decimal);
		ProductData card = new ProductData(code, name, name, name, unit, fields.text("ean", ""), fields.text("vat", "23"), purchase,
				Optional.empty(), !fields.optional("service", Entry::flag).orElse(false), true,
				fields.optional("categories").map(Entry::list).orElse(List.of()).stream().map(Entry::text).toList());
		fields.end();
		return (world, user) -> world.run(user, new CreateProductOperation(card)).map(created -> {
			world.products().put(code, new KnownProduct(created.product(), UnitOfMeasure.of(unit)));
			return created;
		});
	}
}
