package emporion.checks.offenders;

import org.osgi.service.component.annotations.Component;

/** A rule in the wrong place, a component that is not final. */
@Component
public class StrayRule {
}
