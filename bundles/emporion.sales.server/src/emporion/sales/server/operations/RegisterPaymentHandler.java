package emporion.sales.server.operations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.RegisterPaymentOperation.PaymentRegistered;
import emporion.sales.model.Invoice;
import emporion.sales.model.Payment;
import emporion.sales.model.PaymentMethod;
import emporion.sales.model.SalesFactory;
import emporion.sales.server.internal.Documents;
import emporion.sales.server.internal.PaidAmount;

/** Registers money received for an invoice. */
@Component(service = OperationHandler.class)
public final class RegisterPaymentHandler implements OperationHandler<RegisterPaymentOperation, PaymentRegistered> {

	@Activate
	public RegisterPaymentHandler() {
	}

	@Override
	public Class<RegisterPaymentOperation> operation() {
		return RegisterPaymentOperation.class;
	}

	@Override
	public Outcome<PaymentRegistered> handle(RegisterPaymentOperation operation, OperationContext context) {
		Optional<Invoice> found = Documents.holdInvoice(context, operation.invoice());
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-030", operation.invoice()).at("invoice"));
		Invoice invoice = found.get();
		BigDecimal open = invoice.getGross().subtract(PaidAmount.of(context.work(), invoice));
		List<Problem> problems = problems(operation, invoice, open, context.clock().today());
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Payment payment = SalesFactory.eINSTANCE.createPayment();
		payment.setInvoice(invoice);
		payment.setCustomer(invoice.getCustomer());
		payment.setPaymentDate(operation.paymentDate());
		payment.setAmount(operation.amount().getAmount());
		payment.setCurrency(operation.amount().getCurrencyUnit().getCode());
		payment.setMethod(operation.method());
		payment.setAuthor(context.user());
		DocumentNumber number = context.nextNumber(operation.method() == PaymentMethod.CASH ? "KP" : "BW", "",
				operation.paymentDate().getYear());
		payment.setDocumentNumber(number.text());
		context.work().add(payment);
		Money left = Money.of(CurrencyUnit.of(invoice.getCurrency()), open).minus(operation.amount());
		return Outcome.done(new PaymentRegistered(context.work().refOf(payment), number, left));
	}

	private static List<Problem> problems(RegisterPaymentOperation operation, Invoice invoice, BigDecimal open, LocalDate today) {
		List<Problem> problems = new ArrayList<>();
		Money amount = operation.amount();
		if (!amount.getCurrencyUnit().getCode().equals(invoice.getCurrency()))
			problems.add(Problem.error("SAL-033", amount.getCurrencyUnit(), invoice.getCurrency()).at("amount"));
		else if (!amount.isPositive())
			problems.add(Problem.error("SAL-031", amount.getAmount().toPlainString()).at("amount"));
		else if (amount.getAmount().compareTo(open) > 0)
			problems.add(Problem
					.error("SAL-032", amount.getAmount().toPlainString(), open.setScale(amount.getScale()).toPlainString(),
							invoice.getDocumentNumber())
					.at("amount"));
		if (operation.paymentDate().isAfter(today))
			problems.add(Problem.error("SAL-034", operation.paymentDate(), today).at("paymentDate"));
		return problems;
	}
}
