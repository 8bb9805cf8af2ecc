package io.smsconsole.web.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DescribeAppListRequest;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListRequest;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.QualificationStatus;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateListRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.insight.record.DescribeSendSmsRecordRequest;
import io.smsconsole.core.insight.record.RecordActions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps to the first message, each of which looks at what is really there.
 */
@Configuration(proxyBeanMethods = false)
class QuickStartSteps {

	private static final int EFFECTIVE = 0;

	private static final Duration LOOKED_BACK = Duration.ofDays(60);

	@Bean
	QuickStartStep appStep(AppActions apps) {
		return new QuickStartStep(10, "app", "apps", "/console/apps", "DescribeAppList", "AddAppInfo", () -> StepState
			.of(apps.list(new DescribeAppListRequest(1, 0, null, null, null)).totalCount(), () -> 0));
	}

	@Bean
	QuickStartStep qualificationStep(QualificationActions qualifications) {
		return new QuickStartStep(20, "qualification", "id-badge-2", "/console/mainland/qualifications",
				"DescribeSmsQualificationList", "AddSmsQualification",
				() -> StepState.of(Arrays.stream(QualificationStatus.values())
					.filter(QualificationStatus::usable)
					.mapToInt((status) -> count(qualifications, status.wire()))
					.sum(), () -> count(qualifications, null)));
	}

	@Bean
	QuickStartStep signStep(SignActions signs) {
		return new QuickStartStep(30, "sign", "signature", "/console/mainland/signs", "DescribeTPLSignList",
				"AddSmsSign", () -> StepState.of(count(signs, EFFECTIVE), () -> count(signs, null)));
	}

	@Bean
	QuickStartStep templateStep(TemplateActions templates) {
		return new QuickStartStep(40, "template", "template", "/console/mainland/templates", "DescribeTPLTemplateList",
				"AddSmsTemplate", () -> StepState.of(count(templates, EFFECTIVE), () -> count(templates, null)));
	}

	@Bean
	QuickStartStep sendStep(RecordActions records, Clock clock) {
		return new QuickStartStep(50, "send", "send", "/console/mainland/tasks", "DescribeSendSmsRecord",
				"CreateSendTask",
				() -> StepState.of(Arrays.stream(Region.values())
					.mapToInt((region) -> count(records, region, clock.instant()))
					.sum(), () -> 0));
	}

	private static int count(QualificationActions qualifications, Integer status) {
		return qualifications.list(new DescribeSmsQualificationListRequest(null, null, status, 1, 0)).totalCount();
	}

	private static int count(SignActions signs, Integer status) {
		return signs.list(new DescribeTPLSignListRequest(null, null, status, 1, 0)).totalCount();
	}

	private static int count(TemplateActions templates, Integer status) {
		return templates.list(new DescribeTPLTemplateListRequest(null, null, null, status, 1, 0)).totalCount();
	}

	private static int count(RecordActions records, Region region, Instant now) {
		return records
			.list(new DescribeSendSmsRecordRequest(region.wire(), null, now.minus(LOOKED_BACK).getEpochSecond(),
					now.getEpochSecond(), null, null, null, 1, null, null))
			.recordSet()
			.size();
	}

}
