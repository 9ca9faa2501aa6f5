package emporion.platform.server.transport.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.eclipse.net4j.util.io.ExtendedDataInputStream;
import org.eclipse.net4j.util.io.ExtendedIOUtil;
import org.eclipse.net4j.util.io.IStreamWrapper;

/**
 * What a client has sent, as the repository's library reads it. The library would make Java objects of any class from it, and reserve as
 * much memory as a client says it will need; here it may do neither.
 */
public final class ClientInput extends ExtendedDataInputStream {

	/** Larger than any number, count or version that our clients send in this form. */
	private static final int MAX_NUMBER = 4 * 1024 * 1024;
	private static final int MAX_BYTES = Limits.REQUEST_BYTES;

	private ClientInput(InputStream in) {
		super(in);
	}

	/** @return for the protocols of accepted connections */
	public static IStreamWrapper wrapper() {
		return new IStreamWrapper() {
			@Override
			public InputStream wrapInputStream(InputStream in) {
				return new ClientInput(in);
			}

			@Override
			public OutputStream wrapOutputStream(OutputStream out) {
				return out;
			}

			@Override
			public void finishInputStream(InputStream in) {
				// nothing is held back
			}

			@Override
			public void finishOutputStream(OutputStream out) {
				// nothing is held back
			}
		};
	}

	@Override
	public int readVarInt() throws IOException {
		int number = super.readVarInt();
		if (number > MAX_NUMBER)
			throw new IOException("a number of " + number);
		return number;
	}

	@Override
	public byte[] readByteArray() throws IOException {
		int length = readInt();
		if (length < 0)
			return null;
		if (length > MAX_BYTES)
			throw new IOException(length + " bytes");
		byte[] bytes = new byte[length];
		readFully(bytes);
		return bytes;
	}

	@Override
	public Object readObject() throws IOException {
		throw notTaken();
	}

	@Override
	public Object readObject(ClassLoader loader) throws IOException {
		throw notTaken();
	}

	@Override
	public Object readObject(ExtendedIOUtil.ClassResolver resolver) throws IOException {
		throw notTaken();
	}

	@Override
	public Throwable readException() throws IOException {
		throw notTaken();
	}

	private static IOException notTaken() {
		return new IOException("Java objects are not taken from clients");
	}
}
