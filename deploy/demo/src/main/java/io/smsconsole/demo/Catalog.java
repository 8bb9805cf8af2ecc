package io.smsconsole.demo;

import java.awt.Color;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.catalog.qualification.AddSmsQualificationRequest;
import io.smsconsole.core.catalog.qualification.Manager;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.review.ReviewActions;
import io.smsconsole.core.catalog.review.ReviewMirror;
import io.smsconsole.core.catalog.review.ReviewSmsQualificationRequest;
import io.smsconsole.core.catalog.review.ReviewSmsSignRequest;
import io.smsconsole.core.catalog.review.ReviewSmsTemplateRequest;
import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkInfo;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Applications, qualifications, signs and templates: made by the administrator, decided
 * on by the reviewer and the simulated cloud.
 */
@Component
class Catalog {

	static final String COMPANY = "青禾科技有限公司";

	private static final int ROUNDS = 60;

	private static final int BUSINESS_LICENCE = 1;

	private static final String OWN_CODE = "91440300MA5F2XHT8C";

	private static final Manager MANAGER = new Manager("周浩", "13800138000", "110101199003071234");

	private static final Duration CLOUD_TIME = Duration.ofMinutes(3);

	private final Desk desk;

	private final DemoClock clock;

	private final AppActions apps;

	private final QualificationActions qualifications;

	private final SignActions signs;

	private final TemplateActions templates;

	private final ShortLinkActions links;

	private final ReviewActions reviews;

	private final ReviewMirror mirror;

	private final JdbcTemplate jdbc;

	private final Map<Text, String> ids = new LinkedHashMap<>();

	private final Map<Shop, String> shops = new LinkedHashMap<>();

	private long own;

	private ShortLinkInfo link;

	Catalog(Desk desk, DemoClock clock, AppActions apps, QualificationActions qualifications, SignActions signs,
			TemplateActions templates, ShortLinkActions links, ReviewActions reviews, ReviewMirror mirror,
			JdbcTemplate jdbc) {
		this.desk = desk;
		this.clock = clock;
		this.apps = apps;
		this.qualifications = qualifications;
		this.signs = signs;
		this.templates = templates;
		this.links = links;
		this.reviews = reviews;
		this.mirror = mirror;
		this.jdbc = jdbc;
	}

	String app(Shop shop) {
		return this.shops.get(shop);
	}

	String template(Text text) {
		return this.ids.get(text);
	}

	/** The short link that stands in one of the texts. */
	ShortLinkInfo link() {
		return this.link;
	}

	/** A text with the short link in its place. */
	String written(String content) {
		return content.replace(Text.LINK, this.link.shortText());
	}

	/** Makes what is in use from the first day on. */
	void open() {
		for (Shop shop : Shop.values()) {
			this.shops.put(shop,
					administrator(
							() -> this.apps.add(new AddAppInfoRequest(shop.title(), shop.description(), shop.label())))
						.smsSdkAppId());
		}
		this.link = link(Shop.MALL, "秋装上新会场", "https://www.qinghe.example/autumn?from=sms");
		link(Shop.MALL, "双十二主会场", "https://www.qinghe.example/1212");
		this.own = qualification(COMPANY, 0, OWN_CODE, true);
		long partner = qualification("山岚食品有限公司", 1, "91330106MA2CDK471D", true);
		approve(this.own);
		approve(partner);
		for (String name : List.of(Text.MALL, Text.MEMBER, Text.PARCEL)) {
			approveSign(sign(Region.MAINLAND, name, this.own));
		}
		approveSign(sign(Region.MAINLAND, "山岚食品", partner));
		approveSign(sign(Region.INTERNATIONAL, Text.GLOBAL, null));
		approveSign(sign(Region.INTERNATIONAL, "Qinghe VIP", null));
		for (Text text : Text.values()) {
			long id = template(text.region(), text.type(), text.title(), written(text.content()));
			this.ids.put(text, Long.toString(id));
			reviewer(() -> this.reviews.template(new ReviewSmsTemplateRequest(id, true, "", null)));
		}
		haveTheCloudReview();
	}

	/** Deletes a template while a group send waits that needs it. */
	void withdraw(Text text) {
		administrator(() -> this.templates.delete(new DeleteSmsTemplateRequest(Long.parseLong(template(text)))));
	}

