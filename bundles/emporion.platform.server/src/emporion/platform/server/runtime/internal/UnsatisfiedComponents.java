package emporion.platform.server.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Which of our components cannot work, and what they lack. */
final class UnsatisfiedComponents {

	private UnsatisfiedComponents() {
	}

	/** @return as {@code emporion.sales.server: ConfirmOrderHandler lacks stockBlocks}, sorted */
	static List<String> of(ServiceComponentRuntime components) {
		List<String> found = new ArrayList<>();
		for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs())
			if (component.bundle.symbolicName.startsWith("emporion."))
				for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component))
					describe(component, configuration, found);
		return found.stream().sorted().toList();
	}

	private static void describe(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration, List<String> found) {
		String name = component.bundle.symbolicName + ": " + component.implementationClass.replaceAll(".*\\.", "");
		if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
			found.add(name + " lacks " + String.join(", ", Stream.of(configuration.unsatisfiedReferences).map(UnsatisfiedComponents::lacking).toList()));
		else if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
			found.add(name + " failed: " + rootCause(String.valueOf(configuration.failure)));
	}

	/** @param trace a printed stack trace */
	private static String rootCause(String trace) {
		List<String> causes = trace.lines().filter(line -> line.startsWith("Caused by: ")).toList();
		return causes.isEmpty() ? trace.lines().findFirst().orElse("") : causes.getLast();
	}

	private static String lacking(UnsatisfiedReferenceDTO reference) {
		return reference.name;
	}
}
