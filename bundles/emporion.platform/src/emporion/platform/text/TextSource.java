package emporion.platform.text;

import emporion.base.outcome.MessageTexts;

/** A bundle's texts, registered as an OSGi service. */
public interface TextSource {

	MessageTexts texts();
}
