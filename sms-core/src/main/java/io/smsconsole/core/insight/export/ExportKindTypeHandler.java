package io.smsconsole.core.insight.export;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores an {@link ExportKind} by its number.
 */
@Component
@MappedTypes(ExportKind.class)
class ExportKindTypeHandler extends CodedTypeHandler<ExportKind> {

	ExportKindTypeHandler() {
		super(ExportKind.class);
	}

}
