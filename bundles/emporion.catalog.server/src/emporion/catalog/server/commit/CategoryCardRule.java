package emporion.catalog.server.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.catalog.CategoryData;
import emporion.catalog.LocalName;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Category;
import emporion.catalog.rules.CategoryCheck;
import emporion.catalog.server.internal.TakenValues;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;

/** Category cards are in order, codes unique, and the tree stays a tree. */
@Component
public final class CategoryCardRule implements CommitRule {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	private final CategoryCheck check = new CategoryCheck();

	@Activate
	public CategoryCardRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		List<ObjectChange> written = commit.changesOf(MODEL.getCategory()).filter(change -> change.kind() != Kind.DELETED).toList();
		if (written.isEmpty())
			return List.of();
		Map<Long, ObjectChange> byId = new HashMap<>();
		written.forEach(change -> byId.put(change.id(), change));
		List<Problem> problems = new ArrayList<>();
		for (ObjectChange change : written) {
			CategoryData card = card(change);
			problems.addAll(check.check(card));
			if (!commit.isTrusted() && change.touches(MODEL.getCategory_Code()))
				commit.reading().findBy(Category.class, MODEL.getCategory_Code(), card.code()).stream()
						.filter(other -> commit.reading().refOf(other).id() != change.id()).findFirst()
						.ifPresent(owner -> problems.add(TakenValues.code(card.code(), LocalName.of(owner))));
			if (change.touches(MODEL.getCategory_Parent()))
				treeStaysATree(change, byId, commit.reading()).ifPresent(problems::add);
		}
		return problems;
	}

	/** Climbs from the new parent to the top; meeting the moved category on the way means a circle. */
	private static Optional<Problem> treeStaysATree(ObjectChange moved, Map<Long, ObjectChange> written, Reading reading) {
		Set<Long> seen = new HashSet<>();
		Long above = (Long) moved.after(MODEL.getCategory_Parent());
		while (above != null && seen.add(above)) {
			if (above == moved.id())
				return Optional.of(Problem.error("CAT-015", moved.after(MODEL.getCategory_Code()),
						code((Long) moved.after(MODEL.getCategory_Parent()), written, reading)).at("parent"));
			above = parent(above, written, reading);
		}
		return Optional.empty();
	}

	private static Long parent(long id, Map<Long, ObjectChange> written, Reading reading) {
		if (written.containsKey(id))
			return (Long) written.get(id).after(MODEL.getCategory_Parent());
		return stored(id, reading).map(Category::getParent).map(parent -> reading.refOf(parent).id()).orElse(null);
	}

	private static Object code(long id, Map<Long, ObjectChange> written, Reading reading) {
		if (written.containsKey(id))
			return written.get(id).after(MODEL.getCategory_Code());
		return stored(id, reading).map(Category::getCode).orElse("");
	}

	private static Optional<Category> stored(long id, Reading reading) {
		return id > 0 ? reading.find(new Ref<Category>(id), Category.class) : Optional.empty();
	}

	private static CategoryData card(ObjectChange change) {
		return new CategoryData(text(change, MODEL.getCategory_Code()), text(change, MODEL.getCategory_NameEn()),
				text(change, MODEL.getCategory_NamePl()), text(change, MODEL.getCategory_NameUk()), "");
	}

	private static String text(ObjectChange change, EAttribute attribute) {
		return Objects.requireNonNullElse((String) change.after(attribute), "");
	}
}
