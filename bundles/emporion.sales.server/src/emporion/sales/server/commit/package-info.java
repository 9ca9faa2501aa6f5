/** What every commit that touches documents of sales must respect, operations' as well. */
package emporion.sales.server.commit;
