package emporion.server.tests.repository;

import java.math.BigDecimal;
import java.time.LocalDate;

import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.Product;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.Party;
import emporion.crm.model.Person;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesFactory;

/** Objects to be added. */
final class Samples {

	private Samples() {
	}

	static Product product(String code) {
		Product product = CatalogFactory.eINSTANCE.createProduct();
		product.setCode(code);
		product.setNameEn("Product " + code);
		product.setUnit("pcs");
		product.setPurchasePrice(new BigDecimal("2.5"));
		return product;
	}

	/** With one person, who is called Kowalska. */
	static Party party(String name) {
		Party party = CrmFactory.eINSTANCE.createParty();
		party.setName(name);
		party.setCreatedAt(Repositories.CLOCK.now());
		Person person = CrmFactory.eINSTANCE.createPerson();
		person.setSurname("Kowalska");
		party.getPersons().add(person);
		return party;
	}

	/** Of the given net amount, without lines. */
	static Order order(String number, Party customer, LocalDate date, String net) {
		Order order = SalesFactory.eINSTANCE.createOrder();
		order.setDocumentNumber(number);
		order.setCustomer(customer);
		order.setDocumentDate(date);
		order.setNet(new BigDecimal(net));
		order.setState(OrderState.CONFIRMED);
		order.setCreatedAt(Repositories.CLOCK.now());
		return order;
	}

	static OrderLine line(int number, Product product, String net) {
		OrderLine line = SalesFactory.eINSTANCE.createOrderLine();
		line.setLine(number);
		line.setProduct(product);
		line.setNet(new BigDecimal(net));
		return line;
	}
}
