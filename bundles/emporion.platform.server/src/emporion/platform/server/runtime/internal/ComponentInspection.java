package emporion.platform.server.runtime.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.dto.BundleDTO;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

import emporion.platform.module.MissingPart;
import emporion.platform.module.MissingPart.Reason;

/** Which components of ours and of modules do not work, and what they lack. Thread-safe. */
final class ComponentInspection {

	private final BundleContext context;
	private final ServiceComponentRuntime components;

	ComponentInspection(BundleContext context, ServiceComponentRuntime components) {
		this.context = context;
		this.components = components;
	}

	/** @return by bundle and component */
	List<MissingPart> missing() {
		List<MissingPart> found = new ArrayList<>();
		for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
			if (!ModuleBundles.isOurs(context.getBundle(component.bundle.id)))
				continue;
			Collection<ComponentConfigurationDTO> configurations = components.getComponentConfigurationDTOs(component);
			for (ComponentConfigurationDTO configuration : configurations)
				inspect(component, configuration, found);
			if (configurations.isEmpty() && !components.isComponentEnabled(component))
				found.add(part(component, Reason.DISABLED, "", ""));
		}
		return found.stream().sorted(Comparator.comparing(MissingPart::bundle).thenComparing(MissingPart::component)).toList();
	}

	private void inspect(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration, List<MissingPart> found) {
		if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
			for (UnsatisfiedReferenceDTO unsatisfied : configuration.unsatisfiedReferences)
				Stream.of(component.references).filter(reference -> reference.name.equals(unsatisfied.name)).findFirst()
						.ifPresent(reference -> found.add(lacking(component, reference)));
		else if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
			found.add(part(component, Reason.FAILED, "", rootCause(String.valueOf(configuration.failure))));
	}

	private MissingPart lacking(ComponentDescriptionDTO component, ReferenceDTO reference) {
		String target = reference.target == null ? "" : " " + reference.target;
		String others = registrars(reference.interfaceName);
		return part(component, others.isEmpty() ? Reason.NO_SERVICE : Reason.OTHER_SERVICE, reference.interfaceName + target, others);
	}

	/** @return names of the bundles that offer such a service, whatever its properties */
	private String registrars(String type) {
		try {
			var services = context.getAllServiceReferences(type, null);
			return services == null ? ""
					: String.join(", ", Stream.of(services).map(service -> service.getBundle().getSymbolicName()).distinct().sorted().toList());
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("no filter is never a wrong one", e);
		}
	}

	private static MissingPart part(ComponentDescriptionDTO component, Reason reason, String needed, String found) {
		BundleDTO bundle = component.bundle;
		return new MissingPart(bundle.symbolicName + " " + bundle.version, component.implementationClass.replaceAll(".*\\.", ""), reason, needed,
				found);
	}

	/** @param trace a printed stack trace */
	private static String rootCause(String trace) {
		List<String> causes = trace.lines().filter(line -> line.startsWith("Caused by: ")).toList();
		return causes.isEmpty() ? trace.lines().findFirst().orElse("") : causes.getLast().substring("Caused by: ".length());
	}
}
