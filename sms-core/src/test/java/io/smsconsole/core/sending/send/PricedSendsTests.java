package io.smsconsole.core.sending.send;

import java.math.BigDecimal;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.LimitsMother;
import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.limits.price.AddPriceRequest;
import io.smsconsole.core.limits.price.ModifyPriceRequest;
import io.smsconsole.core.limits.price.PriceActions;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The price list as requests meet it.
 */
@CoreTest
class PricedSendsTests {

	private static final String HONG_KONG = "+85261234567";

	private static final String SINGAPORE = "+6581234567";

	private static final String JAPAN = "+819012345678";

	@Autowired
	private SendActions actions;

	@Autowired
	private PriceActions prices;

	@Autowired
	private PackageActions packages;

	@Autowired
	private PackageLedger ledger;

	@Autowired
	private AccountActions account;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private LimitsMother limits;

	@Autowired
	private MessageStore messages;

	@Autowired
	private JdbcClient database;

	private String app;

	private String notice;

	private String code;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.limits.noFrequencyLimits(this.app);
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, 0, null, null, null));
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.notice = template(SmsType.NOTIFICATION, "Parcel {1} is here");
		this.code = template(SmsType.VERIFICATION, "{1} is your code");
	}

	@Test
	void sendsEverywhereForNothingWithoutAList() {
		this.packages.add(new AddSmsPackageRequest(1, 5_000L, 1, null));
		assertThat(send(this.notice, "A", HONG_KONG, SINGAPORE)).containsExactly("Ok", "Ok");
		assertThat(balance()).isEqualTo(5_000);
		assertThat(charged()).isZero();
		require();
		this.database.sql("DELETE FROM sms_package").update();
		assertThat(send(this.notice, "A", HONG_KONG)).as("what costs nothing needs no package").containsExactly("Ok");
	}

	@Test
	void refusesCountriesWithoutAPriceForSuchMessagesAfterTheListOfTheApplicationAndBeforeItsLimits() {
		price("HK", 0, "0.1");
		price("SG", 3, "0.2");
		assertThat(send(this.notice, "A", HONG_KONG, SINGAPORE, JAPAN)).containsExactly("Ok",
				"UnsupportedOperation.UnsupportedRegion", "UnsupportedOperation.UnsupportedRegion");
		assertThat(send(this.code, "123", SINGAPORE)).containsExactly("Ok");
		this.limits.volume(this.app, 0, 1, new CountryThreshold("HK", 0, 0), new CountryThreshold("SG", 0, 0));
		assertThat(send(this.notice, "A", JAPAN, SINGAPORE, HONG_KONG)).containsExactly(
				"LimitExceeded.AppCountryOrRegionInBlacklist", "UnsupportedOperation.UnsupportedRegion",
				"LimitExceeded.AppGlobalDailyLimit");
	}

	@Test
	void takesSegmentsTimesPriceAndNotesWhatASegmentCost() {
		this.packages.add(new AddSmsPackageRequest(1, 5_000L, 1, null));
		price("HK", 0, "0.0469");
		price("HK", 3, "1.5");
		assertThat(send(this.notice, "x".repeat(200), HONG_KONG)).containsExactly("Ok");
		assertThat(send(this.code, "123", HONG_KONG)).containsExactly("Ok");
		assertThat(used()).isEqualByComparingTo("159.38");
		assertThat(charged()).isEqualByComparingTo("1.5938");
		assertThat(this.database.sql("SELECT SUM(fee * price) FROM message WHERE sdk_app_id = ?")
			.param(this.app)
			.query(BigDecimal.class)
			.single()).isEqualByComparingTo("1.5938");
	}

	@Test
	void holdsAChangeForWhatIsAcceptedAfterwardsAndGivesBackWhatWasPaid() {
		this.packages.add(new AddSmsPackageRequest(1, 5_000L, 1, null));
		price("HK", 0, "0.3333");
		assertThat(send(this.notice, "A", HONG_KONG)).containsExactly("Ok");
		this.prices.modify(new ModifyPriceRequest("HK", 0, "2"));
		assertThat(send(this.notice, "B", HONG_KONG)).containsExactly("Ok");
		assertThat(used()).isEqualByComparingTo("233.33");
		List<Long> sent = this.database.sql("SELECT id FROM message WHERE sdk_app_id = ? ORDER BY id")
			.param(this.app)
			.query(Long.class)
			.list();
		move(sent.get(0), MessageState.REJECTED);
		assertThat(used()).isEqualByComparingTo("200");
		move(sent.get(1), MessageState.SUBMITTED);
		move(sent.get(1), MessageState.FAILED);
		assertThat(used()).as("it was sent").isEqualByComparingTo("200");
		assertThat(charged()).isEqualByComparingTo("2");
	}

	@Test
	void refusesWhatPackagesHaveNoRoomForOnlyWhereTheyAreRequired() {
		price("HK", 0, "0.4");
		price("SG", 0, "0.2");
		this.packages.add(new AddSmsPackageRequest(1, 70L, 0, null));
		require();
		assertThat(send(this.notice, "A", HONG_KONG, "+85261234568", SINGAPORE, "+6581234568")).containsExactly("Ok",
				"FailedOperation.InsufficientBalanceInSmsPackage", "Ok",
				"FailedOperation.InsufficientBalanceInSmsPackage");
		assertThat(used()).isEqualByComparingTo("60");
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, false, null, null));
		assertThat(send(this.notice, "B", HONG_KONG, SINGAPORE)).containsExactly("Ok", "Ok");
		assertThat(balance()).isZero();
		assertThat(charged()).as("what went uncovered cost as much").isEqualByComparingTo("1.2");
	}

	@Test
	void asksNobodyInTheMainlandForAPrice() {
		price("HK", 0, "0.4");
		String template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹{1}已到"));
		assertThat(this.actions
			.send(new SendSmsRequest(List.of("+8613800138000"), this.app, template, "某公司", List.of("A"), null, null,
					null))
			.sendStatusSet()).extracting(SendStatus::code).containsExactly("Ok");
		assertThat(this.database.sql("SELECT COUNT(*) FROM message WHERE sdk_app_id = ? AND price IS NOT NULL")
			.param(this.app)
			.query(Integer.class)
			.single()).isZero();
	}

	private List<String> send(String template, String parameter, String... numbers) {
		return this.actions
			.send(new SendSmsRequest(List.of(numbers), this.app, template, null, List.of(parameter), null, null, null))
			.sendStatusSet()
			.stream()
			.map(SendStatus::code)
			.toList();
	}

	private void price(String country, int type, String price) {
		this.prices.add(new AddPriceRequest(country, type, price));
	}

	private void require() {
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, true, null, null));
	}

	private void move(long id, MessageState state) {
		this.messages.move(this.messages.lock(List.of(id))
			.stream()
			.map((message) -> new Move(message, state, "", null, null))
			.toList());
	}

	private long balance() {
		return this.ledger.balance(Region.INTERNATIONAL);
	}

	/** Cents. */
	private BigDecimal used() {
		return this.database.sql("SELECT SUM(used) FROM sms_package WHERE region = 1").query(BigDecimal.class).single();
	}

	/** Yuan. */
	private BigDecimal charged() {
		return this.database
			.sql("SELECT COALESCE(SUM((taken - given_back) * price), 0) FROM charge_hour WHERE sdk_app_id = ?")
			.param(this.app)
			.query(BigDecimal.class)
			.single();
	}

	private String template(SmsType type, String content) {
		return Long.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, type, content));
	}

}
