package emporion.warehouse.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.testing.memory.InMemoryRepository;
import emporion.warehouse.CreateWarehouseOperation;
import emporion.warehouse.WarehouseData;
import emporion.warehouse.model.Warehouse;

class CreateWarehouseHandlerTest {

	private final InMemoryRepository repository = InMemoryRepository.on(LocalDate.of(2026, 3, 2));

	@Test
	void aNewWarehouseIsOpen() {
		repository.run("anna", new CreateWarehouseHandler(),
				new CreateWarehouseOperation(new WarehouseData(" KRK ", "Kraków", "KRK", "Kraków", true))).orElseThrow();

		assertThat(repository.only(Warehouse.class)).extracting(Warehouse::getCode, Warehouse::getName, Warehouse::getBranch, Warehouse::isActive)
				.containsExactly("KRK", "Kraków", "KRK", true);
	}

	@Test
	void aTakenCodeIsRefusedNamingItsOwner() {
		CreateWarehouseOperation operation = new CreateWarehouseOperation(new WarehouseData("KRK", "Kraków", "", "", true));
		repository.run("anna", new CreateWarehouseHandler(), operation).orElseThrow();

		assertThat(repository.run("anna", new CreateWarehouseHandler(), operation).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("WHS-017");
			assertThat(problem.arguments()).containsExactly("KRK", "Kraków");
		});
	}

	@Test
	void aCardThatIsNotInOrderIsRefused() {
		assertThat(repository.run("anna", new CreateWarehouseHandler(),
				new CreateWarehouseOperation(new WarehouseData("", "", "", "", true))).problems()).extracting(Problem::code)
						.containsExactly("WHS-015", "WHS-018");
	}
}
