package io.smsconsole.demo;

import java.time.Duration;
import java.util.List;

import io.smsconsole.core.audience.dnd.AddDoNotDisturbRequest;
import io.smsconsole.core.audience.dnd.DoNotDisturbActions;
import io.smsconsole.core.audience.unsubscribe.AddUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.UnsubscribeActions;
import io.smsconsole.core.audience.whitelist.AddFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.WhitelistActions;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.catalog.contact.AddNewsReceiverRequest;
import io.smsconsole.core.catalog.contact.ContactActions;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.ModifyCallbackInfoRequest;
import io.smsconsole.core.feedback.callback.ModifyReplyCallbackRequest;
import io.smsconsole.core.insight.webhook.AddAlarmWebhookRequest;
import io.smsconsole.core.insight.webhook.WebhookActions;
import io.smsconsole.core.limits.abuse.AbuseActions;
import io.smsconsole.core.limits.abuse.ModifyAbuseMonitorRequest;
import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.frequency.FrequencyActions;
import io.smsconsole.core.limits.frequency.ModifyFreqRuleRequest;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.ModifyPackageAlarmRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.packages.PackageAlarmActions;
import io.smsconsole.core.limits.price.ImportPriceSetRequest;
import io.smsconsole.core.limits.price.PriceActions;
import io.smsconsole.core.limits.volume.ModifyWarningThresholdRequest;
import io.smsconsole.core.limits.volume.VolumeActions;

import org.springframework.stereotype.Component;

/**
 * How the account and its applications are set up.
 */
@Component
class House {

	private static final int ABROAD_A_DAY = 50_000;

	/** Codes cost less than the rest in two countries. */
	private static final String PRICES = """
			HK,0,0.3420
			SG,0,0.2880
			SG,3,0.2650
			US,0,0.0469
			MY,0,0.4150
			MY,3,0.3720
			JP,0,0.5236
			GB,0,0.3198
			AU,0,0.2907
			CA,0,0.0512
			TH,0,0.1634
			MO,0,0.2250
			TW,0,0.3015
			""";

	private final Desk desk;

	private final DemoClock clock;

	private final Catalog catalog;

	private final Settings settings;

	private final Lists lists;

	private final Money money;

	House(Desk desk, DemoClock clock, Catalog catalog, Settings settings, Lists lists, Money money) {
		this.desk = desk;
		this.clock = clock;
		this.catalog = catalog;
		this.settings = settings;
		this.lists = lists;
		this.money = money;
	}

	/**
	 * What the owner decides first.
	 * @param approvalSize group sends to more numbers need a second person
	 */
	void found(int approvalSize) {
		this.desk.asOwner(() -> this.settings.account()
			.modify(new ModifyAccountInfoRequest(1, false, null, ABROAD_A_DAY, false, approvalSize, Catalog.COMPANY)));
	}

	/** What the administrator sets up once there are applications. */
	void furnish() {
		String mall = this.catalog.app(Shop.MALL);
		String global = this.catalog.app(Shop.GLOBAL);
		this.desk.as(Team.ADMINISTRATOR, () -> {
			this.settings.callbacks()
				.modify(new ModifyCallbackInfoRequest(mall, "https://hooks.qinghe.example/sms/status", true));
			this.settings.callbacks()
				.modify(new ModifyCallbackInfoRequest(this.catalog.app(Shop.MEMBER),
						"https://hooks.qinghe.example/members/status", true));
			this.settings.callbacks()
				.modifyReply(new ModifyReplyCallbackRequest("https://hooks.qinghe.example/sms/replies", false));
			contact(mall, "周浩", "13800138000", "zhou.hao@qinghe.example");
			contact(mall, "李娜", "13800138001", "li.na@qinghe.example");
			contact(global, "Overseas desk", null, "overseas@qinghe.example");
			this.settings.frequency().modify(new ModifyFreqRuleRequest(mall, 1, 5, 10, 1, 60));
			this.settings.volume()
				.modify(new ModifyWarningThresholdRequest(global, null, null, 2_000, 20_000,
						List.of(new CountryThreshold("HK", 800, 5_000), new CountryThreshold("SG", 500, 3_000),
								new CountryThreshold("US", 500, 2_000), new CountryThreshold("MY", null, null),
								new CountryThreshold("JP", null, null), new CountryThreshold("GB", null, null),
								new CountryThreshold("AU", null, null))));
			this.settings.abuse().modify(new ModifyAbuseMonitorRequest(mall, true, 500, 60, 100, false));
			return this.settings.webhooks()
				.add(new AddAlarmWebhookRequest("运维值班群", "dingtalk",
						"https://oapi.dingtalk.example/robot/send?access_token=demo", "demo-secret", null,
						List.of("upstream-down", "audit-broken")));
		});
	}

	private void contact(String app, String name, String phone, String email) {
		this.settings.contacts().add(new AddNewsReceiverRequest(app, name, phone, email, true, true, true, true, true));
	}

	/** Whom nobody writes to. */
	void leaveAlone() {
		this.desk.as(Team.ADMINISTRATOR, () -> {
			this.lists.disturb()
				.add(new AddDoNotDisturbRequest(null, Text.MALL, null, List.of(local(31), local(57), local(83))));
			this.lists.unsubscribe()
				.add(new AddUnsubscribeRequest(this.catalog.app(Shop.MEMBER), Text.MEMBER, 1,
						List.of(local(12), local(120), local(350), local(777))));
			return this.lists.white()
				.add(new AddFrequencyWhiteListRequest(this.catalog.app(Shop.MALL),
						List.of("13800138000", "13800138001")));
		});
	}

	/**
	 * Buys what is sent from.
	 * @param segments how much goes to the mainland in thirty days, about
	 */
	void buy(long segments) {
		this.desk.as("sun.li", () -> {
			this.money.packages()
				.add(new AddSmsPackageRequest(0, 1_000L, 0,
						this.clock.instant().plus(Duration.ofDays(20)).getEpochSecond()));
			this.money.packages().add(new AddSmsPackageRequest(0, Math.max(1_000, segments * 2 / 3), 1, null));
			this.money.packages().add(new AddSmsPackageRequest(0, Math.max(1_000, segments * 2 / 3), 1, null));
			this.money.packages().add(new AddSmsPackageRequest(1, Math.max(5_000, segments * 3), 1, null));
			this.money.prices().importPrices(new ImportPriceSetRequest(PRICES, true));
			return this.money.alarms().modify(new ModifyPackageAlarmRequest(0, 5_000L, null));
		});
	}

	private static String local(int person) {
		return Numbers.mainland(person).substring(3);
	}

	@Component
	record Settings(AccountActions account, CallbackActions callbacks, ContactActions contacts,
			FrequencyActions frequency, VolumeActions volume, AbuseActions abuse, WebhookActions webhooks) {

	}

	@Component
	record Lists(DoNotDisturbActions disturb, UnsubscribeActions unsubscribe, WhitelistActions white) {

	}

	@Component
	record Money(PackageActions packages, PackageAlarmActions alarms, PriceActions prices) {

	}

}
