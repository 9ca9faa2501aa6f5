package emporion.server.tests.transport;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** An attacker's own TLS client, which sends what it likes and believes every server. */
final class RawTls implements AutoCloseable {

	private static final SSLContext CREDULOUS = credulous();
	private static final int PATIENCE_MILLIS = 20_000;

	private final SSLSocket socket;
	private final DataOutputStream out;
	private final DataInputStream in;

	/** @param protocols offered to the server */
	RawTls(int port, String... protocols) throws IOException {
		socket = (SSLSocket) CREDULOUS.getSocketFactory().createSocket("127.0.0.1", port);
		boolean done = false;
		try {
			socket.setEnabledProtocols(protocols);
			socket.setSoTimeout(PATIENCE_MILLIS);
			socket.setTcpNoDelay(true);
			socket.startHandshake();
			out = new DataOutputStream(socket.getOutputStream());
			in = new DataInputStream(socket.getInputStream());
			done = true;
		} finally {
			if (!done)
				socket.close();
		}
	}

	private static SSLContext credulous() {
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, new TrustManager[] { new X509TrustManager() {
				@Override
				public void checkClientTrusted(X509Certificate[] chain, String keyType) {
					// this is no server
				}

				@Override
				public void checkServerTrusted(X509Certificate[] chain, String keyType) {
					// believes everybody
				}

				@Override
				public X509Certificate[] getAcceptedIssuers() {
					return new X509Certificate[0];
				}
			} }, new SecureRandom());
			return context;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	String protocol() {
		return socket.getSession().getProtocol();
	}

	X509Certificate certificate() throws IOException {
		return (X509Certificate) socket.getSession().getPeerCertificates()[0];
	}

	void send(byte[] bytes) throws IOException {
		out.write(bytes);
		out.flush();
	}

	/** Sends a frame as it should be, of whatever content. */
	void frame(int channel, byte[] content, boolean last) throws IOException {
		out.writeShort(channel);
		out.writeShort(last ? -(content.length + 1) : content.length + 1);
		out.write(content);
		out.flush();
	}

	/** Asks for a channel and waits for the answer. */
	void openChannel(int channel, String protocol, int version) throws IOException {
		byte[] name = protocol.getBytes(StandardCharsets.UTF_8);
		out.writeShort(0);
		out.writeShort(1 + 2 + 4 + 2 + name.length + 1);
		out.writeByte(1);
		out.writeShort(channel);
		out.writeInt(version);
		out.writeShort(name.length);
		out.write(name);
		out.flush();
		in.skipNBytes(4 + 1 + 2 + 4 + 2);
	}

	/** @return whether the server has closed the connection, which it does within a while; reads away what it says before */
	boolean isClosedByServer() {
		try {
			while (in.read() >= 0)
				in.skip(in.available());
			return true;
		} catch (SocketTimeoutException open) {
			return false;
		} catch (IOException reset) {
			return true;
		}
	}


	@Override
	public void close() throws IOException {
		socket.close();
	}
}
