package emporion.catalog.server.query;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.catalog.model.CatalogPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;

/** All categories; {@code parentId} is the object number of the category above. */
@Component
public final class CategoriesList implements ListQuery {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	@Activate
	public CategoriesList() {
	}

	@Override
	public String name() {
		return "catalog.categories";
	}

	@Override
	public Definition define(SqlNames names) {
		String code = names.column(MODEL.getCategory_Code());
		String parent = names.column(MODEL.getCategory_Parent());
		String table = names.table(MODEL.getCategory());
		List<Column> columns = List.of(column(names, MODEL.getCategory_Code()), column(names, MODEL.getCategory_NameEn()),
				column(names, MODEL.getCategory_NamePl()), column(names, MODEL.getCategory_NameUk()),
				Column.of("parent", ColumnType.TEXT, "p." + code), Column.of("parentId", ColumnType.INTEGER, "o." + parent));
		return new Definition(table + " o left join " + table + " p on p.cdo_id = o." + parent + " and p.cdo_revised = 0 and p.cdo_version > 0", "", List.of(),
				columns, columns.stream().limit(4).map(Column::sql).toList(), Optional.of(Sort.ascending("code")));
	}

	private static Column column(SqlNames names, EAttribute attribute) {
		return Column.of(attribute.getName(), ColumnType.TEXT, "o." + names.column(attribute));
	}
}
