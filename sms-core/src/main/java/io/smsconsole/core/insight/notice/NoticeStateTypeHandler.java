package io.smsconsole.core.insight.notice;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link NoticeState} by its number.
 */
@Component
@MappedTypes(NoticeState.class)
class NoticeStateTypeHandler extends CodedTypeHandler<NoticeState> {

	NoticeStateTypeHandler() {
		super(NoticeState.class);
	}

}
