package emporion.server.tests.suite;

import java.math.BigDecimal;

import emporion.testing.memory.SettableClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestServer;

/** A server in a process of its own; says on which port it listens and its fingerprint, and stays until it is killed. */
final class ServerToKill {

	private ServerToKill() {
	}

	/** @param arguments the JDBC URL of an empty database */
	public static void main(String[] arguments) {
		TestServer server = TestServer.start(arguments[0], SettableClock.at(SuiteTest.TODAY));
		SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.valueOf(10_000));
		server.createUsers("anna");
		System.out.println("port " + server.port() + " " + server.endpoint().trust().known().orElseThrow());
	}
}
