package io.smsconsole.core.sending.latency;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link Stage} by its number.
 */
@Component
@MappedTypes(Stage.class)
class StageTypeHandler extends CodedTypeHandler<Stage> {

	StageTypeHandler() {
		super(Stage.class);
	}

}
