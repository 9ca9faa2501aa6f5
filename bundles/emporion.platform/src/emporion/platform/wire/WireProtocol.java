package emporion.platform.wire;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The signals that client and server exchange beside the repository's own, on the same connection. A request is some texts, its answer
 * one text.
 */
public final class WireProtocol {

	/** Name of the protocol on the connection. */
	public static final String NAME = "emporion";

	/** Operation id, name, JSON; answer: outcome of the result. */
	public static final short RUN_OPERATION = 1;
	/** List name; answer: outcome of the description. */
	public static final short DESCRIBE_LIST = 2;
	/** Page request; answer: outcome of the page. */
	public static final short PAGE = 3;
	/** Page request; answer: outcome of the count. */
	public static final short COUNT = 4;
	/** Nothing; answer: nothing. */
	public static final short PING = 5;
	/** Nothing; answer: outcome of the {@link ClientBundles}. */
	public static final short CLIENT_BUNDLES = 20;
	/** SHA-256 of a client's bundle, offset in it; answer: outcome of a {@link ClientBundles.Part}. */
	public static final short BUNDLE_PART = 21;
	/** {@link emporion.platform.account.LogInRequest}, by nobody yet; answer: outcome of the {@link emporion.platform.account.LogInAnswer}. */
	public static final short LOG_IN = 6;
	/** From server to client, without an answer: the session is ended; a refused outcome says why. */
	public static final short SESSION_ENDED = 11;
	/** From server to client, without an answer: a {@link ChangeNotice}. */
	public static final short CHANGES = 10;

	/** Bytes of the longest text of a request. */
	public static final int MAX_REQUEST = 4_000_000;
	/** Bytes of the longest answer. */
	public static final int MAX_ANSWER = 40_000_000;
	private static final int MAX_TEXTS = 3;

	private WireProtocol() {
	}

	public static void write(DataOutput out, List<String> texts) throws IOException {
		out.writeByte(texts.size());
		for (String text : texts)
			write(out, text);
	}

	public static void write(DataOutput out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	/** @throws IOException if there are too many texts, or they are longer than {@value #MAX_REQUEST} bytes */
	public static List<String> readAll(DataInput in) throws IOException {
		int count = in.readByte();
		if (count < 0 || count > MAX_TEXTS)
			throw new IOException(count + " texts");
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < count; i++)
			texts.add(read(in, MAX_REQUEST));
		return texts;
	}

	/** @throws IOException if the text is longer than the limit */
	public static String read(DataInput in, int limit) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > limit)
			throw new IOException("a text of " + length + " bytes");
		byte[] bytes = new byte[length];
		in.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
