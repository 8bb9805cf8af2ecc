package io.smsconsole.core.insight.statistics;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.scope.Period;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Reads what a view is asked for.
 */
@Component
class Views {

	private final AppScopes scopes;

	private final Clock clock;

	private final ZoneId zone;

	Views(AppScopes scopes, Clock clock, ZoneId zone) {
		this.scopes = scopes;
		this.clock = clock;
		this.zone = zone;
	}

	View of(String action, ViewRequest request) {
		CountScope scope = new CountScope(Parameters.region(request.international()), this.scopes.of(action, request),
				StringUtils.hasText(request.signName()) ? request.signName().strip() : null, request.templateId(), null,
				List.of());
		Period whole = Period.of(request.beginTime(), request.endTime(), this.zone);
		return new View(scope, whole, whole.until(this.clock.instant()), whole.grain());
	}

}
