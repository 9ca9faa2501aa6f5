package emporion.platform.ui.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * One object of the repository to edit, or a new one. Two inputs of the same object are equal, so that it opens once.
 *
 * @param kind what it is, as {@code crm.party}
 * @param id   object number; for a new object a negative number of its own
 * @param name what it is called, for the tab
 */
public record ObjectInput(String kind, long id, String name) implements IEditorInput {

	public boolean isNew() {
		return id <= 0;
	}

	@Override
	public boolean exists() {
		return !isNew();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ObjectInput input && input.kind.equals(kind) && input.id == id;
	}

	@Override
	public int hashCode() {
		return kind.hashCode() * 31 + Long.hashCode(id);
	}
}
