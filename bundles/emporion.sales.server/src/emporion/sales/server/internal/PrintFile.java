package emporion.sales.server.internal;

import emporion.crm.model.Party;
import emporion.sales.server.print.PrintLanguage;

/** In which language a document is printed, and under which file name. */
public final class PrintFile {

	private PrintFile() {
	}

	/** @param asked code of a language, or empty for the customer's */
	public static PrintLanguage language(String asked, Party customer) {
		return PrintLanguage.of(asked.isBlank() ? customer.getLanguage() : asked);
	}

	/** @return as {@code FV-2026-000123-pl.pdf} */
	public static String name(String documentNumber, PrintLanguage language) {
		return documentNumber.replaceAll("[^A-Za-z0-9]+", "-") + "-" + language.locale().getLanguage() + ".pdf";
	}
}
