package emporion.pricing.server.book;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBooks;
import emporion.pricing.model.PricingPackage;
import emporion.pricing.server.book.BookMemory.Forgotten;

/**
 * Price books that remember what they read. Hears of every commit before its committer gets the answer and forgets what the commit
 * changed, so no price is ever older than an answered commit. Thread-safe.
 */
@Component(service = { PriceBooks.class, CommitListener.class })
public final class RepositoryPriceBooks implements PriceBooks, CommitListener {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final AtomicReference<BookMemory> memory = new AtomicReference<>(new BookMemory());

	@Activate
	public RepositoryPriceBooks() {
	}

	@Override
	public PriceBook of(Reading reading) {
		return new RepositoryPriceBook(reading, memory.get());
	}

	@Override
	public void committed(CommitView commit) {
		Forgotten changed = changed(commit);
		if (!changed.isNothing())
			memory.updateAndGet(known -> known.without(changed));
	}

	private static Forgotten changed(CommitView commit) {
		Set<Long> lists = new HashSet<>();
		Set<Long> parties = new HashSet<>();
		boolean baseLists = false;
		boolean limits = false;
		for (ObjectChange change : commit.changes())
			if (change.type() == MODEL.getPriceListEntry()) {
				addBothEnds(lists, change, MODEL.getPriceListEntry_List());
			} else if (change.type() == MODEL.getPriceList()) {
				lists.add(change.id());
				baseLists = true;
			} else if (change.type() == MODEL.getCustomerTerms()) {
				addBothEnds(parties, change, MODEL.getCustomerTerms_Party());
			} else if (change.type() == MODEL.getPriceFloor()) {
				limits = true;
			}
		return new Forgotten(lists, baseLists, parties, limits);
	}

	private static void addBothEnds(Set<Long> numbers, ObjectChange change, EReference reference) {
		if (change.before(reference) instanceof Long before)
			numbers.add(before);
		if (change.after(reference) instanceof Long after)
			numbers.add(after);
	}
}
