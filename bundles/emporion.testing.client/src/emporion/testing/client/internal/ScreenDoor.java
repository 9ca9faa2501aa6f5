package emporion.testing.client.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorServer;
import javax.management.remote.JMXConnectorServerFactory;
import javax.management.remote.JMXServiceURL;
import javax.management.remote.rmi.RMIConnectorServer;
import java.rmi.server.RMIServerSocketFactory;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import emporion.testing.client.ClientScreenMXBean;

/** Opens the client's screen to a tester on the same machine, when one asks for it by {@link ClientScreenMXBean#ADDRESS_FILE}. */
public final class ScreenDoor implements BundleActivator {

	private JMXConnectorServer door;

	@Override
	public void start(BundleContext context) {
		String file = context.getProperty(ClientScreenMXBean.ADDRESS_FILE);
		if (file == null)
			return;
		try {
			MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
			beans.registerMBean(new ClientScreen(), new ObjectName(ClientScreenMXBean.NAME));
			RMIServerSocketFactory loopback = port -> new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
			door = JMXConnectorServerFactory.newJMXConnectorServer(new JMXServiceURL("rmi", "127.0.0.1", 0),
					Map.of(RMIConnectorServer.RMI_SERVER_SOCKET_FACTORY_ATTRIBUTE, loopback), beans);
			door.start();
			// Moved, so that the tester never reads half of it.
			Path written = Files.writeString(Path.of(file + ".part"), door.getAddress().toString());
			Files.move(written, Path.of(file), StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException | JMException closed) {
			throw new IllegalStateException("the client's screen cannot be opened to testers", closed);
		}
	}

	@Override
	public void stop(BundleContext context) throws IOException {
		if (door != null)
			door.stop();
	}
}
