package emporion.platform.module;

import java.util.List;

import emporion.platform.operation.Operation;

/** Asks what is installed in the server and does not work, and why; administrators only. */
public record MissingPartsOperation() implements Operation<MissingPartsOperation.MissingParts> {

	/** @param parts by bundle; none when everything works */
	public record MissingParts(List<MissingPart> parts) {
		public MissingParts {
			parts = List.copyOf(parts);
		}
	}
}
