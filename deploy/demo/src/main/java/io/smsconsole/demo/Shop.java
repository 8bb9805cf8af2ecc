package io.smsconsole.demo;

/**
 * The applications.
 */
enum Shop {

	/** The shop itself: codes, orders, sales. */
	MALL("青禾商城", "网上商城：登录验证码、订单通知和促销", "电商"),

	/** The members' club. */
	MEMBER("青禾会员", "会员中心：积分、权益和会员日", "会员"),

	/** The parcels. */
	PARCEL("物流通知", "发货、派送和取件通知", "物流"),

	/** The shop abroad. */
	GLOBAL("Qinghe Global", "Overseas store: codes, orders, sales", "overseas"),

	/** What nobody uses any more. */
	OLD("旧版活动页", "2025 年的活动页，已下线", "");

	private final String title;

	private final String description;

	private final String label;

	Shop(String title, String description, String label) {
		this.title = title;
		this.description = description;
		this.label = label;
	}

	String title() {
		return this.title;
	}

	String description() {
		return this.description;
	}

	String label() {
		return this.label;
	}

}
