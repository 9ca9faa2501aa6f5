package emporion.demo.greenfield;

/** Somebody to talk to at a company; {@code position} is in the language of the company. */
public record DemoContact(String givenName, String familyName, String position, String phone, String email) {
}
