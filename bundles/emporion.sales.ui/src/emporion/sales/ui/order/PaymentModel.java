package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.joda.money.Money;

import emporion.base.outcome.Problem;
import emporion.platform.ui.field.Reading;
import emporion.sales.InvoiceHit;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.model.PaymentMethod;

/** A payment while it is entered: proposed is all that is open, by transfer, today. Without widgets. */
final class PaymentModel {

	private final InvoiceHit invoice;
	private final LocalDate today;
	private Reading<BigDecimal> amount;
	private Reading<LocalDate> day;
	private PaymentMethod method = PaymentMethod.TRANSFER;

	PaymentModel(InvoiceHit invoice, LocalDate today) {
		this.invoice = invoice;
		this.today = today;
		amount = Reading.of(invoice.open().getAmount());
		day = Reading.of(today);
	}

	InvoiceHit invoice() {
		return invoice;
	}

	LocalDate today() {
		return today;
	}

	BigDecimal amount() {
		return amount.value();
	}

	LocalDate day() {
		return day.value();
	}

	PaymentMethod method() {
		return method;
	}

	void enterAmount(Reading<BigDecimal> reading) {
		amount = reading;
	}

	void enterDay(Reading<LocalDate> reading) {
		day = reading;
	}

	void choose(PaymentMethod chosen) {
		method = chosen;
	}

	/** @param amountLabel and dayLabel what the fields are called, for saying that they are empty */
	List<Problem> problems(String amountLabel, String dayLabel) {
		List<Problem> problems = new ArrayList<>();
		amount.problem().ifPresent(problems::add);
		day.problem().ifPresent(problems::add);
		if (amount.problem().isEmpty() && amount.value() == null)
			problems.add(Problem.error("PLT-900", amountLabel));
		if (day.problem().isEmpty() && day.value() == null)
			problems.add(Problem.error("PLT-900", dayLabel));
		if (amount.value() != null && amount.value().signum() <= 0)
			problems.add(Problem.error("SAL-031", amount.value().toPlainString()));
		if (amount.value() != null && amount.value().compareTo(invoice.open().getAmount()) > 0)
			problems.add(Problem.error("SAL-032", amount.value().toPlainString(), invoice.open(), invoice.number()));
		if (day.value() != null && day.value().isAfter(today))
			problems.add(Problem.error("SAL-034", day.value(), today));
		return problems;
	}

	/** @return what to ask of the server; call only without problems */
	RegisterPaymentOperation operation() {
		return new RegisterPaymentOperation(invoice.invoice(), day.value(), Money.of(invoice.open().getCurrencyUnit(), amount.value()), method);
	}
}
