package emporion.sales.server.operations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.crm.model.Company;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Party;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.InvoiceOrderOperation.InvoicePosted;
import emporion.sales.OrderStep;
import emporion.sales.Totals;
import emporion.sales.model.Invoice;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;
import emporion.sales.rules.PaymentTerm;
import emporion.sales.server.internal.Addresses;
import emporion.sales.server.internal.Confirmation;
import emporion.sales.server.internal.Documents;
import emporion.sales.server.internal.InvoiceDraft;

/**
 * Posts an invoice over what was issued of an order and not invoiced yet. Goods of an order without a warehouse go out with its invoice: it
 * is over all that was not invoiced yet.
 */
@Component(service = OperationHandler.class)
public final class InvoiceOrderHandler implements OperationHandler<InvoiceOrderOperation, InvoicePosted> {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;
	private static final CrmPackage CRM = CrmPackage.eINSTANCE;
	/** Kind of document of the number series of invoices. */
	private static final String INVOICE = "FV";
	private static final String OWN_COMPANY = "OWN";

	@Activate
	public InvoiceOrderHandler() {
	}

	@Override
	public Class<InvoiceOrderOperation> operation() {
		return InvoiceOrderOperation.class;
	}

	@Override
	public Outcome<InvoicePosted> handle(InvoiceOrderOperation operation, OperationContext context) {
		Optional<Order> found = Documents.holdOrder(context, operation.order());
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-011", operation.order()).at("order"));
		Order order = found.get();
		String name = Documents.name(context.work(), order);
		Optional<Problem> problem = OrderStep.INVOICE.problemOf(order, name);
		if (problem.isPresent())
			return Outcome.refused(problem.get());
		List<OrderLine> lines = order.getLines().stream().filter(line -> open(line).signum() > 0).toList();
		Optional<Company> seller = context.work().findBy(Company.class, CRM.getCompany_Code(), OWN_COMPANY).stream().findFirst();
		List<Problem> problems = problems(name, order.getCustomer(), lines, seller);
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return Outcome.done(post(operation, context, order, lines, seller.orElseThrow()));
	}

	/** @return what of the line has gone out when the invoice is posted */
	private static BigDecimal delivered(OrderLine line) {
		return ((Order) line.eContainer()).getWarehouse() == null ? line.getQuantity() : line.getIssued();
	}

	private static BigDecimal open(OrderLine line) {
		return delivered(line).subtract(line.getInvoiced());
	}

	private static List<Problem> problems(String order, Party customer, List<OrderLine> lines, Optional<Company> seller) {
		List<Problem> problems = new ArrayList<>();
		if (lines.isEmpty())
			problems.add(Problem.error("SAL-024", order).at("order"));
		if (seller.isEmpty())
			problems.add(Problem.error("SAL-025"));
		Addresses.problem(customer).ifPresent(problems::add);
		return problems;
	}

	private static InvoicePosted post(InvoiceOrderOperation operation, OperationContext context, Order order, List<OrderLine> lines,
			Company seller) {
		LocalDate today = context.clock().today();
		LocalDate dueDate = PaymentTerm.dueDate(today, order.getCustomer().getPaymentTermDays());
		InvoiceDraft draft = new InvoiceDraft(order, seller);
		lines.forEach(line -> {
			draft.add(line, open(line));
			context.work().change(line).set(MODEL.getOrderLine_Issued(), delivered(line)).set(MODEL.getOrderLine_Invoiced(), delivered(line));
		});
		Totals totals = draft.total();
		Invoice invoice = draft.invoice();
		invoice.setIssueDate(today);
		invoice.setSaleDate(order.getWarehouse() == null ? today : order.getLastIssueDate());
		invoice.setDueDate(dueDate);
		invoice.setPaymentMethod(operation.method());
		invoice.setAuthor(context.user());
		invoice.setPostedAt(context.clock().now());
		context.work().change(order).set(MODEL.getOrder_Edition(), order.getEdition() + 1);
		if (order.getWarehouse() == null)
			context.work().change(order).set(MODEL.getOrder_State(), OrderState.ISSUED).set(MODEL.getOrder_LastIssueDate(), today);
		DocumentNumber number = context.nextNumber(INVOICE, Confirmation.branch(Optional.ofNullable(order.getWarehouse())), today.getYear());
		invoice.setDocumentNumber(number.text());
		context.work().add(invoice);
		return new InvoicePosted(context.work().refOf(invoice), number, totals, dueDate);
	}
}
