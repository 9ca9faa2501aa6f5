package emporion.pricing;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.MessageTexts;
import emporion.platform.text.TextSource;

/** Texts of the codes {@code PRC-…} and {@code pricing.…}. */
@Component
public final class PricingTexts implements TextSource {

	private final MessageTexts texts = new MessageTexts("emporion.pricing.messages", PricingTexts.class.getClassLoader());

	@Activate
	public PricingTexts() {
	}

	@Override
	public MessageTexts texts() {
		return texts;
	}
}
