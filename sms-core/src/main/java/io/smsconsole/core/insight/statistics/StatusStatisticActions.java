package io.smsconsole.core.insight.statistics;

import java.time.ZoneId;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.time.Hours;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsRequest;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsResponse;
import io.smsconsole.core.wire.api.SendStatusStatisticsRequest;
import io.smsconsole.core.wire.api.SendStatusStatisticsResponse;

import org.springframework.stereotype.Service;

/**
 * What programs can ask of the counts of an application.
 */
@Service
public class StatusStatisticActions {

	private static final int MAX_DAYS = 32;

	private final StatusStatistics statistics;

	private final Apps apps;

	private final ZoneId zone;

	StatusStatisticActions(StatusStatistics statistics, Apps apps, ZoneId zone) {
		this.statistics = statistics;
		this.apps = apps;
		this.zone = zone;
	}

	/**
	 * Counts what was asked for and accepted.
	 * @param request of which application, and in which hours
	 * @return the counts
	 */
	@Action(name = "SendStatusStatistics", access = Access.READ, resource = Resource.APP)
	public SendStatusStatisticsResponse sent(SendStatusStatisticsRequest request) {
		long sdkAppId = app(request.smsSdkAppId());
		Page.checkZero(request.limit(), request.offset());
		return new SendStatusStatisticsResponse(
				this.statistics.sent(sdkAppId, Hours.of(request.beginTime(), request.endTime(), this.zone)));
	}

	/**
	 * Counts the receipts, and the reasons of those that failed.
	 * @param request of which application, and in which hours, at most {@value #MAX_DAYS}
	 * days apart
	 * @return the counts; an upstream's refusal is a failure without a carrier's reason
	 */
	@Action(name = "CallbackStatusStatistics", access = Access.READ, resource = Resource.APP)
	public CallbackStatusStatisticsResponse receipts(CallbackStatusStatisticsRequest request) {
		long sdkAppId = app(request.smsSdkAppId());
		Page.checkZero(request.limit(), request.offset());
		return new CallbackStatusStatisticsResponse(this.statistics.receipts(sdkAppId,
				Hours.within(request.beginTime(), request.endTime(), this.zone, MAX_DAYS)));
	}

	private long app(String text) {
		long sdkAppId = AppId.parse(text);
		this.apps.find(sdkAppId).orElseThrow(AppId::unknown);
		return sdkAppId;
	}

}
