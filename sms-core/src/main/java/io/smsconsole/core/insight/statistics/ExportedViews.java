package io.smsconsole.core.insight.statistics;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportRights;
import io.smsconsole.core.insight.scope.Period;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes down of which messages and of which time a file is to tell, and reads it again
 * when the file is written.
 */
@Component
class ExportedViews {

	private final Views views;

	private final ExportRights rights;

	private final JsonMapper json;

	private final Clock clock;

	private final ZoneId zone;

	ExportedViews(Views views, ExportRights rights, JsonMapper json, Clock clock, ZoneId zone) {
		this.views = views;
		this.rights = rights;
		this.json = json;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Writes down what is asked for.
	 * @param action the operation that is under way
	 * @param request what is asked for
	 * @param right the operation that shows the same
	 */
	String write(String action, AddDumpLogTaskRequest request, String right) {
		CountScope scope = this.views
			.of(action,
					new DescribeStatisticQueryRequest(request.international(), request.smsSdkAppId(),
							request.signName(), request.templateId(), request.beginTime(), request.endTime()))
			.scope();
		CountScope mine = new CountScope(scope.region(), this.rights.within(scope.apps(), right), scope.signName(),
				scope.templateId(), null, List.of());
		return this.json.writeValueAsString(new Exported(mine, request.beginTime(), request.endTime()));
	}

	boolean visible(String written, String right) {
		return this.rights.covers(exported(written).scope().apps(), right);
	}

	View read(String written) {
		Exported exported = exported(written);
		Period period = Period.of(exported.beginTime(), exported.endTime(), this.zone);
		return new View(exported.scope(), period, period.until(this.clock.instant()), period.grain());
	}

	private Exported exported(String written) {
		return this.json.readValue(written, Exported.class);
	}

	/**
	 * Of which messages and of which time a file tells.
	 *
	 * @param scope which messages
	 * @param beginTime in the first hour, UNIX seconds
	 * @param endTime in the last hour, UNIX seconds
	 */
	record Exported(CountScope scope, long beginTime, long endTime) {

	}

}
