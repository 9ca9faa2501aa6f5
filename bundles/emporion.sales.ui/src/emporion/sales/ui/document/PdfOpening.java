package emporion.sales.ui.document;

import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.Operation;
import emporion.platform.ui.operation.OperationJob;
import emporion.platform.ui.operation.ProblemDialog;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.platform.ui.pdf.PdfEditor;
import emporion.platform.ui.pdf.PdfInput;
import emporion.platform.ui.session.ClientSession;
import emporion.sales.PrintedDocument;

/**
 * Asks the server for a print and opens it beside what asked.
 *
 * @param words what is being done, for the progress
 */
public record PdfOpening(IWorkbenchPartSite site, String words) implements Consumer<Operation<PrintedDocument>> {

	@Override
	public void accept(Operation<PrintedDocument> printing) {
		new OperationJob<>(words, site.getService(ClientSession.class).operations(), printing, site.getShell().getDisplay(), this::answered)
				.schedule();
	}

	private void answered(Outcome<PrintedDocument> answer) {
		switch (answer) {
			case Outcome.Done<PrintedDocument> done -> show(site, done.result());
			case Outcome.Refused<PrintedDocument> refused -> ProblemDialog.show(site.getShell(), words, refused.problems(), ProblemTexts.ofClient());
		}
	}

	/** Opens a print that is there already. */
	public static void show(IWorkbenchPartSite site, PrintedDocument printed) {
		try {
			site.getPage().openEditor(new PdfInput(printed.fileName(), printed.pdf()), PdfEditor.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException("the PDF viewer cannot be opened", e);
		}
	}
}
