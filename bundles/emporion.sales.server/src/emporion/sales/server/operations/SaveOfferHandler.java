package emporion.sales.server.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.crm.model.Party;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.sales.OfferStep;
import emporion.sales.SaveOfferOperation;
import emporion.sales.SaveOfferOperation.OfferSaved;
import emporion.sales.Totals;
import emporion.sales.model.Offer;
import emporion.sales.model.SalesFactory;
import emporion.sales.model.SalesPackage;
import emporion.sales.rules.DocumentCheck;
import emporion.sales.rules.OfferedPrice;
import emporion.sales.server.internal.DocumentLines;
import emporion.sales.server.internal.Documents;
import emporion.sales.server.internal.Documents.Partners;
import emporion.sales.server.internal.LinePricing;
import emporion.sales.server.internal.PresentPriceBooks;
import emporion.sales.server.internal.PricedDraft;

/** Saves a draft offer with all its lines; a new one gets its number. */
@Component(service = OperationHandler.class)
public final class SaveOfferHandler implements OperationHandler<SaveOfferOperation, OfferSaved> {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final DocumentCheck check = new DocumentCheck();
	private final LinePricing pricing;

	@Activate
	public SaveOfferHandler(@Reference PriceCalculator calculator, @Reference(service = PresentPriceBooks.class) PriceBooks books) {
		this.pricing = new LinePricing(calculator, books);
	}

	@Override
	public Class<SaveOfferOperation> operation() {
		return SaveOfferOperation.class;
	}

	@Override
	public Outcome<OfferSaved> handle(SaveOfferOperation operation, OperationContext context) {
		LocalDate today = context.clock().today();
		Optional<Offer> stored = operation.offer().flatMap(offer -> Documents.holdOffer(context, offer));
		Partners partners = Partners.of(context.work(), operation.header().customer());
		List<Problem> problems = new ArrayList<>(check.lines(operation.lines()));
		check.validUntil(operation.header().validUntil(), today).ifPresent(problems::add);
		problems.addAll(partners.problems());
		if (operation.offer().isPresent())
			stored.ifPresentOrElse(
					offer -> OfferStep.SAVE.problemIn(offer.getState(), offer.getDocumentNumber())
							.or(() -> Documents.editionProblem(offer.getDocumentNumber(), offer.getEdition(), operation.seenEdition()))
							.ifPresent(problems::add),
					() -> problems.add(Problem.error("SAL-012", operation.offer().get()).at("offer")));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Party customer = partners.customer().orElseThrow();
		Outcome<List<PricedDraft>> priced = pricing.price(context, customer, operation.header().currency(), today, operation.lines(),
				OfferedPrice.in(null));
		return switch (priced) {
			case Outcome.Refused<List<PricedDraft>> refused -> Outcome.refused(refused.problems());
			case Outcome.Done<List<PricedDraft>> done -> Outcome.done(stored.map(offer -> change(operation, context, offer, customer, done.result()))
					.orElseGet(() -> add(operation, context, customer, done.result())));
		};
	}

	private static OfferSaved add(SaveOfferOperation operation, OperationContext context, Party customer, List<PricedDraft> drafts) {
		Totals totals = PricedDraft.table(operation.header().currency(), drafts).totals();
		Offer offer = SalesFactory.eINSTANCE.createOffer();
		header(operation, context, customer, totals).forEach(offer::eSet);
		offer.setAuthor(context.user());
		offer.setCreatedAt(context.clock().now());
		offer.setEdition(1);
		for (int i = 0; i < drafts.size(); i++)
			offer.getLines().add(DocumentLines.offerLine(drafts.get(i), i + 1));
		DocumentNumber number = context.nextNumber("OF", "", context.clock().today().getYear());
		offer.setDocumentNumber(number.text());
		context.work().add(offer);
		return new OfferSaved(context.work().refOf(offer), number, 1, totals);
	}

	private static OfferSaved change(SaveOfferOperation operation, OperationContext context, Offer offer, Party customer,
			List<PricedDraft> drafts) {
		Totals totals = PricedDraft.table(operation.header().currency(), drafts).totals();
		int edition = offer.getEdition() + 1;
		Map<EStructuralFeature, Object> values = header(operation, context, customer, totals);
		values.put(MODEL.getOffer_Edition(), edition);
		DocumentLines.change(context.work(), offer, values);
		DocumentLines.replaceOfferLines(context.work(), offer, offer.getLines(), drafts);
		return new OfferSaved(context.work().refOf(offer), new DocumentNumber(offer.getDocumentNumber()), edition, totals);
	}

	private static Map<EStructuralFeature, Object> header(SaveOfferOperation operation, OperationContext context, Party customer,
			Totals totals) {
		Map<EStructuralFeature, Object> values = new HashMap<>(
				DocumentLines.totals(MODEL.getOffer_Net(), MODEL.getOffer_Vat(), MODEL.getOffer_Gross(), totals));
		values.put(MODEL.getOffer_DocumentDate(), context.clock().today());
		values.put(MODEL.getOffer_ValidUntil(), operation.header().validUntil());
		values.put(MODEL.getOffer_Customer(), customer);
		values.put(MODEL.getOffer_Currency(), operation.header().currency().getCode());
		values.put(MODEL.getOffer_Remarks(), operation.header().remarks());
		return values;
	}
}
