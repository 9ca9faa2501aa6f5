package emporion.platform.ui.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.MessageTexts;
import emporion.platform.text.TextSource;

/** Texts of the client's own codes {@code PLT-9…}. */
@Component
public final class ClientTexts implements TextSource {

	private final MessageTexts texts = new MessageTexts("emporion.platform.ui.problems", ClientTexts.class.getClassLoader());

	@Activate
	public ClientTexts() {
	}

	@Override
	public MessageTexts texts() {
		return texts;
	}
}
