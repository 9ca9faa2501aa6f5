/** Printing: a report design and named rows go in, a PDF, an HTML page or a workbook comes out. The only bundle that knows BIRT. */
package emporion.reporting;
