package emporion.sales.server.operations;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.PrintInvoiceOperation;
import emporion.sales.PrintedDocument;
import emporion.sales.model.Invoice;
import emporion.sales.server.internal.PaidAmount;
import emporion.sales.server.internal.PrintFile;
import emporion.sales.server.internal.PrintableDocuments;
import emporion.sales.server.print.DocumentPrinter;
import emporion.sales.server.print.PrintLanguage;

/** Prints an invoice; changes nothing. */
@Component(service = OperationHandler.class)
public final class PrintInvoiceHandler implements OperationHandler<PrintInvoiceOperation, PrintedDocument> {

	private final DocumentPrinter printer;

	@Activate
	public PrintInvoiceHandler(@Reference DocumentPrinter printer) {
		this.printer = printer;
	}

	@Override
	public Class<PrintInvoiceOperation> operation() {
		return PrintInvoiceOperation.class;
	}

	@Override
	public Outcome<PrintedDocument> handle(PrintInvoiceOperation operation, OperationContext context) {
		Optional<Invoice> found = context.work().find(operation.invoice(), Invoice.class);
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-030", operation.invoice()).at("invoice"));
		Invoice invoice = found.get();
		PrintLanguage language = PrintFile.language(operation.language(), invoice.getCustomer());
		byte[] pdf = printer.invoice(new PrintableDocuments(language).invoice(invoice, PaidAmount.of(context.work(), invoice)), language);
		return Outcome.done(new PrintedDocument(PrintFile.name(invoice.getDocumentNumber(), language), pdf));
	}
}
