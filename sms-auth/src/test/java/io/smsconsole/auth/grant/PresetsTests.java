package io.smsconsole.auth.grant;

import java.time.Instant;
import java.util.List;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.policy.Circumstances;
import io.smsconsole.auth.policy.PolicyLanguage;
import io.smsconsole.auth.policy.PolicySet;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AuthTest
class PresetsTests {

	private static final Circumstances NOON = new Circumstances("10.1.2.3", Instant.parse("2026-11-25T04:00:00Z"),
			false, 12, "clerk", "curl/8");

	@Autowired
	private Presets presets;

	@Autowired
	private PolicyLanguage language;

	@Autowired
	private ActionCatalog catalog;

	@Test
	void areRightInTheLanguageTheyAreWrittenIn() {
		assertThat(this.presets.all()).hasSize(5)
			.allSatisfy((policy) -> assertThat(this.language.read(policy.document()).problems()).as(policy.name())
				.isEmpty());
	}

	@Test
	void thatOnlyReadWriteNothing() {
		List<ActionEntry> granted = this.catalog.all()
			.stream()
			.filter((entry) -> grants("QcloudSMSReadonlyAccess", entry))
			.toList();
		assertThat(granted).isNotEmpty().allMatch((entry) -> entry.access() == Access.READ);
		assertThat(this.catalog.all()).filteredOn((entry) -> entry.service().equals("sms"))
			.filteredOn((entry) -> entry.access() == Access.READ && entry.resource().grantable())
			.allMatch((entry) -> grants("QcloudSMSReadonlyAccess", entry));
	}

	@Test
	void neverGrantAccessManagement() {
		assertThat(this.catalog.all()).filteredOn((entry) -> entry.service().equals("cam"))
			.isNotEmpty()
			.noneMatch((entry) -> this.presets.all().stream().anyMatch((policy) -> grants(policy.name(), entry)));
	}

	@ParameterizedTest
	@CsvSource({ "SMSOperator,SendSms,true", "SMSOperator,CreateSendTask,true",
			"SMSOperator,ModifyTaskStatusStart,true", "SMSOperator,TestSendTask,true",
			"SMSOperator,CreateSendTrial,true", "SMSOperator,ReviewSendTask,false", "SMSReviewer,ReviewSendTask,true",
			"SMSOperator,ModifyCallbackInfo,false", "SMSOperator,ModifyAppInfo,false", "SMSOperator,AddAppInfo,false",
			"SMSOperator,AddSmsPackage,false", "SMSOperator,RevealSendSmsRecord,false",
			"SMSReviewer,DescribeSmsSignList,true", "SMSReviewer,ReviewSmsSign,true",
			"SMSReviewer,ReviewSmsTemplate,true", "SMSReviewer,ReviewSmsQualification,true",
			"SMSReviewer,DescribeReviewList,true", "SMSReviewer,ModifyReviewRule,false",
			"SMSReviewer,AddSensitiveWords,false", "SMSOperator,ReviewSmsSign,false", "SMSReviewer,SendSms,false",
			"SMSReviewer,AddSmsSign,false", "SMSFinance,DescribePackageList,true",
			"SMSFinance,DescribeStatisticQuery,true", "SMSFinance,DescribeSendSmsRecord,false",
			"SMSFinance,SendSms,false", "QcloudSMSFullAccess,RevealSendSmsRecord,true" })
	void grantWhatTheirNamesSay(String preset, String action, boolean granted) {
		assertThat(grants(preset, this.catalog.get(action))).isEqualTo(granted);
	}

	private boolean grants(String preset, ActionEntry entry) {
		Policy policy = this.presets.all()
			.stream()
			.filter((one) -> one.name().equals(preset))
			.findFirst()
			.orElseThrow();
		return PolicySet.of(List.of(this.language.compile(policy.name(), policy.document())))
			.decide(entry.toString(),
					(entry.resource() == Resource.APP) ? "qcs::sms::uin/100000000001:app/1400000001" : "*", NOON)
			.granted();
	}

}
