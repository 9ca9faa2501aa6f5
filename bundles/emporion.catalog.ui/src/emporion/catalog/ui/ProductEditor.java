package emporion.catalog.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.CreateProductOperation;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.rules.ProductCheck;
import emporion.catalog.rules.VatRateCheck;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.CardEditor;
import emporion.platform.ui.editor.CardForm;
import emporion.platform.ui.editor.CardModel;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.field.Field;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.field.UnitText;
import emporion.platform.ui.session.ClientSession;

/** The card of a product. */
public final class ProductEditor extends CardEditor {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;
	private static final int PRICE_SCALE = 4;
	private final Labels labels = Labels.beside(ProductEditor.class);
	private final ProductCheck check = new ProductCheck();
	private CategoriesPart categories;

	@Override
	protected EClass type() {
		return MODEL.getProduct();
	}

	@Override
	protected Map<EStructuralFeature, Object> initialValues() {
		return ProductCard.initialValues();
	}

	@Override
	protected void createForm(CardForm form) {
		FieldGrid names = form.section(labels.text("product.names"), 4);
		form.bind(names.text("code", labels.text("column.code")), MODEL.getProduct_Code());
		form.bind(names.text("namePl", labels.text("product.namePl"), 3), MODEL.getProduct_NamePl());
		form.bind(names.text("nameEn", labels.text("product.nameEn"), 2), MODEL.getProduct_NameEn());
		form.bind(names.text("nameUk", labels.text("product.nameUk"), 2), MODEL.getProduct_NameUk());
		FieldGrid trade = form.section(labels.text("product.trade"), 4);
		Field<String> unit = form.bind(trade.typed("unit", labels.text("column.unit"), new UnitText(Locale.getDefault())), MODEL.getProduct_Unit());
		// Stock and documents are counted in it, so it is fixed once the product exists.
		form.onRefresh(() -> unit.setEditable(form.model().base().isNew()));
		form.bind(trade.text("ean", labels.text("column.ean")), MODEL.getProduct_Ean());
		form.bind(trade.choice("vatRate", labels.text("column.vatRate"), new VatRateCheck().choices(), ProductEditor::rate),
				MODEL.getProduct_VatRate());
		form.bind(trade.decimal("purchasePrice", labels.text("column.purchasePrice"), new DecimalText(Locale.getDefault(), 2, PRICE_SCALE)),
				MODEL.getProduct_PurchasePrice());
		form.bind(trade.decimal("weight", labels.text("column.weight"), new DecimalText(Locale.getDefault(), 0, PRICE_SCALE)),
				MODEL.getProduct_Weight());
		form.bind(trade.check("stocked", "", labels.text("column.stocked")), MODEL.getProduct_Stocked());
		form.bind(trade.check("active", "", labels.text("column.active")), MODEL.getProduct_Active());
		categories = new CategoriesPart(form, labels, getSite().getService(ClientSession.class));
	}

	private static String rate(String code) {
		return code.chars().allMatch(Character::isDigit) ? code + " %" : code;
	}

	@Override
	protected List<Problem> check(CardModel card) {
		return check.check(new ProductCard(card::value).data(List.of()).normalised());
	}

	@Override
	protected Map<EStructuralFeature, Object> normalised(CardModel card) {
		return new ProductCard(card::value).normalised();
	}

	@Override
	protected Outcome<Long> create(ClientSession session, CardModel card) {
		return session.operations().run(new CreateProductOperation(new ProductCard(card::value).data(categories.codes()).normalised()))
				.map(created -> created.product().id());
	}

	@Override
	protected String title(CardModel card) {
		String name = card.value(localName());
		return name == null ? "" : name;
	}

	private static EAttribute localName() {
		return switch (Locale.getDefault().getLanguage()) {
			case "pl" -> MODEL.getProduct_NamePl();
			case "uk" -> MODEL.getProduct_NameUk();
			default -> MODEL.getProduct_NameEn();
		};
	}
}
