package emporion.platform.server.transport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.net4j.util.io.ExtendedDataInputStream;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;
import org.eclipse.net4j.util.io.ExtendedIOUtil;
import org.junit.jupiter.api.Test;

class ClientInputTest {

	@Test
	void javaObjectsAndExceptionsAreNotTaken() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new ExtendedDataOutputStream(bytes).writeException(new IllegalStateException("made by the client"));
		assertThatThrownBy(() -> read(bytes.toByteArray()).readException()).isInstanceOf(IOException.class);
		ByteArrayOutputStream object = new ByteArrayOutputStream();
		new ExtendedDataOutputStream(object).writeObject("text");
		assertThatThrownBy(() -> read(object.toByteArray()).readObject()).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> read(object.toByteArray()).readObject(getClass().getClassLoader())).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> read(object.toByteArray()).readObject((ExtendedIOUtil.ClassResolver) null)).isInstanceOf(IOException.class);
	}

	@Test
	void theLibraryReadsThroughIt() throws IOException {
		assertThat(read(new byte[0])).as("and does not wrap it again").isInstanceOf(ClientInput.class);
	}

	@Test
	void noRoomIsMadeForWhatIsOnlyAnnounced() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ExtendedDataOutputStream out = new ExtendedDataOutputStream(bytes);
		out.writeVarInt(Integer.MAX_VALUE);
		assertThatThrownBy(() -> read(bytes.toByteArray()).readVarInt()).hasMessage("a number of 2147483647");
		assertThatThrownBy(() -> read(new byte[] { 0x7F, -1, -1, -1, 1 }).readByteArray()).hasMessage("2147483647 bytes");
	}

	@Test
	void whatOurClientsSendIsRead() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ExtendedDataOutputStream out = new ExtendedDataOutputStream(bytes);
		out.writeVarInt(4_000_000);
		out.writeByteArray(new byte[] { 1, 2, 3 });
		out.writeByteArray(null);
		out.writeString("Zażółć");
		ExtendedDataInputStream in = read(bytes.toByteArray());
		assertThat(in.readVarInt()).isEqualTo(4_000_000);
		assertThat(in.readByteArray()).containsExactly(1, 2, 3);
		assertThat(in.readByteArray()).isNull();
		assertThat(in.readString()).isEqualTo("Zażółć");
	}

	private static ExtendedDataInputStream read(byte[] bytes) throws IOException {
		return ExtendedDataInputStream.wrap(ClientInput.wrapper().wrapInputStream(new ByteArrayInputStream(bytes)));
	}
}
