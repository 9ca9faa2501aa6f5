package emporion.reporting.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import emporion.reporting.ReportDesign;

/** A small design in a folder: a title from the words, below it the rows of data set {@code lines}: name, amount, day. */
final class TableDesign {
	private TableDesign() { }

	static ReportDesign in(Path folder) throws IOException {
		Files.writeString(folder.resolve("words.properties"), "title=Price list\n");
		Files.writeString(folder.resolve("words_pl.properties"), "title=Zażółć gęślą jaźń\n");
		Files.writeString(folder.resolve("words_uk.properties"), "title=Їжак, ґава, п’ять, є\n");
		Files.writeString(folder.resolve("words_de.properties"), "title=Größe, Übung, Ähre\n");
		return of("table", TABLE, folder);
	}

	static ReportDesign of(String name, String xml, Path folder) throws IOException {
		Path source = Files.writeString(folder.resolve(name + ".rptdesign"), xml);
		return new ReportDesign(name, source.toUri().toURL(), folder.toUri().toURL());
	}

	static final String TABLE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.23">
				<simple-property-list name="includeResource"><value>words</value></simple-property-list>
				<data-sources><script-data-source name="request"/></data-sources>
				<data-sets>
					<script-data-set name="lines">
						<list-property name="resultSetHints">
							<structure><property name="position">1</property><property name="name">name</property><property name="dataType">string</property></structure>
							<structure><property name="position">2</property><property name="name">amount</property><property name="dataType">decimal</property></structure>
							<structure><property name="position">3</property><property name="name">day</property><property name="dataType">date</property></structure>
						</list-property>
						<property name="dataSource">request</property>
						<property name="eventHandlerClass">emporion.reporting.SuppliedRows</property>
					</script-data-set>
				</data-sets>
				<page-setup><simple-master-page name="page"><property name="type">a4</property></simple-master-page></page-setup>
				<body>
					<label><property name="fontFamily">"Arial"</property><text-property name="text" key="title"/></label>
					<table>
						<property name="dataSet">lines</property>
						<list-property name="boundDataColumns">
							<structure><property name="name">name</property><expression name="expression" type="javascript">dataSetRow["name"]</expression><property name="dataType">string</property></structure>
							<structure><property name="name">amount</property><expression name="expression" type="javascript">dataSetRow["amount"]</expression><property name="dataType">decimal</property></structure>
							<structure><property name="name">day</property><expression name="expression" type="javascript">dataSetRow["day"]</expression><property name="dataType">date</property></structure>
						</list-property>
						<column/><column/><column/>
						<detail><row>
							<cell><data><property name="resultSetColumn">name</property></data></cell>
							<cell><data><structure name="numberFormat"><property name="category">Custom</property><property name="pattern">#,##0.00</property></structure><property name="resultSetColumn">amount</property></data></cell>
							<cell><data><structure name="dateTimeFormat"><property name="category">Custom</property><property name="pattern">dd.MM.yyyy</property></structure><property name="resultSetColumn">day</property></data></cell>
						</row></detail>
					</table>
				</body>
			</report>
			""";
}
