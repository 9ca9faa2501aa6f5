package emporion.example.routes.server.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Explanation;
import emporion.crm.model.Party;
import emporion.example.routes.model.Route;
import emporion.example.routes.model.RoutesPackage;
import emporion.example.routes.model.Stop;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;
import emporion.pricing.PriceText;

/** Whoever is served by a route pays its surcharge on the price after discount. */
@Component
public final class RouteSurchargeRule implements PriceRule {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int DECIMALS = 2;

	@Activate
	public RouteSurchargeRule() {
	}

	@Override
	public int order() {
		return DISCOUNT + 50;
	}

	@Override
	public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
		Optional<Route> route = book.reading().flatMap(reading -> request.customer().flatMap(customer -> routeOf(reading, customer)));
		if (soFar.price().isEmpty() || route.isEmpty() || route.get().getSurcharge().signum() == 0)
			return NOT_CONCERNED;
		BigMoney before = soFar.price().get();
		BigDecimal factor = HUNDRED.add(route.get().getSurcharge()).divide(HUNDRED);
		BigMoney after = before.multipliedBy(factor).withScale(Math.max(DECIMALS, before.getScale()), RoundingMode.HALF_UP);
		return new Changed(soFar.withPrice(after), Explanation.of("routes.surcharge", PriceText.of(after), route.get().getCode(),
				route.get().getSurcharge().stripTrailingZeros().toPlainString()));
	}

	private static Optional<Route> routeOf(Reading reading, Ref<Party> customer) {
		return reading.find(customer, Party.class)
				.flatMap(party -> reading.findBy(Stop.class, MODEL.getStop_Customer(), party).stream().findFirst())
				.map(Stop::getRoute).filter(Route::isActive);
	}
}
