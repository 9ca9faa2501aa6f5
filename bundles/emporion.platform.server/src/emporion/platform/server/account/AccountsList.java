package emporion.platform.server.account;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.model.PlatformPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;

/** The list {@code platform.accounts}: who may log in. */
public final class AccountsList implements ListQuery {

	/** Name of this list. */
	public static final String NAME = "platform.accounts";

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Definition define(SqlNames names) {
		return new Definition(names.table(MODEL.getAccount()) + " o", "", List.of(),
				List.of(column(names, MODEL.getAccount_Login(), ColumnType.TEXT), column(names, MODEL.getAccount_DisplayName(), ColumnType.TEXT),
						column(names, MODEL.getAccount_Language(), ColumnType.TEXT), column(names, MODEL.getAccount_Active(), ColumnType.FLAG),
						column(names, MODEL.getAccount_Roles(), ColumnType.TEXT),
						column(names, MODEL.getAccount_Team(), ColumnType.TEXT), column(names, MODEL.getAccount_Branch(), ColumnType.TEXT)),
				List.of("o." + names.column(MODEL.getAccount_Login()), "o." + names.column(MODEL.getAccount_DisplayName())),
				Optional.of(Sort.ascending("login")));
	}

	private static Column column(SqlNames names, EStructuralFeature feature, ColumnType type) {
		return Column.of(feature.getName(), type, "o." + names.column(feature));
	}
}
