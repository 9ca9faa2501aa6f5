package emporion.demo.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.demo.greenfield.GreenfieldTrading;
import emporion.platform.server.module.ServerModule;

/**
 * The module {@code demo}, which brings no data of its own. A server that is told to wait for it ({@code emporion.modules}) finds an empty
 * database where {@code emporion.demo.fresh=true} asks for one: this module comes into being after what was there is erased.
 */
@Component
public final class DemoModule implements ServerModule {

	private static final Logger LOG = LoggerFactory.getLogger(DemoModule.class);
	private static final String ID = "demo";

	/** @throws IllegalStateException if the database cannot be erased, or is not the demo's */
	@Activate
	public DemoModule(BundleContext context) {
		if (Boolean.getBoolean("emporion.demo.fresh") && isWaitedFor())
			try {
				new DemoDatabase(GreenfieldTrading.create()).erase();
			} catch (RuntimeException e) {
				LOG.error("The demo cannot begin anew: {}", e.getMessage(), e);
				new Thread(() -> new FrameworkEnd(context).with(1), "emporion-demo-failed").start();
				throw e;
			}
	}

	/** Otherwise the server may run already, and nothing must be taken from under it. */
	private static boolean isWaitedFor() {
		return List.of(System.getProperty("emporion.modules", "").split("\\s*,\\s*")).contains(ID);
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Set<String> requires() {
		return Set.of();
	}

	@Override
	public boolean isAlwaysOn() {
		return true;
	}

	@Override
	public List<EPackage> packages() {
		return List.of();
	}

	@Override
	public List<EClass> registers() {
		return List.of();
	}

	@Override
	public Set<EClass> writtenByOperationsOnly() {
		return Set.of();
	}

	@Override
	public List<Index> indexes() {
		return List.of();
	}
}
