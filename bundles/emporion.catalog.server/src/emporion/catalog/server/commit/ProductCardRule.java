package emporion.catalog.server.commit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.catalog.LocalName;
import emporion.catalog.ProductData;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Product;
import emporion.catalog.rules.ProductCheck;
import emporion.catalog.server.internal.TakenValues;
import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;

/** Product cards are in order, codes and bar codes unique, units fixed; nobody deletes a product. */
@Component
public final class ProductCardRule implements CommitRule {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	private final ProductCheck check = new ProductCheck();

	@Activate
	public ProductCardRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		return commit.changesOf(MODEL.getProduct()).flatMap(change -> problems(commit, change).stream()).toList();
	}

	private List<Problem> problems(CommitView commit, ObjectChange change) {
		if (change.kind() == Kind.DELETED)
			return List.of(Problem.error("CAT-021", change.before(MODEL.getProduct_Code())));
		ProductData card = card(change);
		List<Problem> problems = new ArrayList<>(check.check(card));
		unitIsKept(change).ifPresent(problems::add);
		// operations have looked already
		if (!commit.isTrusted()) {
			others(commit.reading(), change, MODEL.getProduct_Code(), card.code()).findFirst()
					.ifPresent(owner -> problems.add(TakenValues.code(card.code(), LocalName.of(owner))));
			others(commit.reading(), change, MODEL.getProduct_Ean(), card.ean()).findFirst()
					.ifPresent(owner -> problems.add(TakenValues.ean(owner)));
		}
		return problems;
	}

	private static Optional<Problem> unitIsKept(ObjectChange change) {
		Object before = change.before(MODEL.getProduct_Unit());
		Object after = change.after(MODEL.getProduct_Unit());
		return change.kind() == Kind.CHANGED && !Objects.equals(before, after)
				? Optional.of(Problem.error("CAT-020", before, after).at("unit"))
				: Optional.empty();
	}

	private static Stream<Product> others(Reading reading, ObjectChange change, EAttribute attribute, String value) {
		if (!change.touches(attribute) || value.isEmpty())
			return Stream.empty();
		return reading.findBy(Product.class, attribute, value).stream().filter(other -> reading.refOf(other).id() != change.id());
	}

	private static ProductData card(ObjectChange change) {
		return new ProductData(text(change, MODEL.getProduct_Code()), text(change, MODEL.getProduct_NameEn()),
				text(change, MODEL.getProduct_NamePl()), text(change, MODEL.getProduct_NameUk()), text(change, MODEL.getProduct_Unit()),
				text(change, MODEL.getProduct_Ean()), text(change, MODEL.getProduct_VatRate()),
				Optional.ofNullable((BigDecimal) change.after(MODEL.getProduct_PurchasePrice())),
				Optional.ofNullable((BigDecimal) change.after(MODEL.getProduct_Weight())), true, true, List.of());
	}

	private static String text(ObjectChange change, EAttribute attribute) {
		return Objects.requireNonNullElse((String) change.after(attribute), "");
	}
}
