package emporion.platform.server.delivery.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.server.delivery.ClientFiles;
import emporion.platform.server.delivery.internal.StoredModule.StoredBundle;
import emporion.platform.server.runtime.ServerSettings;
import emporion.platform.wire.ClientBundle;

/**
 * The modules that were installed into this server: starts them before the server itself, so that their models are there when the
 * repository opens, and gives clients their files. Thread-safe.
 */
@Component(service = { InstalledModules.class, ClientFiles.class })
public final class InstalledModules implements ClientFiles {

	private static final Logger LOG = LoggerFactory.getLogger(InstalledModules.class);

	private final ModuleStore store;
	private final ModuleInstaller installer;
	private volatile Map<ClientBundle, Path> forClients = Map.of();

	@Activate
	public InstalledModules(BundleContext context) {
		store = new ModuleStore(ServerSettings.home().resolve("modules"));
		OsgiModules framework = new OsgiModules(context);
		installer = new ModuleInstaller(store, framework, new FrameworkOffer(context), this::refresh);
		List<StoredModule> modules = store.modules();
		framework.forgetAllBut(modules);
		for (StoredModule module : modules)
			try {
				framework.start(module, bundle -> store.fileOf(module, bundle));
				LOG.info("The module {} {} was started", module.id(), module.version());
			} catch (SiteException e) {
				LOG.error("The installed module {} cannot be started: {}", module.id(), e.problems());
			}
		refresh();
	}

	ModuleInstaller installer() {
		return installer;
	}

	private void refresh() {
		Map<ClientBundle, Path> files = new LinkedHashMap<>();
		for (StoredModule module : store.modules())
			for (StoredBundle bundle : module.ofClients())
				files.put(new ClientBundle(module.id(), bundle.name(), bundle.version(), bundle.sha256(), bundle.size()), store.fileOf(module, bundle));
		forClients = files;
	}

	@Override
	public List<ClientBundle> bundles() {
		return List.copyOf(forClients.keySet());
	}

	@Override
	public Optional<byte[]> part(String sha256, long offset) {
		Optional<Path> file = forClients.entrySet().stream().filter(entry -> entry.getKey().sha256().equals(sha256)).map(Map.Entry::getValue).findFirst();
		if (file.isEmpty() || offset < 0)
			return Optional.empty();
		try (FileChannel channel = FileChannel.open(file.get())) {
			ByteBuffer part = ByteBuffer.allocate(ClientBundle.PART);
			int read = channel.read(part, offset);
			return read <= 0 ? Optional.empty() : Optional.of(Arrays.copyOf(part.array(), read));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
