package emporion.sales.server.commit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.sales.model.SalesPackage;

/**
 * Invoices and payments are posted when they are made: nobody alters or deletes them or anything in them afterwards, not even an
 * operation. A mistake is put right by a new document.
 */
@Component
public final class PostedDocumentsRule implements CommitRule {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	@Activate
	public PostedDocumentsRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		CommittedState state = new CommittedState(commit);
		Stream<Problem> invoices = altered(commit, MODEL.getInvoice(), "SAL-040", MODEL.getInvoice_DocumentNumber());
		Stream<Problem> payments = altered(commit, MODEL.getPayment(), "SAL-041", MODEL.getPayment_DocumentNumber());
		Stream<Problem> parts = Stream.of(MODEL.getInvoiceLine(), MODEL.getInvoiceTax()).flatMap(commit::changesOf)
				.filter(change -> change.kind() != Kind.NEW)
				.map(change -> Problem.error("SAL-040", name(state, change)));
		return Stream.of(invoices, payments, parts).flatMap(problems -> problems).distinct().toList();
	}

	private static Stream<Problem> altered(CommitView commit, EClass type, String code, EAttribute number) {
		return commit.changesOf(type).filter(change -> change.kind() != Kind.NEW)
				.map(change -> Problem.error(code, Optional.ofNullable(change.before(number)).orElse("#" + change.id())));
	}

	private static Object name(CommittedState state, ObjectChange part) {
		return Optional.ofNullable(state.value(part.containerId(), MODEL.getInvoice_DocumentNumber())).orElse("#" + part.containerId());
	}
}
