package emporion.sales.ui.document;

import java.math.BigDecimal;
import java.util.Optional;

import emporion.base.outcome.Explanation;
import emporion.base.value.Percent;

/**
 * What a line costs, as the server says.
 *
 * @param price       net, per unit, after discount
 * @param listPrice   before discount; empty where no list has the product
 * @param explanation how the price came about
 */
public record LinePrice(BigDecimal price, Optional<BigDecimal> listPrice, Percent discount, Optional<Explanation> explanation) {
}
