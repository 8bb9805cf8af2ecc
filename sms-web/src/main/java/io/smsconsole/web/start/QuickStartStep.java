package io.smsconsole.web.start;

import java.util.function.Supplier;

import org.springframework.util.Assert;

/**
 * A step from nothing to the first message. Each is a bean; the page shows those that a
 * person may see.
 *
 * @param order its place, ascending
 * @param id its name in kebab case, from which the keys of its texts are made
 * @param icon its icon
 * @param path where to take the step, or to look at what is there
 * @param seeing the name of the operation that a person must be allowed to see the step
 * @param doing the name of the operation that takes the step
 * @param state tells how far the step has been taken
 */
public record QuickStartStep(int order, String id, String icon, String path, String seeing, String doing,
		Supplier<StepState> state) {

	public QuickStartStep {
		Assert.hasText(id, "A step has a name");
	}

	/**
	 * The key of the step's heading.
	 * @return the message key
	 */
	public String title() {
		return "start.step." + this.id;
	}

	/**
	 * The key of what the step is about.
	 * @return the message key
	 */
	public String text() {
		return title() + ".text";
	}

	/**
	 * The key of the button's text.
	 * @return the message key
	 */
	public String button() {
		return title() + ".button";
	}

}
