/**
 * The demo company <em>Greenfield Trading</em> as plain values: who works there, what it sells, to whom, at what prices and what lies in
 * its warehouses. Start at {@link emporion.demo.greenfield.GreenfieldTrading#create()}. The same data comes out on every machine and in
 * every run. All values are immutable and safe between threads; none is null.
 */
package emporion.demo.greenfield;
