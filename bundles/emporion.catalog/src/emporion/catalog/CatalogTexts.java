package emporion.catalog;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.MessageTexts;
import emporion.platform.text.TextSource;

/** Texts of the codes {@code CAT-…}. */
@Component
public final class CatalogTexts implements TextSource {

	private final MessageTexts texts = new MessageTexts("emporion.catalog.messages", CatalogTexts.class.getClassLoader());

	@Activate
	public CatalogTexts() {
	}

	@Override
	public MessageTexts texts() {
		return texts;
	}
}
