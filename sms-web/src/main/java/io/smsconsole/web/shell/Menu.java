package io.smsconsole.web.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.gate.Gate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The menu: the entries of all features, sorted into their groups.
 */
@Component
class Menu {

	private final List<MenuEntry> entries;

	private final Gate gate;

	Menu(ObjectProvider<MenuEntry> entries, Gate gate) {
		this.entries = entries.stream()
			.sorted(Comparator.comparing(MenuEntry::group).thenComparing(MenuEntry::order))
			.toList();
		this.gate = gate;
	}

	/**
	 * The menu as the person who asks sees it.
	 * @param address the address of the page in hand
	 * @return the groups in order, without those that have nothing in them
	 */
	List<MenuSection> sections(String address) {
		List<MenuEntry> visible = this.entries.stream().filter(this::visible).toList();
		Optional<MenuEntry> current = visible.stream()
			.filter((entry) -> entry.leadsTo(address))
			.max(Comparator.comparing((entry) -> entry.path().length()));
		return Arrays.stream(MenuGroup.values())
			.map((group) -> section(group, visible, current.orElse(null)))
			.filter((section) -> !section.entries().isEmpty())
			.toList();
	}

	private boolean visible(MenuEntry entry) {
		return entry.action() == null || this.gate.may(entry.action());
	}

	private static MenuSection section(MenuGroup group, List<MenuEntry> visible, MenuEntry current) {
		List<MenuEntry> own = visible.stream().filter((entry) -> entry.group() == group).toList();
		return new MenuSection(group, own, own.contains(current) ? current : null);
	}

}
