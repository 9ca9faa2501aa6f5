package emporion.platform.server.operation.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.model.OperationReceipt;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.Reading;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.wire.WireFormat;

/**
 * What was done under which id. A receipt is written by the commit it belongs to, and ids are unique in the repository: a second commit
 * under the same id cannot happen.
 */
final class Receipts {

	/** A run: who asked for what, under which id. */
	record Asked<R extends Record>(UUID id, String user, String operation, Class<R> resultType) {
	}

	private final WireFormat format;

	Receipts(WireFormat format) {
		this.format = format;
	}

	void write(UnitOfWork work, Asked<?> asked, Instant moment, Outcome<?> outcome) {
		OperationReceipt receipt = PlatformFactory.eINSTANCE.createOperationReceipt();
		receipt.setOperationId(asked.id.toString());
		receipt.setLogin(asked.user);
		receipt.setOperation(asked.operation);
		receipt.setDoneAt(moment);
		receipt.setOutcome(format.writeOutcome(outcome, asked.resultType));
		work.add(receipt);
	}

	/** @return the recorded outcome; a refusal if the id belongs to something else; empty if nothing was done under it */
	<R extends Record> Optional<Outcome<R>> find(Reading reading, Asked<R> asked) {
		return reading.findBy(OperationReceipt.class, PlatformPackage.eINSTANCE.getOperationReceipt_OperationId(), asked.id.toString())
				.stream().findFirst().map(receipt -> answer(receipt, asked));
	}

	private <R extends Record> Outcome<R> answer(OperationReceipt receipt, Asked<R> asked) {
		if (!receipt.getLogin().equals(asked.user) || !receipt.getOperation().equals(asked.operation))
			return Outcome.refused(Problem.error("PLT-003", asked.id));
		return format.readOutcome(receipt.getOutcome(), asked.resultType);
	}
}
