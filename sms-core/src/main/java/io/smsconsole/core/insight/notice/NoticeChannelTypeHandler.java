package io.smsconsole.core.insight.notice;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link NoticeChannel} by its number.
 */
@Component
@MappedTypes(NoticeChannel.class)
class NoticeChannelTypeHandler extends CodedTypeHandler<NoticeChannel> {

	NoticeChannelTypeHandler() {
		super(NoticeChannel.class);
	}

}