	/** Hands in what is refused. */
	void refuse() {
		long sign = sign(Region.MAINLAND, "青禾理财", this.own);
		long global = sign(Region.INTERNATIONAL, "QH", null);
		long lottery = template(Region.MAINLAND, SmsType.MARKETING, "中奖通知", "恭喜您获得一等奖，点击领取，拒收请回复R");
		long sale = template(Region.INTERNATIONAL, SmsType.MARKETING, "Clearance",
				"Everything must go, 90% off today only. Reply TD to unsubscribe");
		long qualification = qualification("晨光文创工作室", 1, "91310115MA1H8Q3L5E", true);
		reviewer(() -> {
			this.reviews.sign(new ReviewSmsSignRequest(sign, false, "公司没有金融资质，不能使用“理财”。", null));
			this.reviews.sign(new ReviewSmsSignRequest(global, false, "Too short to tell who is writing.", null));
			this.reviews.template(new ReviewSmsTemplateRequest(lottery, false, "内容像中奖诈骗短信，请改为说明活动名称和领取方式。", null));
			this.reviews
				.template(new ReviewSmsTemplateRequest(sale, false, "State what is on sale, and until when.", null));
			return this.reviews
				.qualification(new ReviewSmsQualificationRequest(qualification, false, "授权书没有盖章，请重新上传。", null));
		});
		administrator(() -> this.apps.modifyStatus(new ModifyAppStatusRequest(app(Shop.OLD), 0)));
	}

	/** Hands in what waits for a reviewer to this day. */
	void handIn() {
		qualification("云栖生鲜有限公司", 1, "91110108MA01JK7P27", true);
		qualification("青禾成都分公司", 1, "91510100MA6CQ9R41M", false);
		sign(Region.MAINLAND, "青禾到家", this.own);
		sign(Region.INTERNATIONAL, "Qinghe Home", null);
		template(Region.MAINLAND, SmsType.MARKETING, "新品试用招募", "青禾新品免费试用，名额有限，回复1报名，全网最低价仅此一天，拒收请回复R");
		template(Region.MAINLAND, SmsType.NOTIFICATION, "退款到账", "您的订单{1}退款{2}元已原路退回，预计1到3个工作日到账。");
		template(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Refund",
				"Your refund of {1} for order {2} is on its way.");
	}

	private ShortLinkInfo link(Shop shop, String name, String target) {
		return administrator(() -> this.links.info(
				new ShortLinkRequest(this.links.add(new AddShortLinkRequest(app(shop), name, target, null)).linkId())));
	}

	private long qualification(String company, int purpose, String creditCode, boolean submit) {
		List<String> letters = (purpose == 1) ? List.of(Proof.document(new Color(0xC0392B))) : null;
		return administrator(() -> this.qualifications.add(new AddSmsQualificationRequest(company, company, purpose,
				creditCode, "王建国", MANAGER, submit ? List.of(Proof.document(new Color(0xC0392B))) : List.of(), null,
				submit ? letters : null, submit)))
			.qualificationId();
	}

	private void approve(long qualification) {
		reviewer(() -> this.reviews.qualification(new ReviewSmsQualificationRequest(qualification, true, "", null)));
	}

	private long sign(Region region, String name, Long qualification) {
		boolean others = qualification != null && qualification != this.own;
		return administrator(() -> this.signs.add(new AddSmsSignRequest(name, 0, BUSINESS_LICENCE, region.wire(),
				others ? 1 : 0, Proof.document(new Color(0x2C5AA0)),
				others ? Proof.document(new Color(0xC0392B)) : null, null, qualification)))
			.addSignStatus()
			.signId();
	}

	private void approveSign(long sign) {
		reviewer(() -> this.reviews.sign(new ReviewSmsSignRequest(sign, true, "", null)));
	}

	private long template(Region region, SmsType type, String name, String content) {
		return Long.parseLong(administrator(
				() -> this.templates.add(new AddSmsTemplateRequest(name, content, type.wire(), region.wire(), "")))
			.addTemplateStatus()
			.templateId());
	}

	/** Goes on until nothing is left that waits for the cloud. */
	private void haveTheCloudReview() {
		for (int round = 0; round < ROUNDS && waiting() > 0; round++) {
			this.mirror.run();
			this.clock.moveTo(this.clock.instant().plus(CLOUD_TIME));
		}
		if (waiting() > 0) {
			throw new IllegalStateException("The simulated cloud has not reviewed what was handed in");
		}
	}

	private int waiting() {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM review_outbox", Integer.class);
	}

	private <T> T administrator(Supplier<T> work) {
		return this.desk.as(Team.ADMINISTRATOR, work);
	}

	private <T> T reviewer(Supplier<T> work) {
		return this.desk.as(Team.REVIEWER, work);
	}

}
