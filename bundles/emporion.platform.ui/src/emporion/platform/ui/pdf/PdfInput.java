package emporion.platform.ui.pdf;

import java.util.Arrays;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import emporion.platform.ui.Icon;

/**
 * A printed document to look at.
 *
 * @param fileName as it is proposed for saving, {@code FV-2026-000123.pdf}
 * @param content  the PDF
 */
public record PdfInput(String fileName, byte[] content) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return new Icon("file-type-pdf").descriptor("#c4292f", 16);
	}

	@Override
	public String getName() {
		return fileName;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return fileName;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PdfInput input && input.fileName.equals(fileName) && Arrays.equals(input.content, content);
	}

	@Override
	public int hashCode() {
		return fileName.hashCode();
	}
}
