package emporion.sales.server.operations;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.model.Company;
import emporion.crm.model.CrmPackage;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.PrintOfferOperation;
import emporion.sales.PrintedDocument;
import emporion.sales.model.Offer;
import emporion.sales.server.internal.PrintFile;
import emporion.sales.server.internal.PrintableDocuments;
import emporion.sales.server.print.DocumentPrinter;
import emporion.sales.server.print.PrintLanguage;

/** Prints an offer; changes nothing. */
@Component(service = OperationHandler.class)
public final class PrintOfferHandler implements OperationHandler<PrintOfferOperation, PrintedDocument> {

	private static final String OWN_COMPANY = "OWN";

	private final DocumentPrinter printer;

	@Activate
	public PrintOfferHandler(@Reference DocumentPrinter printer) {
		this.printer = printer;
	}

	@Override
	public Class<PrintOfferOperation> operation() {
		return PrintOfferOperation.class;
	}

	@Override
	public Outcome<PrintedDocument> handle(PrintOfferOperation operation, OperationContext context) {
		Optional<Offer> found = context.work().find(operation.offer(), Offer.class);
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-012", operation.offer()).at("offer"));
		Optional<Company> seller = context.work().findBy(Company.class, CrmPackage.eINSTANCE.getCompany_Code(), OWN_COMPANY).stream()
				.findFirst();
		if (seller.isEmpty())
			return Outcome.refused(Problem.error("SAL-025"));
		Offer offer = found.get();
		PrintLanguage language = PrintFile.language(operation.language(), offer.getCustomer());
		Optional<String> contact = context.work().findBy(Account.class, PlatformPackage.eINSTANCE.getAccount_Login(), offer.getAuthor())
				.stream().findFirst().map(Account::getDisplayName);
		byte[] pdf = printer.offer(new PrintableDocuments(language).offer(offer, seller.get(), contact), language);
		return Outcome.done(new PrintedDocument(PrintFile.name(offer.getDocumentNumber(), language), pdf));
	}
}
