package io.smsconsole.web.console.system;

/**
 * A page about the installation, as a tab.
 *
 * @param id its name, from which ids and texts are made
 * @param path its address
 * @param action the name of the operation that a person must be allowed to see it
 */
public record SystemTab(String id, String path, String action) {

	/**
	 * The key of its name on screen.
	 * @return the message key
	 */
	public String label() {
		return "system.tab." + this.id;
	}

}
