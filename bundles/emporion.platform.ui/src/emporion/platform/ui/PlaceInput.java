package emporion.platform.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * Input of an editor of which there is only one: a list, a dashboard.
 *
 * @param editorId id of the editor
 */
public record PlaceInput(String editorId) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return editorId;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return "";
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
