package emporion.catalog.server.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.CategoryData;
import emporion.catalog.CreateCategoryOperation;
import emporion.catalog.CreateCategoryOperation.CategoryCreated;
import emporion.catalog.LocalName;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Category;
import emporion.catalog.rules.CategoryCheck;
import emporion.catalog.server.internal.TakenValues;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Reading;
import emporion.platform.server.operation.OperationHandler;

/** Puts a new category into the tree. */
@Component(service = OperationHandler.class)
public final class CreateCategoryHandler implements OperationHandler<CreateCategoryOperation, CategoryCreated> {

	@Activate
	public CreateCategoryHandler() {
	}

	@Override
	public Class<CreateCategoryOperation> operation() {
		return CreateCategoryOperation.class;
	}

	@Override
	public Outcome<CategoryCreated> handle(CreateCategoryOperation operation, OperationContext context) {
		CategoryData card = operation.category().normalised();
		List<Problem> problems = new ArrayList<>(new CategoryCheck().check(card));
		byCode(context.work(), card.code())
				.ifPresent(owner -> problems.add(TakenValues.code(card.code(), LocalName.of(owner))));
		Optional<Category> parent = card.parent().isEmpty() ? Optional.empty() : byCode(context.work(), card.parent());
		if (!card.parent().isEmpty() && parent.isEmpty())
			problems.add(Problem.error("CAT-013", card.parent()).at("parent"));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Category category = CatalogFactory.eINSTANCE.createCategory();
		category.setCode(card.code());
		category.setNameEn(orNull(card.nameEn()));
		category.setNamePl(orNull(card.namePl()));
		category.setNameUk(orNull(card.nameUk()));
		parent.ifPresent(category::setParent);
		return Outcome.done(new CategoryCreated(context.work().refOf(context.work().add(category))));
	}

	private static Optional<Category> byCode(Reading reading, String code) {
		return reading.findBy(Category.class, CatalogPackage.eINSTANCE.getCategory_Code(), code).stream().findFirst();
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
