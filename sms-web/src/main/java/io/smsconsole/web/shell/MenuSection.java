package io.smsconsole.web.shell;

import java.util.List;

/**
 * A group of the menu with the entries that a person sees in it.
 *
 * @param group the group
 * @param entries its entries in order, at least one
 * @param current the entry of the page in hand, or {@code null} where it is not in this
 * group
 */
public record MenuSection(MenuGroup group, List<MenuEntry> entries, MenuEntry current) {

	/**
	 * Whether the page in hand is in this group.
	 * @return whether it is
	 */
	public boolean open() {
		return this.current != null;
	}

}
