package io.smsconsole.core.insight.export;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores an {@link ExportState} by its number.
 */
@Component
@MappedTypes(ExportState.class)
class ExportStateTypeHandler extends CodedTypeHandler<ExportState> {

	ExportStateTypeHandler() {
		super(ExportState.class);
	}

}
