package io.smsconsole.core.catalog.app;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AppActions}.
 */
@CoreTest
class AppActionsTests {

	@Autowired
	private AppActions actions;

	@Autowired
	private Apps apps;

	@Test
	void addsAnEnabledApplicationWithAKeyOfItsOwn() {
		AddAppInfoResponse added = add("商城");
		assertThat(added.smsSdkAppId()).matches("14[0-9]{8}");
		assertThat(added.appKey()).matches("[0-9a-f]{32}");
		assertThat(added.toString()).doesNotContain(added.appKey());
		AppInfo info = this.actions.info(new DescribeAppInfoRequest(added.smsSdkAppId()));
		assertThat(info.appName()).isEqualTo("商城");
		assertThat(info.appDesc()).isEqualTo("下单通知");
		assertThat(info.appLabel()).isEqualTo("电商");
		assertThat(info.status()).isOne();
		assertThat(info.createTime()).isPositive();
	}

	@Test
	void storesTheKeyEncrypted() {
		AddAppInfoResponse added = add("商城");
		assertThat(this.apps.appKey(Long.parseLong(added.smsSdkAppId()))).contains(added.appKey());
		assertThat(add("官网").appKey()).isNotEqualTo(added.appKey());
	}

	@Test
	void listsTheNewestFirstAndByPartOfTheName() {
		add("Shop A");
		add("Blog");
		add("shop B");
		DescribeAppListResponse found = this.actions.list(new DescribeAppListRequest(1, 0, " SHOP ", null, null));
		assertThat(found.totalCount()).isEqualTo(2);
		assertThat(found.appList()).extracting(AppInfo::appName).containsExactly("shop B");
		assertThat(this.actions.list(new DescribeAppListRequest(1, 1, "shop", null, null)).appList())
			.extracting(AppInfo::appName)
			.containsExactly("Shop A");
	}

	@Test
	void changesTheNameAndKeepsWhatIsNotGiven() {
		String id = add("商城").smsSdkAppId();
		this.actions.modify(new ModifyAppInfoRequest(id, " 新商城 ", null, ""));
		AppInfo info = this.actions.info(new DescribeAppInfoRequest(id));
		assertThat(info.appName()).isEqualTo("新商城");
		assertThat(info.appDesc()).isEqualTo("下单通知");
		assertThat(info.appLabel()).isEmpty();
	}

	@Test
	void refusesANameThatIsMissingOrTooLong() {
		for (String blank : new String[] { null, "", "  " }) {
			assertRefused(ErrorCode.MISSING_PARAMETER, "AppName", () -> add(blank));
		}
		assertThat(add("应".repeat(30)).smsSdkAppId()).isNotNull();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AppName", () -> add("应".repeat(31)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AppDesc",
				() -> this.actions.add(new AddAppInfoRequest("商城", "x".repeat(201), null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AppLabel",
				() -> this.actions.add(new AddAppInfoRequest("商城", null, "x".repeat(21))));
	}

	@Test
	void enablesAndDisables() {
		String id = add("商城").smsSdkAppId();
		this.actions.modifyStatus(new ModifyAppStatusRequest(id, 0));
		assertThat(this.apps.find(Long.parseLong(id)).orElseThrow().enabled()).isFalse();
		this.actions.modifyStatus(new ModifyAppStatusRequest(id, 1));
		assertThat(this.apps.find(Long.parseLong(id)).orElseThrow().enabled()).isTrue();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Status",
				() -> this.actions.modifyStatus(new ModifyAppStatusRequest(id, 2)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Status",
				() -> this.actions.modifyStatus(new ModifyAppStatusRequest(id, null)));
	}

	@Test
	void deletesOnlyWhatIsDisabledAndNotTheLast() {
		this.apps.list().forEach((app) -> this.apps.modifyStatus(app.sdkAppId(), AppStatus.DISABLED));
		String first = add("商城").smsSdkAppId();
		String last = add("官网").smsSdkAppId();
		assertRefused(ErrorCode.RESOURCE_IN_USE, "SmsSdkAppId", () -> delete(first));
		this.actions.modifyStatus(new ModifyAppStatusRequest(first, 0));
		delete(first);
		assertThat(this.apps.find(Long.parseLong(first))).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId", () -> delete(first));
		this.apps.list()
			.stream()
			.map((app) -> String.valueOf(app.sdkAppId()))
			.filter((id) -> !id.equals(last))
			.forEach(this::delete);
		this.actions.modifyStatus(new ModifyAppStatusRequest(last, 0));
		assertRefused(ErrorCode.UNSUPPORTED_OPERATION, "SmsSdkAppId", () -> delete(last));
	}

	@Test
	void resetsTheKey() {
		AddAppInfoResponse added = add("商城");
		AppKeyResponse reset = this.actions.resetKey(new ResetAppKeyRequest(added.smsSdkAppId()));
		assertThat(reset.appKey()).matches("[0-9a-f]{32}").isNotEqualTo(added.appKey());
		assertThat(this.apps.appKey(Long.parseLong(added.smsSdkAppId()))).contains(reset.appKey());
		assertThat(reset.toString()).doesNotContain(reset.appKey());
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.resetKey(new ResetAppKeyRequest("1499999999")));
	}

	@Test
	void findsByLabelStateAndId() {
		String id = add("Shop").smsSdkAppId();
		this.actions.modifyStatus(new ModifyAppStatusRequest(id, 0));
		assertThat(this.actions.list(new DescribeAppListRequest(null, null, null, " 电商 ", 0)).appList())
			.extracting(AppInfo::smsSdkAppId)
			.contains(id);
		assertThat(this.actions.list(new DescribeAppListRequest(null, null, id, null, null)).totalCount()).isOne();
		assertThat(this.actions.list(new DescribeAppListRequest(null, null, id, "电", null)).totalCount()).isZero();
		assertThat(this.actions.list(new DescribeAppListRequest(null, null, id, null, 1)).totalCount()).isZero();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Status",
				() -> this.actions.list(new DescribeAppListRequest(null, null, null, null, 2)));
	}

	@Test
	void takesFiveHundredAtMost() {
		for (int count = this.apps.list().size(); count < Apps.LIMIT; count++) {
			add("app " + count);
		}
		assertRefused(ErrorCode.LIMIT_EXCEEDED, null, () -> add("one more"));
	}

	@Test
	void refusesIdsThatNoApplicationHas() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "SmsSdkAppId", () -> delete(null));
		for (String id : List.of("x", "140000000", "14000000011", "1500000001", "１４００００００01", "1499999999")) {
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
					() -> this.actions.info(new DescribeAppInfoRequest(id)));
		}
	}

	private AddAppInfoResponse add(String name) {
		return this.actions.add(new AddAppInfoRequest(name, "下单通知", "电商"));
	}

	private void delete(String id) {
		this.actions.delete(new DeleteAppInfoRequest(id));
	}

}
