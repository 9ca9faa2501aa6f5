package emporion.demo.greenfield;

import java.util.List;

/**
 * Customers who buy on the same terms.
 *
 * @param priceLists codes of the lists in which a price is looked for, first list first; the base list is the last
 */
public record DemoCustomerGroup(String code, DemoText name, List<String> priceLists) {

	public DemoCustomerGroup {
		priceLists = List.copyOf(priceLists);
	}
}
