package emporion.platform.wire.internal;

import java.io.IOException;
import java.util.List;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProblems;

/** {@code {"done":…,"warnings":[…]}} or {@code {"refused":[…]}}. */
public final class OutcomeCodec implements Codec {

	private final Codec problems;
	private final Codec result;

	/** @param result for the result of a done outcome */
	public OutcomeCodec(Codecs codecs, Codec result) {
		this.problems = new ListCodec(codecs.of(Problem.class));
		this.result = result;
	}

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		out.beginObject();
		switch ((Outcome<?>) value) {
			case Outcome.Done<?> done -> {
				out.name("done");
				result.write(out, done.result());
				out.name("warnings");
				problems.write(out, done.warnings());
			}
			case Outcome.Refused<?> refused -> {
				out.name("refused");
				problems.write(out, refused.problems());
			}
		}
		out.endObject();
	}

	@Override
	public Object read(JsonReader in) throws IOException {
		Codec.expect(in, JsonToken.BEGIN_OBJECT, "an outcome");
		in.beginObject();
		Outcome<?> outcome = switch (name(in)) {
			case "done" -> {
				Object done = result.read(in);
				if (!name(in).equals("warnings"))
					throw new WireFormatException(WireProblems.missingComponent("warnings"));
				yield build(done, problemsOf(in));
			}
			case "refused" -> build(null, problemsOf(in));
			default -> throw new WireFormatException(WireProblems.unknownComponent(Codec.path(in)));
		};
		Codec.expect(in, JsonToken.END_OBJECT, "the end of an outcome");
		in.endObject();
		return outcome;
	}

	private static String name(JsonReader in) throws IOException {
		Codec.expect(in, JsonToken.NAME, "done or refused");
		return in.nextName();
	}

	@SuppressWarnings("unchecked")
	private List<Problem> problemsOf(JsonReader in) throws IOException {
		return (List<Problem>) problems.read(in);
	}

	private static Outcome<?> build(Object done, List<Problem> problems) {
		try {
			return done == null ? Outcome.refused(problems) : Outcome.done(done, problems);
		} catch (IllegalArgumentException e) {
			throw new WireFormatException(WireProblems.notAllowed("", e.getMessage()), e);
		}
	}
}
