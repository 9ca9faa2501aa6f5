package emporion.example.routes.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.example.routes.model.RoutesPackage;
import emporion.example.routes.rules.RouteCheck;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.CardEditor;
import emporion.platform.ui.editor.CardForm;
import emporion.platform.ui.editor.CardModel;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.session.ClientSession;

/** The card of a route. */
public final class RouteEditor extends CardEditor {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;
	private final Labels labels = Labels.beside(RouteEditor.class);
	private final RouteCheck check = new RouteCheck();

	@Override
	protected EClass type() {
		return MODEL.getRoute();
	}

	@Override
	protected Map<EStructuralFeature, Object> initialValues() {
		return RouteCard.initialValues();
	}

	@Override
	protected void createForm(CardForm form) {
		FieldGrid card = form.section(labels.text("route.card"), 2);
		form.bind(card.text("code", labels.text("column.code")), MODEL.getRoute_Code());
		form.bind(card.text("name", labels.text("column.name")), MODEL.getRoute_Name());
		form.bind(card.text("driver", labels.text("column.driver")), MODEL.getRoute_Driver());
		form.bind(card.decimal("surcharge", labels.text("column.surcharge"), new DecimalText(Locale.getDefault(), 0, 2)), MODEL.getRoute_Surcharge());
		form.bind(card.check("active", labels.text("column.active"), labels.text("column.active")), MODEL.getRoute_Active());
	}

	@Override
	protected List<Problem> check(CardModel card) {
		return new RouteCard(card::value).problems(check);
	}

	@Override
	protected Map<EStructuralFeature, Object> normalised(CardModel card) {
		return Map.of();
	}

	@Override
	protected Outcome<Long> create(ClientSession session, CardModel card) {
		return session.operations().run(new RouteCard(card::value).creation()).map(created -> created.route().id());
	}

	@Override
	protected String title(CardModel card) {
		return new RouteCard(card::value).code();
	}
}
