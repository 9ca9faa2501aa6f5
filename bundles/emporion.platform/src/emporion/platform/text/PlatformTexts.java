package emporion.platform.text;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.MessageTexts;

/** Texts of the codes {@code PLT-…}. */
@Component
public final class PlatformTexts implements TextSource {

	private final MessageTexts texts = new MessageTexts("emporion.platform.messages", PlatformTexts.class.getClassLoader());

	@Activate
	public PlatformTexts() {
	}

	@Override
	public MessageTexts texts() {
		return texts;
	}
}
