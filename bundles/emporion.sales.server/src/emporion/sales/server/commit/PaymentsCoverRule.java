package emporion.sales.server.commit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.sales.model.Invoice;
import emporion.sales.model.SalesPackage;
import emporion.sales.server.internal.PaidAmount;

/** Nobody pays an invoice more than once: payments are more than zero and never exceed its gross amount. */
@Component
public final class PaymentsCoverRule implements CommitRule {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	@Activate
	public PaymentsCoverRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		List<Problem> problems = new ArrayList<>();
		Map<Long, BigDecimal> paid = new HashMap<>();
		commit.changesOf(MODEL.getPayment()).filter(change -> change.kind() == Kind.NEW).forEach(change -> {
			BigDecimal amount = (BigDecimal) change.after(MODEL.getPayment_Amount());
			if (amount == null || amount.signum() <= 0)
				problems.add(Problem.error("SAL-031", amount == null ? "" : amount.toPlainString()).at("amount"));
			else if (change.after(MODEL.getPayment_Invoice()) instanceof Long invoice)
				paid.merge(invoice, amount, BigDecimal::add);
			else
				problems.add(Problem.error("SAL-030", "").at("invoice"));
		});
		CommittedState state = new CommittedState(commit);
		paid.forEach((id, amount) -> {
			Optional<Invoice> stored = state.stored(id, Invoice.class);
			BigDecimal gross = (BigDecimal) state.value(id, MODEL.getInvoice_Gross());
			BigDecimal sum = stored.map(invoice -> PaidAmount.of(commit.reading(), invoice)).orElse(BigDecimal.ZERO).add(amount);
			if (gross == null || sum.compareTo(gross) > 0)
				problems.add(Problem.error("SAL-047", state.value(id, MODEL.getInvoice_DocumentNumber()), sum.toPlainString(),
						gross == null ? "0" : gross.toPlainString()).at("amount"));
		});
		return problems;
	}
}
