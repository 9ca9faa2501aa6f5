package emporion.sales.server.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.operation.UnitOfWork;
import emporion.sales.Totals;
import emporion.sales.model.OfferLine;
import emporion.sales.model.OrderLine;
import emporion.sales.model.SalesFactory;
import emporion.sales.model.SalesPackage;

/** Writes drafts of lines into the lines of offers and orders, touching only what becomes another. */
public final class DocumentLines {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private DocumentLines() {
	}

	/** A new line of an offer. */
	public static OfferLine offerLine(PricedDraft draft, int number) {
		OfferLine line = SalesFactory.eINSTANCE.createOfferLine();
		values(draft, number, MODEL.getOfferLine_Explanation()).forEach(line::eSet);
		return line;
	}

	/** A new line of an order of which nothing was issued yet. */
	public static OrderLine orderLine(PricedDraft draft, int number) {
		OrderLine line = SalesFactory.eINSTANCE.createOrderLine();
		values(draft, number, MODEL.getOrderLine_Explanation()).forEach(line::eSet);
		line.setIssued(BigDecimal.ZERO);
		line.setInvoiced(BigDecimal.ZERO);
		return line;
	}

	/** Makes the lines of a stored offer these: a line in its place is changed, others are added or taken away at the end. */
	public static void replaceOfferLines(UnitOfWork work, CDOObject offer, List<OfferLine> present, List<PricedDraft> drafts) {
		replace(work, offer, MODEL.getOffer_Lines(), present, drafts, MODEL.getOfferLine_Explanation());
		for (int i = present.size(); i < drafts.size(); i++)
			work.change(offer).add(MODEL.getOffer_Lines(), offerLine(drafts.get(i), i + 1));
	}

	/** Makes the lines of a stored order these: a line in its place is changed, others are added or taken away at the end. */
	public static void replaceOrderLines(UnitOfWork work, CDOObject order, List<OrderLine> present, List<PricedDraft> drafts) {
		replace(work, order, MODEL.getOrder_Lines(), present, drafts, MODEL.getOrderLine_Explanation());
		for (int i = present.size(); i < drafts.size(); i++)
			work.change(order).add(MODEL.getOrder_Lines(), orderLine(drafts.get(i), i + 1));
	}

	private static void replace(UnitOfWork work, CDOObject document, EReference list, List<? extends CDOObject> present,
			List<PricedDraft> drafts, EAttribute explanation) {
		for (int i = 0; i < present.size(); i++)
			if (i < drafts.size())
				change(work, present.get(i), values(drafts.get(i), i + 1, explanation));
			else
				work.change(document).remove(list, present.get(i));
	}

	/** Stages those values that are not there yet. */
	public static void change(UnitOfWork work, CDOObject object, Map<EStructuralFeature, Object> values) {
		values.forEach((feature, value) -> {
			if (!same(object.eGet(feature), value))
				work.change(object).set(feature, value);
		});
	}

	private static boolean same(Object before, Object after) {
		return before instanceof BigDecimal one && after instanceof BigDecimal other ? one.compareTo(other) == 0
				: Objects.equals(before, after);
	}

	/** @return net, VAT and gross of an offer or an order */
	public static Map<EStructuralFeature, Object> totals(EAttribute net, EAttribute vat, EAttribute gross, Totals totals) {
		return Map.of(net, totals.net().getAmount(), vat, totals.vat().getAmount(), gross, totals.gross().getAmount());
	}

	private static Map<EStructuralFeature, Object> values(PricedDraft draft, int number, EAttribute explanation) {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(MODEL.getPricedLine_Line(), number);
		values.put(MODEL.getPricedLine_Product(), draft.product());
		values.put(MODEL.getPricedLine_ProductCode(), draft.product().getCode());
		values.put(MODEL.getPricedLine_Description(), draft.description());
		values.put(MODEL.getPricedLine_Quantity(), draft.quantity().amount());
		values.put(MODEL.getPricedLine_Unit(), draft.quantity().unit().code());
		values.put(MODEL.getPricedLine_BasePrice(), draft.basePrice().orElse(null));
		values.put(MODEL.getPricedLine_ListPrice(), draft.listPrice().orElse(null));
		values.put(MODEL.getPricedLine_Discount(), draft.discount().points());
		values.put(MODEL.getPricedLine_ManualPrice(), draft.manual());
		values.put(MODEL.getPricedLine_Price(), draft.price());
		values.put(MODEL.getPricedLine_Net(), draft.net().getAmount());
		values.put(MODEL.getPricedLine_VatRate(), draft.vatRate().code());
		values.put(explanation, draft.explanation());
		return values;
	}
}
