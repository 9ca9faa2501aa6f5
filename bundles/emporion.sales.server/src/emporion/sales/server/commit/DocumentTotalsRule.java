package emporion.sales.server.commit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.base.value.VatRate;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.sales.Totals;
import emporion.sales.model.SalesPackage;
import emporion.sales.rules.LineValue;
import emporion.sales.rules.PolishTaxRounding;
import emporion.sales.rules.TaxedNet;
import emporion.sales.rules.VatTable;

/**
 * The figures of offers, orders and invoices hold together: a line's net is price times quantity, the totals are those of the VAT table of
 * the lines, and an invoice's stored VAT table is that table.
 */
@Component
public final class DocumentTotalsRule implements CommitRule {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;
	private static final Form OFFER = new Form(MODEL.getOffer(), MODEL.getOffer_Lines(), MODEL.getOffer_DocumentNumber(),
			MODEL.getOffer_Currency(), MODEL.getOffer_Net(), MODEL.getOffer_Vat(), MODEL.getOffer_Gross());
	private static final Form ORDER = new Form(MODEL.getOrder(), MODEL.getOrder_Lines(), MODEL.getOrder_DocumentNumber(),
			MODEL.getOrder_Currency(), MODEL.getOrder_Net(), MODEL.getOrder_Vat(), MODEL.getOrder_Gross());
	private static final Form INVOICE = new Form(MODEL.getInvoice(), MODEL.getInvoice_Lines(), MODEL.getInvoice_DocumentNumber(),
			MODEL.getInvoice_Currency(), MODEL.getInvoice_Net(), MODEL.getInvoice_Vat(), MODEL.getInvoice_Gross());

	@Activate
	public DocumentTotalsRule() {
	}

	/** Where a kind of document keeps what. */
	private record Form(EClass type, EReference lines, EAttribute number, EAttribute currency, EAttribute net, EAttribute vat,
			EAttribute gross) {

		boolean isTouched(ObjectChange change) {
			return change.kind() == Kind.NEW || change.kind() == Kind.CHANGED
					&& Stream.of(lines, currency, net, vat, gross).anyMatch(change::touches);
		}
	}

	@Override
	public List<Problem> check(CommitView commit) {
		if (commit.changesOf(MODEL.getPricedLine()).findAny().isEmpty()
				&& Stream.of(OFFER, ORDER, INVOICE).noneMatch(form -> commit.changesOf(form.type).anyMatch(form::isTouched)))
			return List.of();
		CommittedState state = new CommittedState(commit);
		List<Problem> problems = new ArrayList<>();
		for (Form form : List.of(OFFER, ORDER, INVOICE))
			touched(commit, form).forEach(id -> document(state, form, id, problems));
		return problems;
	}

	/** Documents with other figures or other lines. */
	private static Set<Long> touched(CommitView commit, Form form) {
		Set<Long> documents = new LinkedHashSet<>();
		commit.changesOf(form.type).filter(form::isTouched).map(ObjectChange::id).forEach(documents::add);
		commit.changesOf(form.lines.getEReferenceType()).filter(line -> line.kind() == Kind.CHANGED).filter(
				line -> Stream.of(MODEL.getPricedLine_Net(), MODEL.getPricedLine_Price(), MODEL.getPricedLine_Quantity(),
						MODEL.getPricedLine_VatRate()).anyMatch(line::touches))
				.map(ObjectChange::containerId).forEach(documents::add);
		return documents;
	}

	private static void document(CommittedState state, Form form, long id, List<Problem> problems) {
		String name = String.valueOf(state.value(id, form.number));
		CurrencyUnit currency = CurrencyUnit.of((String) state.value(id, form.currency));
		List<TaxedNet> nets = new ArrayList<>();
		for (long line : state.list(id, form.lines)) {
			Money net = Money.of(currency, decimal(state, line, MODEL.getPricedLine_Net()));
			Money product = LineValue.net(currency, decimal(state, line, MODEL.getPricedLine_Price()),
					decimal(state, line, MODEL.getPricedLine_Quantity()));
			if (!net.equals(product))
				problems.add(Problem.error("SAL-043", state.value(line, MODEL.getPricedLine_Line()), name, net, product));
			nets.add(new TaxedNet(VatRate.ofCode((String) state.value(line, MODEL.getPricedLine_VatRate())), net));
		}
		VatTable table = PolishTaxRounding.OF_NET_SUM.table(currency, nets);
		Totals totals = table.totals();
		compare(name, decimal(state, id, form.net), totals.net(), problems);
		compare(name, decimal(state, id, form.vat), totals.vat(), problems);
		compare(name, decimal(state, id, form.gross), totals.gross(), problems);
		if (form == INVOICE)
			vatTable(state, id, name, table, problems);
	}

	private static void vatTable(CommittedState state, long invoice, String name, VatTable table, List<Problem> problems) {
		List<Long> stored = state.list(invoice, MODEL.getInvoice_Taxes());
		if (stored.size() != table.rows().size()) {
			problems.add(Problem.error("SAL-042", name, stored.size(), table.rows().size()).at("taxes"));
			return;
		}
		for (int i = 0; i < stored.size(); i++) {
			VatTable.Row row = table.rows().get(i);
			compare(name, decimal(state, stored.get(i), MODEL.getInvoiceTax_Net()), row.net(), problems);
			compare(name, decimal(state, stored.get(i), MODEL.getInvoiceTax_Vat()), row.vat(), problems);
			compare(name, decimal(state, stored.get(i), MODEL.getInvoiceTax_Gross()), row.gross(), problems);
		}
	}

	private static void compare(String name, BigDecimal stored, Money computed, List<Problem> problems) {
		if (stored.compareTo(computed.getAmount()) != 0)
			problems.add(Problem.error("SAL-042", name, stored.toPlainString(), computed.getAmount().toPlainString()));
	}

	private static BigDecimal decimal(CommittedState state, long id, EAttribute attribute) {
		return state.value(id, attribute) instanceof BigDecimal decimal ? decimal : BigDecimal.ZERO;
	}
}
