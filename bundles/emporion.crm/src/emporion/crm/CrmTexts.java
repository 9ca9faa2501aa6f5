package emporion.crm;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.MessageTexts;
import emporion.platform.text.TextSource;

/** Texts of the codes {@code CRM-…}. */
@Component
public final class CrmTexts implements TextSource {

	private final MessageTexts texts = new MessageTexts("emporion.crm.messages", CrmTexts.class.getClassLoader());

	@Activate
	public CrmTexts() {
	}

	@Override
	public MessageTexts texts() {
		return texts;
	}
}
