package emporion.example.routes.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Problem;
import emporion.example.routes.CreateRouteOperation;
import emporion.example.routes.model.RoutesPackage;
import emporion.example.routes.rules.RouteCheck;

/** A route's card between the form and the server. No widgets. */
record RouteCard(Function<EStructuralFeature, Object> values) {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;

	static Map<EStructuralFeature, Object> initialValues() {
		return Map.of(MODEL.getRoute_Surcharge(), BigDecimal.ZERO, MODEL.getRoute_Active(), true);
	}

	List<Problem> problems(RouteCheck check) {
		return check.check(code(), text(MODEL.getRoute_Name()), (BigDecimal) values.apply(MODEL.getRoute_Surcharge()));
	}

	CreateRouteOperation creation() {
		return new CreateRouteOperation(code(), text(MODEL.getRoute_Name()), text(MODEL.getRoute_Driver()),
				(BigDecimal) values.apply(MODEL.getRoute_Surcharge()));
	}

	String code() {
		return text(MODEL.getRoute_Code());
	}

	private String text(EStructuralFeature feature) {
		Object value = values.apply(feature);
		return value == null ? "" : ((String) value).strip();
	}
}
