package emporion.platform.server.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import emporion.platform.permission.Permission;
import emporion.platform.permission.Permit;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.permission.RoleText;
import emporion.platform.permission.Scope;

/**
 * Reads the role files of a module: {@code roles/sales-clerk.role.yaml} beside a class of its bundle.
 *
 * <pre>
 * name: {en: Sales clerk, pl: Sprzedawca, uk: Продавець}
 * see: {crm.Party: team, catalog.Product: all}
 * create: [crm.Party]                              # a list means: all records
 * change: {crm.Party: own}
 * run: {sales.ConfirmOrderOperation: team}         # the objects that the operation names must belong to the team
 * reveal: [catalog.Product.purchasePrice]          # of fields that are confidential by default
 * hide: [crm.Person.phone]
 * readonly: [crm.Party.owner]
 * </pre>
 */
public final class RoleFiles {

	private static final Map<String, Permit> SECTIONS = Map.of("see", Permit.SEE, "create", Permit.CREATE, "change", Permit.CHANGE, "delete",
			Permit.DELETE, "run", Permit.RUN, "reveal", Permit.REVEAL, "hide", Permit.HIDE, "readonly", Permit.FREEZE);
	private static final Set<String> LANGUAGES = Set.of("en", "pl", "uk");

	private RoleFiles() {
	}

	/**
	 * @param anchor a class beside the folder {@code roles}
	 * @param roles  codes, which are the names of the files
	 * @throws IllegalArgumentException if a file is missing or is not a role file, naming the place
	 */
	public static List<RolePart> read(Class<?> anchor, String... roles) {
		return Stream.of(roles).map(role -> read(anchor, role)).toList();
	}

	private static RolePart read(Class<?> anchor, String role) {
		String file = "roles/" + role + ".role.yaml";
		try (InputStream in = anchor.getResourceAsStream(file)) {
			if (in == null)
				throw new IllegalArgumentException(anchor.getPackageName() + " has no " + file);
			return part(file, role, new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in));
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	/** @param content as a YAML reader has it */
	static RolePart part(String file, String role, Object content) {
		if (!RoleDefinition.isCode(role))
			throw new IllegalArgumentException(file + ": not a role's code: " + role);
		Map<?, ?> sections = map(file, content);
		Optional<RoleText> name = Optional.empty();
		List<Permission> permissions = new ArrayList<>();
		for (Map.Entry<?, ?> section : sections.entrySet()) {
			String key = String.valueOf(section.getKey());
			if (key.equals("name"))
				name = Optional.of(text(file, map(file + " name", section.getValue())));
			else
				permissions.addAll(permissions(file + " " + key, key, section.getValue()));
		}
		return new RolePart(role, name, permissions);
	}

	private static RoleText text(String place, Map<?, ?> names) {
		Map<String, String> byLanguage = new TreeMap<>();
		names.forEach((language, text) -> byLanguage.put(String.valueOf(language), String.valueOf(text)));
		if (!byLanguage.keySet().equals(new TreeSet<>(LANGUAGES)))
			throw new IllegalArgumentException(place + ": a role's name is given in en, pl and uk, not in " + byLanguage.keySet());
		return new RoleText(byLanguage.get("en"), byLanguage.get("pl"), byLanguage.get("uk"));
	}

	private static List<Permission> permissions(String place, String section, Object content) {
		Permit permit = SECTIONS.get(section);
		if (permit == null)
			throw new IllegalArgumentException(place + ": no such section; there are name, " + String.join(", ", new TreeSet<>(SECTIONS.keySet())));
		if (content instanceof Collection<?> targets)
			return targets.stream().map(target -> permission(place, permit, String.valueOf(target), Scope.ALL)).toList();
		if (permit.isOfField())
			throw new IllegalArgumentException(place + ": a list of fields is expected");
		List<Permission> permissions = new ArrayList<>();
		map(place, content).forEach((target, scope) -> permissions.add(permission(place, permit, String.valueOf(target), scope(place, scope))));
		return permissions;
	}

	private static Permission permission(String place, Permit permit, String target, Scope scope) {
		if (!Permission.isTarget(target))
			throw new IllegalArgumentException(place + ": neither a name nor a pattern of names: " + target);
		return new Permission(permit, target, scope);
	}

	private static Scope scope(String place, Object text) {
		return Stream.of(Scope.values()).filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(place + ": own, team, branch, all or none is expected, not " + text));
	}

	private static Map<?, ?> map(String place, Object content) {
		if (content instanceof Map<?, ?> map)
			return map;
		throw new IllegalArgumentException(place + ": names with values are expected");
	}
}
