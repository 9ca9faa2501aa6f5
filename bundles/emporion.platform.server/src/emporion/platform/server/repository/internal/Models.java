package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.server.module.ServerModule;

/** What the modules say of their classes, prepared for looking up. Modules may come while it is used. Thread-safe. */
final class Models {

	private volatile Known known;

	Models(List<ServerModule> modules) {
		known = new Known(List.copyOf(modules));
	}

	/** From now on knows this module's classes, too. */
	synchronized void add(ServerModule module) {
		known = new Known(Stream.concat(known.modules.stream(), Stream.of(module)).toList());
	}

	EPackage[] packages() {
		return known.modules.stream().flatMap(module -> module.packages().stream()).distinct().toArray(EPackage[]::new);
	}

	List<ServerModule> modules() {
		return known.modules;
	}

	/** @return all classes that have objects of their own */
	List<EClass> concrete() {
		return known.classes.stream().filter(type -> !type.isAbstract()).toList();
	}

	Collection<EClass> registers() {
		return known.registers;
	}

	boolean isRegister(EClass type) {
		return known.registers.contains(type);
	}

	/** @return whether a client's own transaction may change objects that stand in the register of this class */
	boolean isWritableRegister(EClass type) {
		Known now = known;
		return now.registers.contains(type) && !now.operationsOnly.contains(type) && !now.hidden.contains(type);
	}

	/** @return whether a client's transaction may change some object of this class, depending on where it is contained */
	boolean maybeWritable(EClass type) {
		return known.writable.contains(type);
	}

	/** @return whether clients may see objects of this class */
	boolean isVisible(EClass type) {
		return known.visible.contains(type);
	}

	/** @return whether another object may point at one of this class */
	boolean isReferable(EClass type) {
		return known.referable.contains(type);
	}

	/** @return whether objects of the class differ in the values of exactly these features */
	boolean areUnique(EClass type, List<EStructuralFeature> features) {
		return known.unique.getOrDefault(type, List.of()).stream()
				.anyMatch(index -> index.size() == features.size() && features.containsAll(index));
	}

	/** @return the classes whose objects are instances of the Java interface */
	List<EClass> concreteOf(Class<?> javaClass) {
		Known now = known;
		return now.byJavaClass.computeIfAbsent(javaClass, wanted -> now.classes.stream()
				.filter(type -> !type.isAbstract() && wanted.isAssignableFrom(type.getInstanceClass())).toList());
	}

	/** The classes of a number of modules; complete once made. */
	private static final class Known {

		private final List<ServerModule> modules;
		private final List<EClass> classes;
		private final Set<EClass> registers = new LinkedHashSet<>();
		private final Set<EClass> operationsOnly = new HashSet<>();
		private final Set<EClass> hidden = new HashSet<>();
		/** Classes of objects that stand in a register that clients may write, or are contained by such. */
		private final Set<EClass> writable = new HashSet<>();
		private final Set<EClass> visible = new HashSet<>();
		private final Set<EClass> referable = new HashSet<>();
		private final Map<EClass, List<List<EStructuralFeature>>> unique = new HashMap<>();
		private final Map<Class<?>, List<EClass>> byJavaClass = new ConcurrentHashMap<>();

		Known(List<ServerModule> modules) {
			this.modules = modules;
			classes = modules.stream().flatMap(module -> module.packages().stream()).flatMap(model -> model.getEClassifiers().stream())
					.filter(EClass.class::isInstance).map(EClass.class::cast).toList();
			for (ServerModule module : modules) {
				registers.addAll(module.registers());
				operationsOnly.addAll(module.writtenByOperationsOnly());
				hidden.addAll(module.hiddenFromClients());
				module.indexes().stream().filter(ServerModule.Index::unique).forEach(this::addUnique);
			}
			for (EClass register : registers) {
				if (!hidden.contains(register))
					closeOverContainment(register, visible);
				if (!hidden.contains(register) && !operationsOnly.contains(register))
					closeOverContainment(register, writable);
			}
			references().filter(reference -> !reference.isContainment() && !reference.isContainer())
					.forEach(reference -> referable.addAll(concreteOf(reference.getEReferenceType())));
		}

		private void addUnique(ServerModule.Index index) {
			concreteOf(index.type()).forEach(type -> unique.computeIfAbsent(type, first -> new ArrayList<>()).add(index.features()));
		}

		private List<EClass> concreteOf(EClass type) {
			return classes.stream().filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate)).toList();
		}

		private Stream<EReference> references() {
			return classes.stream().flatMap(type -> type.getEReferences().stream());
		}

		private void closeOverContainment(EClass type, Set<EClass> found) {
			for (EClass concrete : concreteOf(type))
				if (found.add(concrete))
					concrete.getEAllContainments().forEach(child -> closeOverContainment(child.getEReferenceType(), found));
		}
	}
}
