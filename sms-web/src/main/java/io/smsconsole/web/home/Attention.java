package io.smsconsole.web.home;

import java.util.function.LongSupplier;

import org.springframework.util.Assert;

/**
 * Something that may wait for somebody. Each kind is a bean of the feature that it comes
 * from; the start page shows those of which there are any.
 *
 * @param order its place, ascending
 * @param id its name in kebab case, from which the keys of its texts are made
 * @param icon its icon
 * @param path where to look after it
 * @param action the name of the operation that a person must be allowed to see it
 * @param count how many there are
 */
public record Attention(int order, String id, String icon, String path, String action, LongSupplier count) {

	public Attention {
		Assert.hasText(id, "What waits has a name");
	}

	/**
	 * The key of its text, which is filled with the number.
	 * @return the message key
	 */
	public String label() {
		return "home.attention." + this.id;
	}

}
