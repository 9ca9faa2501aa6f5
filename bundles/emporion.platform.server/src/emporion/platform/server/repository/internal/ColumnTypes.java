package emporion.platform.server.repository.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.cdo.server.db.mapping.AbstractTypeMappingFactory;
import org.eclipse.emf.cdo.server.db.mapping.ColumnTypeModifier;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.server.db.mapping.ITypeMapping;
import org.eclipse.emf.cdo.server.internal.db.mapping.TypeMappingUtil;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.util.container.IPluginContainer;
import org.eclipse.net4j.util.factory.IFactory;

/**
 * Gives decimals, days and moments columns of their own kind, so that SQL adds up and sorts them rightly: the store by itself would write
 * them as text. Looks at the Java class behind a data type, because models wrap it under names of their own.
 */
final class ColumnTypes {

	/** Name of the modifier, to be set as the mapping strategy's property {@code columnTypeModifier}. */
	static final String MODIFIER = "emporion";

	private ColumnTypes() {
	}

	/** The store looks its mappings up in this one container of the process; registering twice does nothing. */
	static void register() {
		synchronized (IPluginContainer.INSTANCE) {
			for (IFactory factory : factories())
				if (!IPluginContainer.INSTANCE.getFactoryRegistry().containsKey(factory.getKey()))
					IPluginContainer.INSTANCE.registerFactory(factory);
		}
	}

	private static List<IFactory> factories() {
		EcorePackage ecore = EcorePackage.eINSTANCE;
		// the registry of mappings listens to the container only once it exists
		ITypeMapping.Registry.INSTANCE.hashCode();
		return List.of(new ByJavaClass(), //
				new Factory("emporion.decimal", ecore.getEBigDecimal(), DBType.NUMERIC, ColumnMappings.OfDecimal::new),
				new Factory("emporion.wrappedDecimal", ecore.getEDataType(), DBType.NUMERIC, ColumnMappings.OfWrappedDecimal::new),
				new Factory("emporion.day", ecore.getEDataType(), DBType.DATE, ColumnMappings.OfDay::new),
				new Factory("emporion.moment", ecore.getEDataType(), DBType.TIMESTAMP, ColumnMappings.OfMoment::new));
	}

	private static final class ByJavaClass extends ColumnTypeModifier.Factory {

		ByJavaClass() {
			super(MODIFIER);
		}

		@Override
		public ColumnTypeModifier create(String description) {
			return new ColumnTypeModifier() {
				@Override
				public DBType modify(ITypeMapping.Provider provider, IMappingStrategy strategy, EStructuralFeature feature,
						DBType dbType) {
					Class<?> javaClass = feature.getEType().getInstanceClass();
					if (javaClass == BigDecimal.class)
						return DBType.NUMERIC;
					if (javaClass == LocalDate.class)
						return DBType.DATE;
					if (javaClass == Instant.class)
						return DBType.TIMESTAMP;
					return dbType;
				}
			};
		}
	}

	private static final class Factory extends AbstractTypeMappingFactory {

		private final Supplier<ITypeMapping> mapping;

		Factory(String id, EClassifier type, DBType dbType, Supplier<ITypeMapping> mapping) {
			super(TypeMappingUtil.createDescriptor(id, type, dbType));
			this.mapping = mapping;
		}

		@Override
		public ITypeMapping create(String description) {
			return mapping.get();
		}
	}
}
