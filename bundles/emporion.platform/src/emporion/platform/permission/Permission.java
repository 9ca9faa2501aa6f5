package emporion.platform.permission;

import static java.util.Objects.requireNonNull;

/**
 * One line of a role.
 *
 * @param target a kind ({@code crm.Party}), an operation ({@code sales.ConfirmOrderOperation}: the class name without a leading
 *               {@code emporion.}) or a field ({@code crm.Person.phone}); {@code crm.*} for all that begin so, {@code *} for everything
 * @param scope  which records; {@link Scope#NONE} says that the line is of no effect
 */
public record Permission(Permit permit, String target, Scope scope) {

	private static final String NAME = "[A-Za-z][A-Za-z0-9_$]*";
	private static final int MAX_TARGET = 200;

	public Permission {
		requireNonNull(permit, "permit");
		requireNonNull(scope, "scope");
		if (!isTarget(target))
			throw new IllegalArgumentException("neither a name nor a pattern of names: " + target);
	}

	/** @return whether a permission can speak of it */
	public static boolean isTarget(String text) {
		return text.length() <= MAX_TARGET && text.matches("\\*|" + NAME + "(\\." + NAME + ")*(\\.\\*)?");
	}

	/** @return how roles call an operation */
	public static String nameOf(Class<?> operation) {
		String name = operation.getName();
		return name.startsWith("emporion.") ? name.substring("emporion.".length()) : name;
	}
}
