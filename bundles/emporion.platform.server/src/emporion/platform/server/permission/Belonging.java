package emporion.platform.server.permission;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * To whom the records of a class belong: what {@code own}, {@code team} and {@code branch} mean for them. A record belongs to everybody
 * whom one of these names; a class of which nothing is said belongs to nobody, and only {@code all} reaches its records.
 *
 * @param type     a register
 * @param owners   attributes that hold a log-in name
 * @param branches attributes that hold a branch's code
 * @param through  single references: what the record belongs to is the referred object's, too
 */
public record Belonging(EClass type, List<EAttribute> owners, List<EAttribute> branches, List<EReference> through) {

	public Belonging {
		requireNonNull(type, "type");
		owners = List.copyOf(owners);
		branches = List.copyOf(branches);
		through = List.copyOf(through);
		if (through.stream().anyMatch(reference -> reference.isMany() || reference.isContainment()))
			throw new IllegalArgumentException(type.getName() + " belongs through single references only");
	}

	public static Belonging toOwner(EClass type, EAttribute owner) {
		return new Belonging(type, List.of(owner), List.of(), List.of());
	}

	public static Belonging toBranch(EClass type, EAttribute branch) {
		return new Belonging(type, List.of(), List.of(branch), List.of());
	}

	public static Belonging through(EClass type, EReference reference) {
		return new Belonging(type, List.of(), List.of(), List.of(reference));
	}

	/** @return the same, and also to whom the referred object belongs */
	public Belonging alsoThrough(EReference reference) {
		List<EReference> all = new ArrayList<>(through);
		all.add(reference);
		return new Belonging(type, owners, branches, all);
	}
}
