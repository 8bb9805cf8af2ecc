package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores an {@link AppStatus} by its number.
 */
@Component
@MappedTypes(AppStatus.class)
class AppStatusTypeHandler extends CodedTypeHandler<AppStatus> {

	AppStatusTypeHandler() {
		super(AppStatus.class);
	}

}
