package emporion.sales;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.MessageTexts;
import emporion.platform.text.TextSource;

/** Texts of the codes {@code SAL-…} and {@code sales.…}. */
@Component
public final class SalesTexts implements TextSource {

	private final MessageTexts texts = new MessageTexts("emporion.sales.messages", SalesTexts.class.getClassLoader());

	@Activate
	public SalesTexts() {
	}

	@Override
	public MessageTexts texts() {
		return texts;
	}
}
