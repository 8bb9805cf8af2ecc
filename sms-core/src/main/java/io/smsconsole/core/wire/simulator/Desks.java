package io.smsconsole.core.wire.simulator;

import java.time.Clock;

import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsRequest;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListRequest;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListRequest;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusRequest;
import io.smsconsole.core.wire.api.ReportConversionRequest;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendStatusStatisticsRequest;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsRequest;

/**
 * Says which desk answers which of the eighteen actions.
 */
final class Desks {

	private Desks() {
	}

	static ActionTable open(Clock clock, SimulatorSettings.Timing timing, SimulatorFiles files, FeedbackBooks books,
			FeedbackDesk feedback) {
		Catalogue catalogue = files.catalogue();
		Review review = new Review(clock, timing.review());
		SignDesk signs = new SignDesk(clock, catalogue, review);
		TemplateDesk templates = new TemplateDesk(clock, catalogue, review);
		SendDesk sending = new SendDesk(clock, new Admission(catalogue, review), files.firstSights(), files.journal(),
				feedback);
		PullDesk pulls = new PullDesk(clock, books);
		StatisticsDesk statistics = new StatisticsDesk(clock, catalogue, files.journal(), files.feedbackLog());
		NumberDesk numbers = new NumberDesk();
		return new ActionTable().on(AddSmsSignRequest.class, signs::add)
			.on(ModifySmsSignRequest.class, signs::modify)
			.on(DeleteSmsSignRequest.class, signs::delete)
			.on(DescribeSmsSignListRequest.class, signs::describe)
			.on(AddSmsTemplateRequest.class, templates::add)
			.on(ModifySmsTemplateRequest.class, templates::modify)
			.on(DeleteSmsTemplateRequest.class, templates::delete)
			.on(DescribeSmsTemplateListRequest.class, templates::describe)
			.on(SendSmsRequest.class, sending::send)
			.on(PullSmsSendStatusRequest.class, pulls::receipts)
			.on(PullSmsReplyStatusRequest.class, pulls::replies)
			.on(PullSmsSendStatusByPhoneNumberRequest.class, pulls::receiptsOf)
			.on(PullSmsReplyStatusByPhoneNumberRequest.class, pulls::repliesOf)
			.on(SendStatusStatisticsRequest.class, statistics::sent)
			.on(CallbackStatusStatisticsRequest.class, statistics::receipts)
			.on(SmsPackagesStatisticsRequest.class, statistics::packages)
			.on(DescribePhoneNumberInfoRequest.class, numbers::describe)
			.on(ReportConversionRequest.class, numbers::convert);
	}

}
