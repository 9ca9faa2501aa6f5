package emporion.demo.greenfield;

import java.util.Optional;

/**
 * A group of products in a tree of at most three levels.
 *
 * @param parent code of the category above; empty at the top
 */
public record DemoCategory(String code, Optional<String> parent, DemoText name) {
}
