package io.smsconsole.core.sending.trial;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link TrialMetric} by its number.
 */
@Component
@MappedTypes(TrialMetric.class)
class TrialMetricTypeHandler extends CodedTypeHandler<TrialMetric> {

	TrialMetricTypeHandler() {
		super(TrialMetric.class);
	}

}
