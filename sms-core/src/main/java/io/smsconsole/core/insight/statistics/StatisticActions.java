package io.smsconsole.core.insight.statistics;

import java.time.ZoneId;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.insight.scope.Period;

import org.springframework.stereotype.Service;

/**
 * What can be asked of the counts.
 */
@Service
public class StatisticActions {

	private static final String QUERY = "DescribeStatisticQuery";

	private final Statistics statistics;

	private final AppScopes scopes;

	private final ZoneId zone;

	StatisticActions(Statistics statistics, AppScopes scopes, ZoneId zone) {
		this.statistics = statistics;
		this.scopes = scopes;
		this.zone = zone;
	}

	/**
	 * Tells how much was asked for, accepted, billed and delivered.
	 * @param request of which applications, and when
	 * @return the sums, those of the period before, and the trend
	 */
	@Action(name = QUERY, access = Access.READ, resource = Resource.APP)
	public DescribeStatisticQueryResponse query(DescribeStatisticQueryRequest request) {
		return this.statistics.query(Parameters.region(request.international()), this.scopes.of(QUERY, request),
				Period.of(request.beginTime(), request.endTime(), this.zone));
	}

}
