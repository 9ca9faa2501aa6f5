package emporion.platform.server.delivery.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EClass;

import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.CommitRefusedException;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.repository.RepositoryHost;

/** Deletes what a module keeps in the repository, as any other deletion: the repository's history still tells what there was. */
final class ModuleData {

	private static final int BATCH = 500;

	private final RepositoryHost repository;

	ModuleData(RepositoryHost repository) {
		this.repository = repository;
	}

	/**
	 * @return how many objects were deleted
	 * @throws CommitRefusedException if something else still refers to them
	 */
	long delete(ServerModule module) {
		List<EClass> classes = module.packages().stream().flatMap(model -> model.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract())
				.filter(type -> module.registers().stream().anyMatch(register -> register.isSuperTypeOf(type))).toList();
		long deleted = 0;
		List<Problem> standing = List.of();
		// objects of one class may be referred to by those of another: what is refused now may be deleted after the others
		for (boolean going = true; going;) {
			going = false;
			standing = List.of();
			for (EClass type : classes)
				try {
					long some = deleteBatch(type);
					deleted += some;
					going |= some > 0;
				} catch (CommitRefusedException e) {
					standing = e.problems();
				}
		}
		if (!standing.isEmpty())
			throw new CommitRefusedException(standing);
		return deleted;
	}

	private long deleteBatch(EClass type) {
		List<Long> ids = ids(type);
		if (ids.isEmpty())
			return 0;
		try (CommittableWork work = repository.begin(Accounts.SYSTEM)) {
			List<CDOObject> objects = ids.stream().flatMap(id -> Stream.ofNullable(work.find(new Ref<>(id), CDOObject.class).orElse(null))).toList();
			objects.forEach(work::delete);
			work.commit();
			return objects.size();
		}
	}

	private List<Long> ids(EClass type) {
		String sql = "SELECT cdo_id FROM " + repository.sqlNames().table(type) + " WHERE cdo_revised = 0 AND cdo_version > 0 ORDER BY cdo_id";
		List<Long> ids = new ArrayList<>();
		try (Connection connection = repository.dataSource().getConnection(); Statement statement = connection.createStatement()) {
			statement.setMaxRows(BATCH);
			try (ResultSet rows = statement.executeQuery(sql)) {
				while (rows.next())
					ids.add(rows.getLong(1));
			}
		} catch (SQLException e) {
			throw new IllegalStateException("the objects of " + type.getName() + " cannot be found", e);
		}
		return ids;
	}
}
