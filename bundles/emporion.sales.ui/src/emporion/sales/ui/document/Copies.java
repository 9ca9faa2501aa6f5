package emporion.sales.ui.document;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;

import emporion.base.outcome.Explanation;
import emporion.base.value.Percent;
import emporion.catalog.LocalName;
import emporion.catalog.ProductHit;
import emporion.crm.PartyHit;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.wire.WireFormat;
import emporion.sales.model.PricedLine;

/** Copies what editors need out of model objects while these can be read. */
public final class Copies {

	private final WireFormat format = new WireFormat();

	public PartyHit customer(Party customer) {
		return new PartyHit(ref(customer), text(customer.getCode()), text(customer.getName()), text(customer.getCountry()),
				text(customer.getTaxId()), text(customer.getCity()));
	}

	/**
	 * @param explanation how its price came about, as it was stored; may be null
	 * @param issued      may be null, as {@code invoiced}
	 */
	public LineEntry line(PricedLine line, String explanation, BigDecimal issued, BigDecimal invoiced) {
		ProductHit product = new ProductHit(ref(line.getProduct()), text(line.getProductCode()), LocalName.of(line.getProduct()),
				text(line.getUnit()), text(line.getProduct().getEan()), text(line.getVatRate()), line.getProduct().isStocked());
		LinePrice price = new LinePrice(line.getPrice(), Optional.ofNullable(line.getListPrice()),
				line.getDiscount() == null ? Percent.ZERO : new Percent(line.getDiscount()),
				Optional.ofNullable(explanation).map(stored -> format.read(stored, Explanation.class)));
		return new LineEntry(product, line.getQuantity(), line.isManualPrice() ? Optional.of(line.getPrice()) : Optional.empty(),
				Optional.of(price), Optional.empty(), zeroed(issued), zeroed(invoiced));
	}

	public static <T extends CDOObject> Ref<T> ref(T object) {
		return new Ref<>(CDOIDUtil.getLong(object.cdoID()));
	}

	/** @return the text; empty for none */
	public static String text(String value) {
		return value == null ? "" : value;
	}

	private static BigDecimal zeroed(BigDecimal value) {
		return value == null ? BigDecimal.ZERO : value;
	}
}
