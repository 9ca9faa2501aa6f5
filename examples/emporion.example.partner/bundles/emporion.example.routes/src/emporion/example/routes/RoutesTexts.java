package emporion.example.routes;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.MessageTexts;
import emporion.platform.text.TextSource;

/** Texts of the codes {@code RTE-…} and {@code routes.…}. */
@Component
public final class RoutesTexts implements TextSource {

	private final MessageTexts texts = new MessageTexts("emporion.example.routes.messages", RoutesTexts.class.getClassLoader());

	@Activate
	public RoutesTexts() {
	}

	@Override
	public MessageTexts texts() {
		return texts;
	}
}
