package emporion.catalog.server.query;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.catalog.ProductLookup;
import emporion.catalog.model.CatalogPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;

/** All products with the codes of their categories. */
@Component
public final class ProductsList implements ListQuery {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	@Activate
	public ProductsList() {
	}

	@Override
	public String name() {
		return ProductLookup.LIST;
	}

	@Override
	public Definition define(SqlNames names) {
		List<Column> columns = List.of(column(names, ColumnType.TEXT, MODEL.getProduct_Code()),
				column(names, ColumnType.TEXT, MODEL.getProduct_NameEn()), column(names, ColumnType.TEXT, MODEL.getProduct_NamePl()),
				column(names, ColumnType.TEXT, MODEL.getProduct_NameUk()), column(names, ColumnType.TEXT, MODEL.getProduct_Unit()),
				column(names, ColumnType.TEXT, MODEL.getProduct_Ean()), column(names, ColumnType.TEXT, MODEL.getProduct_VatRate()),
				column(names, ColumnType.DECIMAL, MODEL.getProduct_PurchasePrice()),
				column(names, ColumnType.DECIMAL, MODEL.getProduct_Weight()), column(names, ColumnType.FLAG, MODEL.getProduct_Stocked()),
				column(names, ColumnType.FLAG, MODEL.getProduct_Active()),
				Column.of("categories", ColumnType.TEXT, categories(names)).displayOnly());
		return new Definition(names.table(MODEL.getProduct()) + " o", "", List.of(), columns,
				List.of("o." + SqlNames.SEARCH_TEXT, sql(names, MODEL.getProduct_Code()), sql(names, MODEL.getProduct_NameEn()),
						sql(names, MODEL.getProduct_NamePl()), sql(names, MODEL.getProduct_NameUk()), sql(names, MODEL.getProduct_Ean())),
				Optional.of(Sort.ascending("code")));
	}

	private static Column column(SqlNames names, ColumnType type, EAttribute attribute) {
		return Column.of(attribute.getName(), type, sql(names, attribute));
	}

	private static String sql(SqlNames names, EAttribute attribute) {
		return "o." + names.column(attribute);
	}

	/** List entries of today's version have no end. */
	private static String categories(SqlNames names) {
		return "(select string_agg(c." + names.column(MODEL.getCategory_Code()) + ", ', ' order by l.cdo_idx) from "
				+ names.listTable(MODEL.getProduct(), MODEL.getProduct_Categories()) + " l join " + names.table(MODEL.getCategory())
				+ " c on c.cdo_id = l.cdo_value and c.cdo_revised = 0 and c.cdo_version > 0 where l.cdo_source = o.cdo_id and l.cdo_version_removed is null)";
	}
}
