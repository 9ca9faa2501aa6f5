package emporion.warehouse;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.MessageTexts;
import emporion.platform.text.TextSource;

/** Texts of the codes {@code WHS-…} and {@code warehouse.…}. */
@Component
public final class WarehouseTexts implements TextSource {

	private final MessageTexts texts = new MessageTexts("emporion.warehouse.messages", WarehouseTexts.class.getClassLoader());

	@Activate
	public WarehouseTexts() {
	}

	@Override
	public MessageTexts texts() {
		return texts;
	}
}
