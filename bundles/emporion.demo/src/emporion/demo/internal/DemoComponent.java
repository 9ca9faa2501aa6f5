package emporion.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.demo.greenfield.GreenfieldTrading;
import emporion.demo.loader.GreenfieldLoader;
import emporion.demo.loader.LoadFailedException;
import emporion.demo.story.GreenfieldDay;
import emporion.demo.story.StoryFailedException;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;
import emporion.platform.transport.ServerFingerprint;
import emporion.reporting.ReportEngine;

/**
 * With system property {@code emporion.demo=true}: switches modules as {@link DemoModules} says, loads the demo company into the running server, plays a day, says how to go on, and
 * makes the file of {@code emporion.demo.ready}, if that is set. With {@code emporion.demo.exit=true} it then stops the server and ends
 * the process, with 0 or, where something failed, 1. Immediate, because nobody asks for it.
 */
@Component(service = {}, immediate = true)
public final class DemoComponent {

	private static final Logger LOG = LoggerFactory.getLogger(DemoComponent.class);

	private final ServerRuntime server;
	private final ReportEngine reports;
	private final FrameworkEnd end;

	@Activate
	public DemoComponent(BundleContext context, @Reference ServerRuntime server, @Reference ReportEngine reports) {
		this.server = server;
		this.reports = reports;
		this.end = new FrameworkEnd(context);
		if (Boolean.getBoolean("emporion.demo"))
			new Thread(this::run, "emporion-demo").start();
	}

	private void run() {
		boolean succeeded = succeeds();
		if (succeeded)
			announce(server);
		if (Boolean.getBoolean("emporion.demo.exit"))
			end.with(succeeded ? 0 : 1);
	}

	private boolean succeeds() {
		try {
			perform();
			return true;
		} catch (LoadFailedException | StoryFailedException e) {
			print(e.getMessage());
		} catch (RuntimeException e) {
			// The outermost edge of this thread.
			LOG.error("The demo has failed", e);
		}
		return false;
	}

	private void perform() {
		// The report engine takes seconds to start; meanwhile the company is loaded.
		Thread.ofPlatform().name("emporion-reports").daemon().start(reports::warmUp);
		GreenfieldTrading company = GreenfieldTrading.create();
		DemoWords words = new DemoWords(server, company);
		print("");
		print(words.title());
		new DemoModules(server).arrange();
		boolean loaded = new GreenfieldLoader(server, line -> print("    " + line)).load(company);
		print(loaded ? "" : "    " + words.alreadyThere() + "\n");
		boolean played = new GreenfieldDay(server, company, ServerSettings.home().resolve("demo"), DemoComponent::print).play();
		print("");
		print(Boolean.getBoolean("emporion.demo.exit") ? words.end() : words.ending(played && !loaded));
	}

	/** Tells whoever started the demo that it is ready: makes the file of {@code emporion.demo.ready}, with the server's fingerprint. */
	private static void announce(ServerRuntime server) {
		String file = System.getProperty("emporion.demo.ready", "");
		if (file.isEmpty())
			return;
		try {
			Path unfinished = Path.of(file + ".unfinished");
			Files.writeString(unfinished, server.fingerprint().map(ServerFingerprint::text).orElse(""));
			Files.move(unfinished, Path.of(file), StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			LOG.warn("Cannot write {}", file, e);
		}
	}

	private static void print(String line) {
		System.out.println(line);
	}
}
