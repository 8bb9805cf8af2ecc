package io.smsconsole.web.shell;

import java.util.List;

import io.smsconsole.auth.gate.Gate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class MenuTests {

	private static final MenuEntry START = new MenuEntry(MenuGroup.OVERVIEW, 0, "/console", "any");

	private static final MenuEntry SIGNS = new MenuEntry(MenuGroup.MAINLAND, 20, "/console/mainland/signs", "any",
			"DescribeSmsSignList");

	private static final MenuEntry TASKS = new MenuEntry(MenuGroup.MAINLAND, 30, "/console/mainland/tasks", "any")
		.with("/console/mainland/trials");

	private static final MenuEntry DRAFTS = new MenuEntry(MenuGroup.MAINLAND, 31, "/console/mainland/tasks/drafts",
			"any");

	private final Gate gate = mock(Gate.class);

	private Menu menu;

	@BeforeEach
	void serve() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		List.of(DRAFTS, TASKS, SIGNS, START).forEach((entry) -> beans.addBean(entry.path(), entry));
		this.menu = new Menu(beans.getBeanProvider(MenuEntry.class), this.gate);
		given(this.gate.may("DescribeSmsSignList")).willReturn(true);
	}

	@Test
	void showsGroupsAndEntriesInOrderAndNoEmptyGroup() {
		List<MenuSection> sections = this.menu.sections("/console");
		assertThat(sections).extracting(MenuSection::group).containsExactly(MenuGroup.OVERVIEW, MenuGroup.MAINLAND);
		assertThat(sections.get(1).entries()).containsExactly(SIGNS, TASKS, DRAFTS);
	}

	@Test
	void leavesOutWhatAPersonMayNotDo() {
		given(this.gate.may("DescribeSmsSignList")).willReturn(false);
		assertThat(this.menu.sections("/console").get(1).entries()).containsExactly(TASKS, DRAFTS);
	}

	@Test
	void marksThePageInHandAndThoseBelowIt() {
		assertThat(current("/console/mainland/signs")).containsExactly(SIGNS);
		assertThat(current("/console/mainland/signs/7/edit")).containsExactly(SIGNS);
		assertThat(current("/console/mainland/trials/7")).containsExactly(TASKS);
		assertThat(current("/console")).containsExactly(START);
	}

	@Test
	void marksTheNearestOfTwo() {
		assertThat(current("/console/mainland/tasks/drafts/1")).containsExactly(DRAFTS);
	}

	@Test
	void marksNothingElsewhere() {
		assertThat(current("/console/mainland/signs-of-life")).isEmpty();
		assertThat(current("/console/unknown")).isEmpty();
	}

	private List<MenuEntry> current(String address) {
		return this.menu.sections(address).stream().filter(MenuSection::open).map(MenuSection::current).toList();
	}

}
