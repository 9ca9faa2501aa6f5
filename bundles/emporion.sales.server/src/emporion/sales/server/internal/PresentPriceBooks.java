package emporion.sales.server.internal;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import emporion.platform.operation.Reading;
import emporion.platform.server.module.ModuleListener;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBooks;

/** The price books that sales asks: those of the module pricing while it is on, otherwise {@link PriceBook#NONE}. Thread-safe. */
@Component(service = PresentPriceBooks.class)
public final class PresentPriceBooks implements PriceBooks, ModuleListener {

	private static final String MODULE = "pricing";
	private static final PriceBooks NONE = reading -> PriceBook.NONE;

	private final PriceBooks given;
	private final AtomicReference<PriceBooks> present;

	/** In OSGi, where the module's service comes and goes. */
	@Activate
	public PresentPriceBooks() {
		this(NONE);
	}

	/** @param given what the module offers, where it is told by {@link ModuleListener} that it comes and goes */
	public PresentPriceBooks(PriceBooks given) {
		this.given = given;
		this.present = new AtomicReference<>(given);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void addBooks(PriceBooks books) {
		present.set(books);
	}

	void removeBooks(PriceBooks books) {
		present.compareAndSet(books, NONE);
	}

	@Override
	public void switchedOn(String module) {
		if (module.equals(MODULE))
			present.set(given);
	}

	@Override
	public void switchedOff(String module) {
		if (module.equals(MODULE))
			present.set(NONE);
	}

	@Override
	public PriceBook of(Reading reading) {
		return Objects.requireNonNull(present.get().of(reading), "no price book");
	}
}
