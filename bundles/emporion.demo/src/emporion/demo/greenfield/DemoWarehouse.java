package emporion.demo.greenfield;

/** A place where goods lie; {@code code} is three letters as on documents. */
public record DemoWarehouse(String code, DemoText name, DemoAddress address) {
}
