package io.smsconsole.web.shell;

import org.springframework.util.Assert;

/**
 * A page's place in the menu. A feature contributes one as a bean for each of its pages
 * that the menu leads to; the layout does not know them.
 *
 * @param group where it stands
 * @param order its place within the group, ascending
 * @param path the page's address, from {@code /console} on; the entry is current on every
 * address below it, too
 * @param label the key of the entry's name on screen
 * @param action the name of the operation that a person must be allowed to see the page,
 * or {@code null} where everybody may
 * @param beside another address below which the entry is current, or {@code null}
 */
public record MenuEntry(MenuGroup group, int order, String path, String label, String action, String beside) {

	private static final String HOME = "/console";

	public MenuEntry {
		Assert.isTrue(path.startsWith(HOME), "A page's address starts with /console");
	}

	/**
	 * A page that some may see.
	 * @param group where it stands
	 * @param order its place within the group, ascending
	 * @param path the page's address
	 * @param label the key of the entry's name on screen
	 * @param action the name of the operation that a person must be allowed
	 */
	public MenuEntry(MenuGroup group, int order, String path, String label, String action) {
		this(group, order, path, label, action, null);
	}

	/**
	 * A page that everybody may see.
	 * @param group where it stands
	 * @param order its place within the group, ascending
	 * @param path the page's address
	 * @param label the key of the entry's name on screen
	 */
	public MenuEntry(MenuGroup group, int order, String path, String label) {
		this(group, order, path, label, null, null);
	}

	/**
	 * The same entry, current on other pages, too.
	 * @param address below this they are
	 * @return the entry
	 */
	public MenuEntry with(String address) {
		return new MenuEntry(this.group, this.order, this.path, this.label, this.action, address);
	}

	/**
	 * The entry's id on the page, in kebab case.
	 * @return such as {@code menu-mainland-signs}
	 */
	public String id() {
		String place = this.path.substring(HOME.length()).replace('/', '-');
		return "menu" + (place.isEmpty() ? "-" + this.group.id() : place);
	}

	boolean leadsTo(String address) {
		return address.equals(this.path) || (address.startsWith(this.path + "/") && !this.path.equals(HOME))
				|| (this.beside != null && address.startsWith(this.beside + "/"));
	}

}
