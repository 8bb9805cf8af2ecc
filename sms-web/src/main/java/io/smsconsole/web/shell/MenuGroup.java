package io.smsconsole.web.shell;

import java.util.Locale;

/**
 * A group of the menu, in the order in which the groups stand.
 */
public enum MenuGroup {

	/** 概览, one page. */
	OVERVIEW("layout-dashboard", true),

	/** 快速入门, one page. */
	QUICK_START("rocket", true),

	/** 国内短信. */
	MAINLAND("message-2", false),

	/** 国际/港澳台短信. */
	INTERNATIONAL("world", false),

	/** 统计分析. */
	STATISTICS("chart-bar", false),

	/** 套餐包. */
	PACKAGES("package", false),

	/** 营销管理. */
	MARKETING("speakerphone", false),

	/** 应用管理. */
	APPS("apps", false),

	/** 通用管理. */
	GENERAL("adjustments-horizontal", false),

	/** 开发者. */
	DEVELOPER("code", false),

	/** 访问管理. */
	ACCESS("shield-lock", false),

	/** 审核, one page. */
	REVIEWS("checklist", true),

	/** 系统. */
	SYSTEM("server-cog", false),

	/** 帮助, one page. */
	HELP("help-circle", true);

	private final String icon;

	private final boolean onePage;

	MenuGroup(String icon, boolean onePage) {
		this.icon = icon;
		this.onePage = onePage;
	}

	/**
	 * The group's icon.
	 * @return its name in Tabler's collection
	 */
	public String icon() {
		return this.icon;
	}

	/**
	 * Whether the group is a single page, which then stands in the menu without a
	 * heading.
	 * @return whether it is
	 */
	public boolean onePage() {
		return this.onePage;
	}

	/**
	 * The group's name in kebab case, for ids.
	 * @return the name
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The key of the group's name on screen.
	 * @return the message key
	 */
	public String label() {
		return "shell.menu." + id();
	}

}
