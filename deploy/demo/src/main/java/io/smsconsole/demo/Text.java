package io.smsconsole.demo;

import java.util.Locale;
import java.util.Random;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * The templates in use, and which application sends them under which sign. The weight is
 * the share of what programs send; those without one are for group sends.
 */
enum Text {

	/** Signing in. */
	SIGN_IN(Shop.MALL, Text.MALL, SmsType.VERIFICATION, 26, "登录验证码", "您的登录验证码为{1}，{2}分钟内有效，请勿告诉他人。"),

	/** Paying. */
	PAYMENT(Shop.MALL, Text.MALL, SmsType.VERIFICATION, 9, "支付验证码", "您正在支付{1}元，验证码{2}，如非本人操作请忽略。"),

	/** An order has left. */
	SHIPPED(Shop.MALL, Text.MALL, SmsType.NOTIFICATION, 16, "发货通知",
			"您的订单{1}已由{2}发出，预计明天送达，可在“我的订单”中查看物流。如需修改收货地址，请在今日18:00前联系在线客服，感谢您的耐心等待。"),

	/** A parcel waits. */
	PICK_UP(Shop.PARCEL, Text.PARCEL, SmsType.NOTIFICATION, 22, "取件通知", "您的包裹已到{1}，取件码{2}，请于今日20:00前领取。"),

	/** A parcel comes. */
	DELIVERING(Shop.PARCEL, Text.PARCEL, SmsType.NOTIFICATION, 11, "派送通知", "您的包裹正在派送，快递员{1}将在{2}前送达，请保持电话畅通。"),

	/** Points expire. */
	POINTS(Shop.MEMBER, Text.MEMBER, SmsType.NOTIFICATION, 6, "积分到期提醒", "您有{1}积分将于月底到期，请及时使用。"),

	/** Signing in abroad. */
	CODE_ABROAD(Shop.GLOBAL, Text.GLOBAL, SmsType.VERIFICATION, 6, "Verification code",
			"Your verification code is {1}. It is valid for {2} minutes."),

	/** An order abroad has left. */
	SHIPPED_ABROAD(Shop.GLOBAL, Text.GLOBAL, SmsType.NOTIFICATION, 4, "Order shipped",
			"Your order {1} has been shipped by {2}. Track it under My orders."),

	/** The members' day. */
	MEMBERS_DAY(Shop.MEMBER, Text.MEMBER, SmsType.MARKETING, 0, "会员日", "会员日福利到账：满200减40，本周日24点前有效，拒收请回复R"),

	/** The autumn sale. */
	AUTUMN(Shop.MALL, Text.MALL, SmsType.MARKETING, 0, "秋装上新", "秋季新品上架，会员专享8折，点 {link} 进入青禾商城选购，拒收请回复R"),

	/** The large sale. */
	SALE(Shop.MALL, Text.MALL, SmsType.MARKETING, 0, "双十一预售", "双十一预售开启，全场满300减50，付定金再享折上95折，拒收请回复R"),

	/** A birthday. */
	BIRTHDAY(Shop.MEMBER, Text.MEMBER, SmsType.MARKETING, 0, "生日礼券", "生日快乐！满100减30礼券已放入您的账户，本月有效，拒收请回复R"),

	/** Stock is back. */
	NOTICE(Shop.MEMBER, Text.MEMBER, SmsType.NOTIFICATION, 0, "到货提醒", "您关注的商品已到货，数量有限，可在青禾商城查看。"),

	/** The sale abroad. */
	SALE_ABROAD(Shop.GLOBAL, Text.GLOBAL, SmsType.MARKETING, 0, "Weekend sale",
			"Weekend sale: 20% off all teas until Sunday. Reply TD to unsubscribe");

	/** Where the short link stands. */
	static final String LINK = "{link}";

	static final String MALL = "青禾商城";

	static final String MEMBER = "青禾会员";

	static final String PARCEL = "青禾物流";

	static final String GLOBAL = "Qinghe";

	private static final String[] CARRIERS = { "顺丰", "圆通", "京东物流", "中通" };

	private static final String[] PLACES = { "阳光小区南门驿站", "科技园3栋丰巢", "人民路邮政自提点", "大学城东区驿站" };

	private static final String[] COURIERS = { "张师傅", "刘师傅", "陈师傅", "黄师傅" };

	private static final String[] CARRIERS_ABROAD = { "DHL", "UPS", "SF International" };

	private final Shop shop;

	private final String sign;

	private final SmsType type;

	private final int weight;

	private final String title;

	private final String content;

	Text(Shop shop, String sign, SmsType type, int weight, String title, String content) {
		this.shop = shop;
		this.sign = sign;
		this.type = type;
		this.weight = weight;
		this.title = title;
		this.content = content;
	}

	Shop shop() {
		return this.shop;
	}

	String sign() {
		return this.sign;
	}

	SmsType type() {
		return this.type;
	}

	int weight() {
		return this.weight;
	}

	String title() {
		return this.title;
	}

	String content() {
		return this.content;
	}

	Region region() {
		return (this.shop == Shop.GLOBAL) ? Region.INTERNATIONAL : Region.MAINLAND;
	}

	boolean verifies() {
		return this.type == SmsType.VERIFICATION;
	}

	/**
	 * The text with values in it.
	 * @param random chooses them
	 * @return what one person reads, without the sign
	 */
	String filled(Random random) {
		return switch (this) {
			case SIGN_IN, CODE_ABROAD -> with(code(random), "5");
			case PAYMENT -> with(random.nextInt(20, 900) + "." + random.nextInt(10, 99), code(random));
			case SHIPPED -> with(order(random), one(CARRIERS, random));
			case SHIPPED_ABROAD -> with(order(random), one(CARRIERS_ABROAD, random));
			case PICK_UP -> with(one(PLACES, random),
					random.nextInt(1, 9) + "-" + random.nextInt(1, 30) + "-" + random.nextInt(1000, 9999));
			case DELIVERING -> with(one(COURIERS, random), random.nextInt(10, 19) + "点");
			case POINTS -> with(Integer.toString(random.nextInt(2, 60) * 50), "");
			default -> this.content;
		};
	}

	private String with(String first, String second) {
		return this.content.replace("{1}", first).replace("{2}", second);
	}

	private static String code(Random random) {
		return String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
	}

	private static String order(Random random) {
		return "QH" + random.nextInt(10_000_000, 99_999_999);
	}

	private static String one(String[] choice, Random random) {
		return choice[random.nextInt(choice.length)];
	}

}
