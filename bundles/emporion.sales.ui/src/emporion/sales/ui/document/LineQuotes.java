package emporion.sales.ui.document;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.Operations;
import emporion.platform.ui.operation.Asking;
import emporion.sales.QuoteLineOperation.QuotedLine;

/** Asks the server what lines cost and whether their goods are there, while the user goes on typing. UI thread only. */
final class LineQuotes {

	private final DocumentModel<?> model;
	private final Operations operations;
	private final Asking asking;
	private final Consumer<List<Problem>> refused;

	LineQuotes(DocumentModel<?> model, Operations operations, Asking asking, Consumer<List<Problem>> refused) {
		this.model = model;
		this.operations = operations;
		this.asking = asking;
		this.refused = refused;
	}

	/**
	 * Asks about a line, if it can be asked about yet.
	 *
	 * @param pauseMs  waited before asking
	 * @param answered gets the line and the answer
	 * @return cancels the question, if it was not asked yet
	 */
	Runnable ask(LineEntry line, int pauseMs, BiConsumer<LineEntry, QuotedLine> answered) {
		return model.question(line).map(question -> asking.<QuotedLine>quietly(pauseMs, () -> operations.run(question), answer -> {
			switch (answer) {
				case Outcome.Done<QuotedLine> done -> answered.accept(line, done.result());
				case Outcome.Refused<QuotedLine> refusal -> refused.accept(refusal.problems());
			}
		})).orElse(() -> {
		});
	}
}
