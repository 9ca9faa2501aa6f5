package emporion.sales.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;

import emporion.crm.PartyHit;
import emporion.warehouse.WarehouseHit;

/** An offer or an order as the server had it at one moment. */
public interface DocumentSnapshot {

	/** @return object number; 0 for one that was never saved */
	long id();

	/** @return empty before the server gave it one */
	String number();

	/** @return to be shown with the next step; 0 for one that was never saved */
	int edition();

	Optional<PartyHit> customer();

	/** @return where the goods come from; empty where the document does not say */
	Optional<WarehouseHit> warehouse();

	CurrencyUnit currency();

	/** @return the day the customer is promised: of the goods, or how long an offer holds */
	Optional<LocalDate> day();

	String remarks();

	List<LineEntry> lines();
}
