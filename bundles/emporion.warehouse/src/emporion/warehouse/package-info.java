/**
 * Goods in places: what lies where, what is set apart for whom, what goes in and out. Start at {@link emporion.warehouse.StockBlocks} and
 * {@link emporion.warehouse.GoodsIssues} for documents of other domains, at the operations for gestures of the warehouse itself.
 */
package emporion.warehouse;
